package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.OfficeHead.Role;

/** Who comes to the office of whom by one phrase of a text: {@code X'in yerine Y getirildi}. */
final class Followers {
  private final Map<Integer, Person> coming = new HashMap<>();
  private final Map<Integer, Person> gone = new HashMap<>();

  /** Notes whom an office tells of if its words say that another gets it. */
  void note(Appearance appearance, Person person) {
    if (appearance.office().role() == Role.SUCCESSOR) {
      boolean over = appearance.held().role() == Role.PREDECESSOR;
      (over ? gone : coming).putIfAbsent(appearance.office().from(), person);
    }
  }

  /** Who comes to the office that someone leaves; null for nobody. */
  Person next(Appearance appearance, Person self) {
    Person next = coming.get(appearance.office().from());
    return next == self ? null : next;
  }

  /**
   * Who has the same country.
   *
   * @param lender whose office it is that both have; null for one without a name
   */
  Person kin(Appearance appearance, Person self, Person lender) {
    Person over = gone.get(appearance.office().from());
    if (over == self) {
      return lender == null ? next(appearance, self) : lender;
    }
    // Danimarka Sağlık Bakanı X ile Portekiz'de istifa eden Y'nin yerine atanan Z
    return over != null && over.told() != null ? over : lender;
  }
}
