package org.vakanuvis.extract;

import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.model.Meeting.Participant;

/**
 * A person or delegation at one place of a text.
 *
 * @param from its first token
 * @param to behind its last, the word that tells its part included
 * @param who null for one who stands for a person spoken of before, {@code Bakan}
 * @param role what such a person is; else null
 * @param link what joins it to the next
 */
record Party(int from, int to, Part part, Participant who, Role role, Link link) {
  /** What a party does in its clause. */
  enum Part {
    SUBJECT,
    WITH,
    OBJECT,
    /** To whom: {@code X'e mektubunu sundu}. */
    TO,
    /** Whose: {@code X'in Y ile görüşmesi}. */
    OF,
    AGENT,
    BETWEEN,
    /** Under whom or with whose help: {@code X'in başkanlığında toplandı}. */
    HOST,
    /** At whose invitation: {@code X'in daveti üzerine bir araya geldi}. */
    INVITER,
    OTHER
  }

  /** What joins two parties that stand side by side. */
  enum Link {
    NONE,
    COMMA,
    /** A comma and the town where the next one is. */
    TOWN,
    /** {@code ve}, {@code ile}. */
    AND
  }

  boolean pronoun() {
    return who == null;
  }

  boolean is(Part other) {
    return part == other;
  }

  Party with(Part newPart) {
    return new Party(from, to, newPart, who, role, link);
  }

  Party with(Link newLink) {
    return new Party(from, to, part, who, role, newLink);
  }
}
