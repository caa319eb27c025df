package org.vakanuvis.source;

import java.util.Optional;

/**
 * The header on top of a file, between two lines of three dashes. Without a line that looks like a
 * field the dashes are a mere ornament of the text.
 *
 * @param yaml what stands between the dashes
 * @param end offset in the file's text behind the line that closes it
 * @param lines how many lines it takes, with the dashes
 * @param closed whether a line closes it
 */
record FrontMatter(String yaml, int end, int lines, boolean closed) {
  private static final String DASHES = "---";

  /** The header of a text, if it begins with one. */
  static Optional<FrontMatter> of(String text) {
    int start = next(text, 0);
    if (!text.startsWith(DASHES) || !text.substring(0, start).strip().equals(DASHES)) {
      return Optional.empty();
    }
    boolean field = false;
    boolean first = false;
    int lines = 1;
    int next;
    for (int line = start; line < text.length(); line = next) {
      next = next(text, line);
      lines++;
      String words = text.substring(line, next);
      if (words.startsWith(DASHES) && words.strip().equals(DASHES)) {
        FrontMatter header = new FrontMatter(text.substring(start, line), next, lines, true);
        return field ? Optional.of(header) : Optional.empty();
      }
      field |= field(words);
      first |= line == start && field;
    }
    return first
        ? Optional.of(new FrontMatter(text.substring(start), text.length(), lines, false))
        : Optional.empty();
  }

  /** The offset behind a line and what ends it. */
  private static int next(String text, int line) {
    for (int i = line; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
      if (text.charAt(i) == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  /** Whether a line begins with a name in small letters and a colon. */
  private static boolean field(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
      end++;
    }
    return end > 0
        && end < line.length()
        && line.charAt(end) == ':'
        && (end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1)));
  }
}
