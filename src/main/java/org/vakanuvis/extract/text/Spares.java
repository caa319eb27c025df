package org.vakanuvis.extract.text;

import org.vakanuvis.model.DoubleSpacing;

/**
 * Tells the blanks and line ends that say nothing where a text has two for each: an empty line
 * below every line, or two blanks between all words.
 */
final class Spares {
  /** So many words at least are set apart. */
  private static final int FEWEST = 20;

  /** So many of a line are, on the average: rows of a table of single words have fewer. */
  private static final int PER_LINE = 3;

  /** At most one gap of so many is of one blank, or of three. */
  private static final int ODD = 25;

  /** So many more are where as many of two blanks stand before small letters: it is prose. */
  private static final int ODD_IN_PROSE = 3;

  private static final char UNBROKEN = '\u00A0';

  private final boolean lines;
  private final boolean blanks;
  private int newlines;
  private int gap;

  Spares(String text) {
    this.lines = DoubleSpacing.of(text);
    this.blanks = (text.contains("  ") || text.indexOf(UNBROKEN) >= 0) && blanks(text);
  }

  /** Whether every line has an empty one below that parts nothing. */
  boolean lines() {
    return lines;
  }

  /** Whether every blank stands twice. */
  boolean blanks() {
    return blanks;
  }

  private static boolean blanks(String text) {
    int all = 0;
    int odd = 0;
    int two = 0;
    int small = 0;
    int parted = 0;
    int length = 0;
    boolean begun = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == UNBROKEN) {
        length++;
        continue;
      }
      boolean end = c == '\n' || c == '\r';
      if (length > 0 && begun && !end) {
        all++;
        odd += length % 2;
        two += length == 2 ? 1 : 0;
        small += length == 2 && Character.isLowerCase(c) ? 1 : 0;
        parted += counted ? 0 : 1;
        counted = true;
      }
      begun = !end;
      counted &= begun;
      length = 0;
    }
    int most = small >= FEWEST ? ODD_IN_PROSE : ODD;
    return all >= FEWEST && odd * most <= all && two * 2 > all && all >= parted * PER_LINE;
  }

  /** Whether the next character of a text, as it is read, is one too many. */
  boolean spare(char c, boolean tabulator) {
    if (lines) {
      newlines = c == '\n' ? newlines + 1 : c == ' ' ? newlines : 0;
    }
    gap = c == ' ' && !tabulator ? gap + 1 : 0;
    return (lines && c == '\n' && newlines % 2 == 0) || (blanks && gap > 0 && gap % 2 == 0);
  }
}
