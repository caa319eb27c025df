package org.vakanuvis.extract.people;

import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.model.Meeting.Participant;

/**
 * A person or delegation at one place of a text.
 *
 * @param from its first token
 * @param to behind its last, the word that tells its part included
 * @param who null for one who stands for a person spoken of before, {@code Bakan}
 * @param meant what is told of such a person; else null
 * @param link what joins it to the next
 */
public record Party(int from, int to, Part part, Participant who, Party.Pronoun meant, Link link) {
  /** What a party does in its clause. */
  public enum Part {
    SUBJECT,
    WITH,
    OBJECT,
    /** To whom: {@code X'e mektubunu sundu}. */
    TO,
    /** From whom: {@code X'den bir telefon aldı}. */
    FROM,
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
  public enum Link {
    NONE,
    COMMA,
    /** A comma and the town where the next one is, or the day of the next one. */
    TOWN,
    /** {@code ve}, {@code ile}. */
    AND
  }

  /**
   * What is told of one who stands for a person spoken of before.
   *
   * @param head the head of the office
   * @param country whose it is; empty where that is not told
   * @param guest whether it is who came from abroad: {@code konuk bakan}
   */
  public record Pronoun(Role role, String head, String country, boolean guest) {}

  /** Whether it stands for a person spoken of before: {@code Bakan}. */
  public boolean pronoun() {
    return who == null;
  }

  /** Whether it has that part in its clause. */
  public boolean is(Part other) {
    return part == other;
  }

  /** The same with another part in its clause. */
  public Party with(Part newPart) {
    return new Party(from, to, newPart, who, meant, link);
  }

  /** The same with another link to the next. */
  public Party with(Link newLink) {
    return new Party(from, to, part, who, meant, newLink);
  }
}
