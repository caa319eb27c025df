package org.vakanuvis.extract.people;

import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.turkish.Ending;

/**
 * Someone whose office another may have, a counterpart or a successor.
 *
 * @param from the first token of office and name
 * @param to behind the last
 * @param ending of the name, or of an office without one
 * @param person null for an office without a name
 */
record Lender(int from, int to, Ending ending, Held held, Person person) {
  /** What a minister is called of no field. */
  private static final String MINISTER = "Bakan";

  /** Whether it is not told of what he or she is a minister. */
  boolean fieldless() {
    return held.role() == Role.MINISTER && held.counterpart().equals(MINISTER);
  }

  /**
   * Whether another may have the office; spokesmen and the like are hardly anyone's counterparts.
   *
   * @param over whether the other has it no more
   */
  boolean lends(Role to, boolean over) {
    if (over != held.former() && to != Role.SUCCESSOR) {
      return false;
    }
    if (to != Role.COUNTERPART && (person == null || !held.role().borrowed())) {
      return true;
    }
    return switch (held.role()) {
      case MINISTER, PREMIER, VICE_PREMIER, STATE, VICE_STATE, DEPUTY -> true;
      default -> false;
    };
  }
}
