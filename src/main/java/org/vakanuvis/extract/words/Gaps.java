package org.vakanuvis.extract.words;

import org.vakanuvis.extract.text.ReadText;

/** Tells gaps of two blanks that part columns from those that only fill a line of prose. */
final class Gaps {
  /** So many blanks part columns on any line. */
  static final int WIDE = 3;

  /** A tabulator is as wide as more blanks than a line of prose is filled with. */
  static final int TABULATOR = WIDE + 1;

  /** So many small words make a line one of prose. */
  private static final int PROSE = 3;

  /** So many such gaps before words without capitals make a text one that is set so. */
  private static final int FILLED = 3;

  /** So many lines with gaps where nothing is parted make a text a loose one. */
  private static final int LOOSE = 2;

  /** So many gaps of a full line that no other stands above or below part no columns. */
  private static final int SCATTERED = 2;

  /** A line so long is filled even where a gap stands above or below another. */
  private static final int FULL = 45;

  /** No mark of an item is longer, {@code viii)}. */
  private static final int LONGEST_MARK = 5;

  private final char[] chars;
  private final ReadText tabbed;
  private final boolean justified;

  /** Whether two blanks stand between words of prose, so that they part nothing anywhere. */
  private final boolean loose;

  /** Whether three do too. */
  private final boolean stretched;

  /** Where the first word stands of the line that was asked for last, and what it is. */
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
    int between = 0;
    int stretches = 0;
    for (int i = 0; i < chars.length; i = end(i) + 1) {
      Look line = look(i);
      boolean prose = line.small >= PROSE;
      filled += prose && !line.wide() ? line.filled : 0;
      boolean full = line.widest <= WIDE && end(i) - i >= FULL;
      int unaligned = full ? unaligned(i) : 0;
      // The items of a menu have such gaps too, but hardly any word of them stands by another.
      boolean scattered = unaligned >= SCATTERED && unaligned <= line.single;
      between += (prose && line.between > 0) || scattered ? 1 : 0;
      stretches += (prose && line.between == WIDE) || (scattered && line.wide()) ? 1 : 0;
      boolean row = !prose && line.gap && !line.wide() && !line.item;
      parted += row && aligned(i) ? 1 : 0;
    }
    this.loose = between >= LOOSE;
    this.stretched = loose && stretches > 0;
    this.justified = filled >= FILLED && filled > parted;
  }

  /**
   * What a line looks like.
   *
   * @param small how many words without capitals it has
   * @param single how many words stand behind one blank
   * @param between how many blanks stand between two words without capitals where more than one and
   *     no more than three do; 0 where none do
   * @param filled how many words without capitals stand behind two blanks
   * @param gap whether two blanks stand in it
   * @param widest how many blanks the widest gap has; not behind the mark of an item
   * @param item whether it begins with one, {@code iv)}
   */
  private record Look(
      int small, int filled, int single, int between, boolean gap, int widest, boolean item) {
    boolean wide() {
      return widest >= WIDE;
    }
  }

  /** Whether so many blanks part columns on the line whose first word begins here. */
  boolean column(int first, int blanks) {
    return blanks > WIDE || (blanks == WIDE && !stretched) || (blanks > 1 && column(first));
  }

  private boolean column(int first) {
    if (first != asked) {
      int line = start(first);
      int length = end(line) - line;
      Look look = look(line);
      asked = first;
      column =
          loose
              ? look.small < PROSE && row(line, length >= FULL ? SCATTERED : 1)
              : look.wide()
                  || (look.small < PROSE && !(justified && (length >= FULL || !aligned(line))));
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
    int widest = 0;
    int between = 0;
    int single = 0;
    boolean lowerBefore = false;
    for (int i = first; i < chars.length && chars[i] != '\n'; i++) {
      if (chars[i] == ' ') {
        blanks += tabulator(i) ? TABULATOR : 1;
        continue;
      }
      boolean word = i + 1 < chars.length && Character.isLetter(chars[i + 1]);
      boolean begins = blanks > 0 || i == first;
      boolean lower = blanks > 0 && word && Character.isLowerCase(chars[i]);
      boolean inside = lower && lowerBefore && Character.isLetter(chars[last - 1]);
      between = inside && blanks > 1 && blanks <= WIDE ? Math.max(between, blanks) : between;
      lowerBefore = begins ? lower : lowerBefore;
      boolean marked = blanks > 0 && mark(first, last);
      small += lower ? 1 : 0;
      filled += lower && blanks == 2 ? 1 : 0;
      item |= marked;
      single += blanks == 1 ? 1 : 0;
      gap |= blanks == 2 && !marked;
      widest = marked ? widest : Math.max(widest, blanks);
      blanks = 0;
      last = i + 1;
    }
    return new Look(small, filled, single, between, gap, widest, item);
  }

  /** Whether a gap of the line ends right above or below one of the next line. */
  private boolean aligned(int line) {
    int below = end(line) + 1;
    int above = start(line - 1);
    return columns(above, line) || columns(line, below);
  }

  /**
   * Whether every gap of a line ends right above or below one of the same other line.
   *
   * @param fewest so many gaps at least
   */
  private boolean row(int line, int fewest) {
    int gaps = gaps(line, line);
    return gaps >= fewest
        && (gaps(line, start(line - 1)) == gaps || gaps(line, end(line) + 1) == gaps);
  }

  /** How many gaps of a line stand between words where neither the line above nor below has any. */
  private int unaligned(int line) {
    int above = start(line - 1);
    int below = end(line) + 1;
    int end = below < chars.length ? end(below) : 0;
    int gaps = 0;
    for (int i = 2; line + i < below - 1; i++) {
      boolean gap = cell(line + i) && between(line + i);
      gaps += gap && !(cell(above, i, line) || cell(below, i, end)) ? 1 : 0;
    }
    return gaps;
  }

  /** Whether the gap before a word has a word before it too, and no mark but a comma. */
  private boolean between(int word) {
    int before = word - 2;
    while (before > 0 && chars[before] == ' ') {
      before--;
    }
    return Character.isLetter(chars[word])
        && (Character.isLetter(chars[before]) || chars[before] == ',');
  }

  private boolean cell(int line, int column, int end) {
    return line >= 0 && line + column < end && cell(line + column);
  }

  /** How many gaps a line has that end where one of another line does. */
  private int gaps(int line, int other) {
    int end = end(line);
    int length = other >= 0 && other < chars.length ? end(other) - other : 0;
    int gaps = 0;
    for (int i = 2; i < length && line + i < end; i++) {
      gaps += cell(line + i) && cell(other + i) ? 1 : 0;
    }
    return gaps;
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

  /** Where the line begins that a unit stands on; negative for none. */
  private int start(int unit) {
    int start = unit;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int end(int line) {
    int i = line;
    while (i < chars.length && chars[i] != '\n') {
      i++;
    }
    return i;
  }
}
