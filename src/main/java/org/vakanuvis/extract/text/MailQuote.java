package org.vakanuvis.extract.text;

/** The marks that mail programs write before the lines of a letter they pass on: {@code > }. */
final class MailQuote {
  private static final char MARK = '>';

  private MailQuote() {}

  /**
   * Behind the marks that a line begins with.
   *
   * @param start of the line's first visible character
   * @return {@code start} if it begins with none, or is the only such line
   */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == MARK) {
      end++;
      boolean more = end + 1 < text.length() && text.charAt(end + 1) == MARK;
      end += more && text.charAt(end) == ' ' ? 1 : 0;
    }
    boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
    return end > start && apart && (above(text, start) || below(text, end)) ? end : start;
  }

  private static boolean above(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1);
    return line >= 0 && marked(text, text.lastIndexOf('\n', line - 1) + 1);
  }

  private static boolean below(String text, int end) {
    int line = text.indexOf('\n', end);
    return line >= 0 && marked(text, line + 1);
  }

  private static boolean marked(String text, int line) {
    int i = line;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == MARK;
  }
}
