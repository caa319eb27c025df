package org.vakanuvis.extract.text;

import java.util.BitSet;
import org.vakanuvis.model.Dictionaries;

/**
 * Reads blanks where writers left them out, {@code 19Haziran}, {@code BakanıSergey}, and none where
 * none belongs, {@code geldi .}
 */
final class Blanks {
  private final GluedDates dates;
  private final GluedWords words;

  /** With the words of the dictionaries, by which glued ones are known. */
  Blanks(Dictionaries dictionaries) {
    this.dates = new GluedDates(dictionaries);
    this.words = new GluedWords(dictionaries);
  }

  /** The text with such blanks; itself where nothing is wrong with them. */
  ReadText read(ReadText text) {
    String read = text.text();
    BitSet missing = new BitSet();
    dates.seams(read, missing);
    words.seams(read, missing);
    BitSet spare = new BitSet();
    before(read, spare);
    return missing.isEmpty() && spare.isEmpty() ? text : text.respaced(missing, spare);
  }

  /** Finds blanks that stand between a word and the mark that ends or parts a sentence. */
  private static void before(String text, BitSet spare) {
    for (int i = text.indexOf(' ', 1); i >= 0; i = text.indexOf(' ', i + 1)) {
      boolean mark = i + 1 < text.length() && ".,;!?".indexOf(text.charAt(i + 1)) >= 0;
      boolean ends = mark && (i + 2 == text.length() || blank(text.charAt(i + 2)));
      if (ends && closes(text.charAt(i - 1))) {
        spare.set(i);
      }
    }
  }

  /** Puts blanks in the place of what is not to be read. */
  static void over(StringBuilder read, int start, int end) {
    for (int i = start; i < end; i++) {
      read.setCharAt(i, ' ');
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether what stands before a blank is a word's end, and no other mark. */
  private static boolean closes(char c) {
    return Characters.letterOrDigit(c) || c == ')' || c == '"';
  }
}
