package org.vakanuvis.extract.text;

/**
 * A line of capitals set apart, as typewriters emphasised headings, {@code D I Ş İ Ş L E R İ}, or a
 * label at its head: {@code Ö z e t : …}.
 *
 * @param from its first letter, in the original
 * @param end behind its last character, or the label's colon
 * @param gap how many blanks part two letters of a word; more of them part words
 */
record SpacedLine(int from, int end, int gap) {
  /** Fewer letters and dots may be initials or the marks of a list. */
  private static final int FEWEST = 4;

  /** The line that begins here; null where its letters are not set apart. */
  static SpacedLine at(String text, int from) {
    int i = from;
    int letters = 0;
    int gap = Integer.MAX_VALUE;
    int last = from;
    boolean small = false;
    while (i < text.length() && !lineEnd(text.charAt(i))) {
      char c = text.charAt(i);
      if (c == ':' && letters >= FEWEST) {
        return new SpacedLine(from, i + 1, gap);
      }
      boolean single = i + 1 == text.length() || parts(text.charAt(i + 1));
      if (!single || Character.isDigit(c) || Characters.blank(c)) {
        return null;
      }
      small |= Character.isLowerCase(c);
      letters += Character.isLetter(c) || c == '.' ? 1 : 0;
      last = i + 1;
      i = last;
      while (i < text.length() && Characters.blank(text.charAt(i))) {
        i++;
      }
      if (i < text.length() && !lineEnd(text.charAt(i)) && text.charAt(i) != ':') {
        gap = Math.min(gap, i - last);
      }
    }
    return small || letters < FEWEST ? null : new SpacedLine(from, last, gap);
  }

  private static boolean parts(char next) {
    return Characters.blank(next) || lineEnd(next) || next == ':';
  }

  private static boolean lineEnd(char c) {
    return Characters.plain(c) == '\n';
  }
}
