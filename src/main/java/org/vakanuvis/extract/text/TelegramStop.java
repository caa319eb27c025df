package org.vakanuvis.extract.text;

/** The full stop of telegrams, {@code STOP}: a text that has several is one. */
public final class TelegramStop {
  private static final String WORD = "STOP";

  private TelegramStop() {}

  /** Whether a text has more than one of them. */
  static boolean several(String text) {
    int found = 0;
    int at = text.indexOf(WORD);
    while (at >= 0 && found < 2) {
      found += end(text, at) > at ? 1 : 0;
      at = text.indexOf(WORD, at + WORD.length());
    }
    return found > 1;
  }

  /** Whether its word begins at a place of a text as it was written. */
  public static boolean begins(String text, int start) {
    return text.startsWith(WORD, start);
  }

  /** Behind the one that begins here; {@code start} if none does. */
  static int end(String text, int start) {
    int end = start + WORD.length();
    end += end < text.length() && text.charAt(end) == '.' ? 1 : 0; // STOP.
    boolean apart =
        begins(text, start)
            && start > 0
            && Character.isWhitespace(text.charAt(start - 1))
            && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    return apart ? end : start;
  }
}
