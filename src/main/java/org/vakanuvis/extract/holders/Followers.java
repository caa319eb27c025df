package org.vakanuvis.extract.holders;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.words.OfficeHead.Role;

/** Who comes to the office of whom by one phrase of a text: {@code X'in yerine Y getirildi}. */
public final class Followers {
  private final Map<Integer, Follower> coming = new HashMap<>();
  private final Map<Integer, Person> gone = new HashMap<>();

  /** Someone who gets the office of another, and where the text says so. */
  public record Follower(Person person, Appearance appearance) {}

  /** Notes whom an office tells of if its words say that another gets it. */
  public void note(Appearance appearance, Person person) {
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
  public Follower next(Appearance appearance, Person self) {
    Follower next = coming.get(appearance.office().from());
    return next == null || next.person() == self ? null : next;
  }

  /**
   * Who has the same country.
   *
   * @param lender whose office it is that both have; null for one without a name
   */
  public Person kin(Appearance appearance, Person self, Person lender) {
    Person over = gone.get(appearance.office().from());
    if (over == self) {
      Follower next = next(appearance, self);
      return lender == null && next != null ? next.person() : lender;
    }
    // Danimarka Sağlık Bakanı X ile Portekiz'de istifa eden Y'nin yerine atanan Z
    return over != null && over.told() != null ? over : lender;
  }
}
