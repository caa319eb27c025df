package org.vakanuvis.extract;

/**
 * Letters that stand for others, for a scanner or a reader of old codes mistook them: {@code
 * DIŞlŞLERİ}, {@code Dýþiþleri}.
 */
final class Misread {
  /** Letters of Iceland, and those of Turkish that have the same codes. */
  private static final String MISTAKEN = "\u00DD\u00FD\u00DE\u00FE\u00D0\u00F0";

  private static final String MEANT = "İıŞşĞğ";

  /** The marks of Turkish letters and of the mistaken y, where they stand apart. */
  private static final char CEDILLA = '\u0327';

  private static final char BREVE = '\u0306';
  private static final char DOT = '\u0307';
  private static final char ACUTE = '\u0301';
  private static final char LAST_MARK = '\u036F';

  /** So many of them in a text without any of those they stand for are mistaken. */
  private static final int MISTAKES = 3;

  private static final String FRONT = "eiöüEİÖÜ";
  private static final String BACK = "aıouâAIOUÂ";

  private final String text;
  private final boolean icelandic;

  Misread(String text) {
    this.text = text;
    this.icelandic = icelandic(text);
  }

  /** Whether an old Turkish text was read in the code of western Europe. */
  private static boolean icelandic(String text) {
    int mistakes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && c <= LAST_MARK) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        boolean cedilla = c == CEDILLA && (before == 's' || before == 'S');
        if (MEANT.indexOf(c) >= 0 || c == BREVE || c == DOT || cedilla) {
          return false;
        }
        boolean acute = c == ACUTE && (before == 'y' || before == 'Y');
        mistakes += acute || MISTAKEN.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return mistakes >= MISTAKES;
  }

  /** The letter that was meant at an offset. */
  char meant(int i) {
    char c = text.charAt(i);
    if (c == 'l') {
      return small(i);
    }
    return letter(c);
  }

  /** The letter of Turkish that was meant by one of Iceland. */
  char letter(char c) {
    int letter = icelandic ? MISTAKEN.indexOf(c) : -1;
    return letter < 0 ? c : MEANT.charAt(letter);
  }

  /** A small l, or the capital that a scanner took for it. */
  private char small(int i) {
    boolean letter = letter(i - 1);
    boolean capital = upper(i - 1);
    if (letter && !capital) {
      return 'l';
    }
    if (upper(i + 1) && !letter) {
      return 'İ'; // Hardly any word of Turkish begins with I.
    }
    if (upper(i + 1) || (capital && upper(i - 2) && !letter(i + 1))) {
      return harmonic(i);
    }
    // No Turkish word begins with an l before a consonant: lstanbul, lşbirliği.
    boolean consonant =
        letter(i + 1) && !capital && FRONT.indexOf(at(i + 1)) < 0 && BACK.indexOf(at(i + 1)) < 0;
    return consonant && Character.isLowerCase(at(i + 1)) && at(i + 1) != 'l' ? 'İ' : 'l';
  }

  /** The I that goes with the next vowel of a word, else with the one before. */
  private char harmonic(int i) {
    int vowel = i + 1;
    while (letter(vowel) && !vowel(vowel)) {
      vowel++;
    }
    if (!letter(vowel)) {
      vowel = i - 1;
      while (letter(vowel) && !vowel(vowel)) {
        vowel--;
      }
    }
    return FRONT.indexOf(at(vowel)) >= 0 ? 'İ' : 'I';
  }

  private boolean vowel(int i) {
    return FRONT.indexOf(at(i)) >= 0 || BACK.indexOf(at(i)) >= 0;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  private boolean letter(int i) {
    char c = at(i);
    // A mark that stands apart is part of its letter.
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean upper(int i) {
    return Character.isUpperCase(at(i));
  }
}
