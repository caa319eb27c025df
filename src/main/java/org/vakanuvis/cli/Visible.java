package org.vakanuvis.cli;

/**
 * Makes words of strangers harmless to a terminal and to a reader's eye: what would move the
 * cursor, begin a line or turn the direction of writing is shown by its number.
 */
final class Visible {
  private Visible() {}

  /** The same words, with such characters written as {@code <U+202E>}. */
  static String of(String words) {
    StringBuilder visible = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean meddling = meddles(c);
      if (meddling && visible == null) {
        visible = new StringBuilder(words.length() + 8).append(words, 0, i);
      }
      if (visible != null) {
        visible.append(meddling ? String.format("<U+%04X>", (int) c) : String.valueOf(c));
      }
    }
    return visible == null ? words : visible.toString();
  }

  private static boolean meddles(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
