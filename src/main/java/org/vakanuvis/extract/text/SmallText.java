package org.vakanuvis.extract.text;

import org.vakanuvis.turkish.Turkish;

/**
 * Reads a text in small letters only as one in capitals only: in neither does a name begin as no
 * other word does, and for capitals the readers know what to do.
 */
final class SmallText {
  /** A text of fewer letters may have no capital by chance. */
  private static final int FEWEST = 200;

  /** One letter in so many may be a capital all the same: a code above the text. */
  private static final int RARE = 200;

  /** The lines of a letterhead may have capitals all the same. */
  private static final int HEAD = 3;

  private SmallText() {}

  /** The text, unit by unit in capitals if it has hardly any below its head. */
  static String read(String text) {
    return few(text, 0) || few(text, behindHead(text)) ? capitals(text) : text;
  }

  /** Whether a text has letters enough from here on, and hardly any of them is a capital. */
  private static boolean few(String text, int from) {
    int most = (text.length() - from) / RARE;
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < text.length() && capitals <= most; i++) {
      char c = text.charAt(i);
      letters += Characters.letter(c) ? 1 : 0;
      // An İ that was made small with its dot apart is read as a capital before.
      capitals += Characters.capital(c) && !dotted(text, i) ? 1 : 0;
    }
    return letters >= FEWEST && capitals <= most;
  }

  /** Behind the first lines that have words. */
  private static int behindHead(String text) {
    int line = 0;
    int words = 0;
    while (words < HEAD && line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      words += text.substring(line, end).isBlank() ? 0 : 1;
      line = Math.min(text.length(), end + 1);
    }
    return line;
  }

  /** The text in capitals, unit by unit. */
  static String capitals(String text) {
    char[] upper = text.toCharArray();
    for (int i = 0; i < upper.length; i++) {
      upper[i] = dotted(text, i) ? 'I' : Turkish.upper(upper[i]);
    }
    return new String(upper);
  }

  /** Whether an i stands there with a dot of its own behind it. */
  private static boolean dotted(String text, int i) {
    return i + 1 < text.length()
        && text.charAt(i + 1) == OtherForms.DOT_ABOVE
        && (text.charAt(i) == 'i' || text.charAt(i) == 'I');
  }
}
