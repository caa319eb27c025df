package org.vakanuvis.extract.words;

import org.vakanuvis.extract.text.ReadText;

/** Tells gaps of two blanks that part columns from those that only fill a line of prose. */
final class Gaps {
  /** So many blanks part columns on any line. */
  static final int WIDE = 3;

  /** So many small words make a line one of prose. */
  private static final int PROSE = 3;

  /** So many such gaps before words without capitals make a text one that is set so. */
  private static final int FILLED = 3;

  /** A line so long is filled even where a gap stands above or below another. */
  private static final int FULL = 45;

  /** No mark of an item is longer, {@code viii)}. */
  private static final int LONGEST_MARK = 5;

  private final char[] chars;
  private final ReadText tabbed;
  private final boolean justified;

  /** The line that was asked for last, and what it is. */
  private int asked = -1;

  private boolean column;

  /**
   * @param chars the text as it is read
   * @param tabbed the same, where the original has tabulators; null where it has none
   */
  Gaps(char[] chars, ReadText tabbed) {
    this.chars = chars;
    this.tabbed = tabbed;
    int filled = 0;
    int parted = 0;
    for (int i = 0; i < chars.length; i = end(i) + 1) {
      Look line = look(i);
      boolean prose = line.small >= PROSE;
      filled += prose && !line.wide ? line.filled : 0;
      boolean row = !prose && line.gap && !line.wide && !line.item;
      parted += row && aligned(i) ? 1 : 0;
    }
    this.justified = filled >= FILLED && filled > parted;
  }

  /**
   * What a line looks like.
   *
   * @param small how many words without capitals it has
   * @param filled how many words without capitals stand behind two blanks
   * @param gap whether two blanks stand in it
   * @param wide whether more do, or a tabulator; not behind the mark of an item
   * @param item whether it begins with one, {@code iv)}
   */
  private record Look(int small, int filled, boolean gap, boolean wide, boolean item) {}

  /** Whether two blanks part columns on the line that begins here. */
  boolean column(int line) {
    if (line != asked) {
      Look look = look(line);
      boolean filled =
          look.small >= PROSE || (justified && (end(line) - line >= FULL || !aligned(line)));
      asked = line;
      column = look.wide || !filled;
    }
    return column;
  }

  private Look look(int line) {
    int first = line;
    while (first < chars.length && chars[first] == ' ') {
      first++;
    }
    int small = 0;
    int filled = 0;
    int blanks = 0;
    int last = first;
    boolean item = false;
    boolean gap = false;
    boolean wide = false;
    for (int i = first; i < chars.length && chars[i] != '\n'; i++) {
      if (chars[i] == ' ') {
        blanks += tabulator(i) ? WIDE : 1;
        continue;
      }
      boolean word = i + 1 < chars.length && Character.isLetter(chars[i + 1]);
      boolean lower = blanks > 0 && word && Character.isLowerCase(chars[i]);
      boolean marked = blanks > 0 && mark(first, last);
      small += lower ? 1 : 0;
      filled += lower && blanks == 2 ? 1 : 0;
      item |= marked;
      gap |= blanks == 2 && !marked;
      wide |= blanks >= WIDE && !marked;
      blanks = 0;
      last = i + 1;
    }
    return new Look(small, filled, gap, wide, item);
  }

  /** Whether a gap of the line ends right above or below one of the next line. */
  private boolean aligned(int line) {
    int below = end(line) + 1;
    int above = line - 1;
    while (above > 0 && chars[above - 1] != '\n') {
      above--;
    }
    return columns(above, line) || columns(line, below);
  }

  /** Whether a gap of one line ends where one of the other does. */
  private boolean columns(int above, int below) {
    int length = below < chars.length && above >= 0 ? end(below) - below : 0;
    for (int i = 2; i < length && above + i < below; i++) {
      if (cell(above + i) && cell(below + i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins here behind two blanks and another word. */
  private boolean cell(int i) {
    if (chars[i] == ' ' || chars[i - 1] != ' ' || chars[i - 2] != ' ') {
      return false;
    }
    int before = i - 2;
    while (before > 0 && chars[before] == ' ') {
      before--;
    }
    return chars[before] != ' ' && chars[before] != '\n';
  }

  /** Whether nothing but the mark of an item stands there. */
  private boolean mark(int from, int to) {
    return to - from > 1 && to - from <= LONGEST_MARK && ").".indexOf(chars[to - 1]) >= 0;
  }

  private boolean tabulator(int i) {
    return tabbed != null && tabbed.original().charAt(tabbed.originalStart(i)) == '\t';
  }

  private int end(int line) {
    int i = line;
    while (i < chars.length && chars[i] != '\n') {
      i++;
    }
    return i;
  }
}
