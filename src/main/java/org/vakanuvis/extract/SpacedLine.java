package org.vakanuvis.extract;

/**
 * A line of capitals set apart, as typewriters emphasised headings: {@code D I Ş İ Ş L E R İ}.
 *
 * @param from its first letter, in the original
 * @param end behind its last character
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
    while (i < text.length() && !lineEnd(text.charAt(i))) {
      char c = text.charAt(i);
      boolean single =
          i + 1 == text.length() || blank(text.charAt(i + 1)) || lineEnd(text.charAt(i + 1));
      if (!single || Character.isLowerCase(c) || Character.isDigit(c) || blank(c)) {
        return null;
      }
      letters += Character.isLetter(c) || c == '.' ? 1 : 0;
      last = i + 1;
      i = last;
      while (i < text.length() && blank(text.charAt(i))) {
        i++;
      }
      if (i < text.length() && !lineEnd(text.charAt(i))) {
        gap = Math.min(gap, i - last);
      }
    }
    return letters < FEWEST ? null : new SpacedLine(from, last, gap);
  }

  private static boolean blank(char c) {
    return Characters.plain(c) == ' ';
  }

  private static boolean lineEnd(char c) {
    return Characters.plain(c) == '\n';
  }
}
