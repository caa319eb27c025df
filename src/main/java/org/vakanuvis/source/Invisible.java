package org.vakanuvis.source;

import java.util.Optional;

/**
 * Takes characters without width out of words, as pages set them where a word may be broken: a
 * reader does not see them, but a program takes the word for two.
 */
final class Invisible {
  /** A stray one does no harm. */
  private static final int FEWEST = 3;

  private static final String NONE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

  /** Behind the Latin letters; in other scripts such characters have a meaning. */
  private static final char BEHIND_LATIN = '\u0370';

  private Invisible() {}

  /** The text with whole words; empty if it has hardly such a character. */
  static Optional<String> mended(String text) {
    if (text.chars().noneMatch(c -> NONE.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    StringBuilder whole = new StringBuilder(text.length());
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean inside = NONE.indexOf(text.charAt(i)) >= 0 && part(whole, whole.length() - 1);
      int next = i;
      while (inside && next < text.length() && NONE.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (inside && part(text, next)) {
        taken += next - i;
        i = next;
      }
      whole.append(text.charAt(i));
    }
    return taken < FEWEST ? Optional.empty() : Optional.of(whole.toString());
  }

  /** Whether a part of a word in Latin letters stands there. */
  private static boolean part(CharSequence text, int at) {
    char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    boolean latin = c < BEHIND_LATIN && Character.isLetterOrDigit(c);
    return latin || c == '\'' || c == '’';
  }
}
