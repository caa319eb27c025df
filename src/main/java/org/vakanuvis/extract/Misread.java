package org.vakanuvis.extract;

/** Letters that a scanner took for others: {@code DIŞlŞLERİ}. */
final class Misread {
  /** The next vowel is looked for so many letters on. */
  private static final int REACH = 8;

  private static final String FRONT = "eiöüEİÖÜ";
  private static final String BACK = "aıouâAIOUÂ";

  private final String text;

  Misread(String text) {
    this.text = text;
  }

  /** The letter that was meant at an offset. */
  char meant(int i) {
    char c = text.charAt(i);
    return c == 'l' ? small(i) : c;
  }

  /**
   * Whether a nought was read for an O: among capitals, {@code K0NFERANS}, or before small letters
   * that are more than a suffix, {@code 0lağanüstü} but {@code 0dan}.
   *
   * @param slips whether the text has digits for letters elsewhere
   */
  boolean zero(int i, boolean slips) {
    if (upper(i - 1)) {
      return upper(i + 1) && upper(i + 2) && upper(i + 3);
    }
    boolean begins = !Characters.letterOrDigit(at(i - 1));
    boolean three = lower(i + 1) && lower(i + 2) && lower(i + 3);
    return begins && three && (slips || lower(i + 4));
  }

  /** A small l, or the capital that a scanner took for it. */
  private char small(int i) {
    boolean letter = letter(i - 1);
    boolean capital = upper(i - 1);
    // K&uuml;lt&uuml;r: the letter before it is written as an entity.
    if ((letter && !capital) || at(i - 1) == ';') {
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
    return consonant && Characters.small(at(i + 1)) && at(i + 1) != 'l' ? 'İ' : 'l';
  }

  /** The I that goes with the next vowel of a word, else with the one before. */
  private char harmonic(int i) {
    int vowel = i + 1;
    // PARlS'E: the suffix tells the vowel too.
    while (vowel - i < REACH
        && (letter(vowel) || Characters.plain(at(vowel)) == '\'')
        && !vowel(vowel)) {
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
    return Characters.letter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean lower(int i) {
    return Characters.small(at(i));
  }

  private boolean upper(int i) {
    return Characters.capital(at(i));
  }
}
