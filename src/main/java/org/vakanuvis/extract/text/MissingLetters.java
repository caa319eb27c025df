package org.vakanuvis.extract.text;

import org.vakanuvis.turkish.Turkish;

/**
 * Tells texts in which one of the letters that no Western alphabet has was replaced by a plain one
 * throughout, as by readers of scans that do not know it: {@code Disişleri Bakani}.
 */
public final class MissingLetters {
  /** How often {@code ı} stands among a thousand small letters of Turkish text. */
  private static final int UNDOTTED = 50;

  /** The same of {@code ş}. */
  private static final int MARKED = 17;

  /** A letter that a text should have fewer times may be missing by chance. */
  private static final int FEWEST = 6;

  /** One in so many may be there all the same. */
  private static final int RARE = 20;

  private MissingLetters() {}

  /** Whether a letter is missing that the text cannot go without. */
  public static boolean any(char[] text) {
    int small = 0;
    int undotted = 0;
    int marked = 0;
    int soft = 0;
    int hard = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      small += Characters.small(c) ? 1 : 0;
      undotted += c == 'ı' ? 1 : 0;
      marked += c == 'ş' || c == 'Ş' ? 1 : 0;
      soft += c == 'ğ' || c == 'Ğ' ? 1 : 0;
      hard += (c == 'g' || c == 'G') && softened(text, i) ? 1 : 0;
    }
    return missing(undotted, small * UNDOTTED / 1000)
        || missing(marked, small * MARKED / 1000)
        || (hard > 0 && soft == 0);
  }

  private static boolean missing(int found, int expected) {
    return expected >= FEWEST && found * RARE <= expected;
  }

  /** Whether a g stands where Turkish has none, but a ğ in many words: {@code Bakanlıgı}. */
  private static boolean softened(char[] text, int i) {
    return i > 2
        && i + 1 < text.length
        && Turkish.lower(text[i - 2]) == 'l'
        && Turkish.high(Turkish.lower(text[i - 1]))
        && Turkish.high(Turkish.lower(text[i + 1]))
        && Characters.letter(text[i - 3]);
  }
}
