package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateMention;

/**
 * A part of a release's head or foot that is not running text.
 *
 * @param kind what it is
 * @param role what its label says, as the dictionary has it; empty for none
 * @param first its first token, the label left out
 * @param end behind its last token
 * @param date what it says, if it is a date; null otherwise
 * @param from the first token of its label; {@code first} where it has none
 */
public record HeadItem(Kind kind, String role, int first, int end, DateMention date, int from) {
  /** A part without a label. */
  public static HeadItem of(Kind kind, int first, int end) {
    return new HeadItem(kind, "", first, end, null, first);
  }

  static HeadItem labelled(Kind kind, String role, int from, int first, int end) {
    return new HeadItem(kind, role, first, end, null, from);
  }

  /** Words of a web page around a text. */
  static HeadItem chrome(int first, int end) {
    return labelled(Kind.ASIDE, "chrome", first, first, end);
  }

  static HeadItem dated(String role, int from, DateMention date, int end) {
    return new HeadItem(Kind.DATE, role, date.first(), end, date, from);
  }

  /** What a part of a head can be. */
  public enum Kind {
    DATE,
    /** The publisher's own number, with its label. */
    NUMBER,
    /** What stands behind {@code Kaynak:} and its like. */
    SOURCE,
    /** A news agency. */
    AGENCY,
    /** The place of a dateline. */
    PLACE,
    /** What stands behind {@code Konu:} and its like. */
    TITLE,
    /** The line of a letterhead that names a body. */
    BODY,
    /** The name of the office that sends a body's texts out. */
    PRESS,
    /** The name of a sort of text, {@code Basın Açıklaması}. */
    SORT,
    /** Anything else that is neither headline nor text. */
    ASIDE
  }
}
