package org.vakanuvis.extract.text;

/**
 * The quotes around a whole text that was a cell of a table of values, in which every quote of its
 * own stands twice: {@code "Bakan ""evet"" dedi."}
 */
final class QuotedWhole {
  private static final char QUOTE = '"';

  private QuotedWhole() {}

  /** The text, unit by unit, without what such a cell adds; itself where it is none. */
  static String read(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int last = text.length() - 1;
    while (last > first && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    // A quotation that is all of a text has no line ends.
    boolean quoted = last > first && text.charAt(first) == QUOTE && text.charAt(last) == QUOTE;
    int newline = text.indexOf('\n', first);
    if (!quoted || newline < 0 || newline > last) {
      return text;
    }
    StringBuilder read = new StringBuilder(text);
    for (int i = first + 1; i < last; i++) {
      if (text.charAt(i) == QUOTE) {
        if (i + 1 == last || text.charAt(i + 1) != QUOTE) {
          return text;
        }
        read.setCharAt(i, Characters.UNSEEN);
        i++;
      }
    }
    read.setCharAt(first, Characters.UNSEEN);
    read.setCharAt(last, Characters.UNSEEN);
    return read.toString();
  }
}
