package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.OfficeHead.Role;

/** Who comes to the office of whom by one phrase of a text: {@code X'in yerine Y getirildi}. */
final class Followers {
  private final Map<Integer, Follower> coming = new HashMap<>();
  private final Map<Integer, Person> gone = new HashMap<>();

  /** Someone who gets the office of another, and where the text says so. */
  record Follower(Person person, Appearance appearance) {}

  /** Notes whom an office tells of if its words say that another gets it. */
  void note(Appearance appearance, Person person) {
    if (appearance.office().role() == Role.SUCCESSOR) {
      int office = appearance.office().from();
      if (appearance.held().role() == Role.PREDECESSOR) {
        gone.putIfAbsent(office, person);
      } else {
        coming.putIfAbsent(office, new Follower(person, appearance));
      }
    }
  }

  /** Who comes to the office that someone leaves; null for nobody. */
  Follower next(Appearance appearance, Person self) {
    Follower next = coming.get(appearance.office().from());
    return next == null || next.person() == self ? null : next;
  }

  /**
   * Who has the same country.
   *
   * @param lender whose office it is that both have; null for one without a name
   */
  Person kin(Appearance appearance, Person self, Person lender) {
    Person over = gone.get(appearance.office().from());
    if (over == self) {
      Follower next = next(appearance, self);
      return lender == null && next != null ? next.person() : lender;
    }
    // Danimarka Sağlık Bakanı X ile Portekiz'de istifa eden Y'nin yerine atanan Z
    return over != null && over.told() != null ? over : lender;
  }
}
