package org.vakanuvis.extract.text;

import org.vakanuvis.model.LineEnd;

/**
 * Reads line ends, digits and marks of other forms as the usual ones: vertical tabs, wide letters
 * and digits, {@code １２ Mart}, and an {@code İ} that a program wrote as {@code i} with a dot.
 */
final class OtherForms {
  /** A dot that is no part of its letter. */
  static final char DOT_ABOVE = '\u0307';

  /** From here on a unit may be a digit of another script. */
  private static final char FIRST = '\u0660';

  private static final char WIDE = '\uFF01';
  private static final char LAST_WIDE = '\uFF5E';

  private OtherForms() {}

  /** The text, unit by unit in the usual form; itself where it has no other. */
  static String read(String text) {
    char[] read = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char usual = c == DOT_ABOVE || c < ' ' || c == '\u0085' || c >= FIRST ? usual(c) : c;
      boolean dotted = c == DOT_ABOVE && i > 0 && text.charAt(i - 1) == 'i' && capital(text, i - 1);
      if (usual != c || dotted) {
        read = read == null ? text.toCharArray() : read;
        read[i] = usual;
        // The normalizer puts the dot on it.
        read[dotted ? i - 1 : i] = dotted ? 'I' : usual;
      }
    }
    return read == null ? text : new String(read);
  }

  private static char usual(char c) {
    if (c >= WIDE && c <= LAST_WIDE) {
      return (char) (c - WIDE + '!');
    }
    int digit = c >= FIRST ? Character.digit(c, 10) : -1;
    return digit >= 0 ? (char) ('0' + digit) : c != '\r' && LineEnd.is(c) ? '\n' : c;
  }

  /**
   * Whether an i with a dot of its own was a capital: it begins its word, or stands beside one. A
   * small letter never has such a dot but where a program made it of {@code İ}.
   */
  private static boolean capital(String text, int i) {
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char next = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
    boolean suffix =
        Characters.plain(before) == '\'' && i > 1 && Characters.letter(text.charAt(i - 2));
    boolean begins = !suffix && !Characters.letterOrDigit(before) && before != DOT_ABOVE;
    boolean beside = Characters.capital(suffix ? text.charAt(i - 2) : before);
    return begins || beside || Characters.capital(next);
  }
}
