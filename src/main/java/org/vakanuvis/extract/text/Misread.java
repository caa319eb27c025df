package org.vakanuvis.extract.text;

import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** Letters that a scanner took for others: {@code DIŞlŞLERİ}. */
final class Misread {
  /** The next vowel is looked for so many letters on or back. */
  private static final int REACH = 8;

  /** What the letters of Roman numbers are, whose suffixes may have lost their apostrophes. */
  private static final String ROMAN = "IVXLCDM";

  /** A digit stands for a letter in words of so many capitals. */
  private static final int CAPITALS = 5;

  /** So many small letters follow upon a zero that begins a word. */
  private static final int REST = 3;

  /** No word is longer. */
  private static final int LONGEST = 40;

  private static final String FRONT = "eiöüEİÖÜ";
  private static final String BACK = "aıouâAIOUÂ";

  private final String text;

  /** Whether the text has such letters; null before it was asked for. */
  private Boolean marked;

  Misread(String text) {
    this.text = text;
  }

  /** The letter that was meant at an offset. */
  char meant(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case 'l' -> small(i);
      case 'I' -> capital(i);
      case '§', '$' -> hooked(i);
      default -> c;
    };
  }

  /**
   * The capital that a zero or a one stands for, {@code 0lağanüstü}, {@code T0KAYEV}; else itself.
   */
  char capitalDigit(int i) {
    char digit = text.charAt(i);
    boolean begins = i == 0 || " \n\"(“".indexOf(at(i - 1)) >= 0;
    // 1stanbul, 1çişleri; but 1inci, 1nci, 1milyon
    boolean two = consonant(i + 1) && (consonant(i + 2) || at(i + 1) == 'ç');
    boolean vowel = digit == '1' && (!two || upper(i + 1) || at(i + 2) == 'c');
    boolean opens = begins && !vowel;
    boolean meant = opens ? word(i + 1) : upper(i - 1) && upper(i + 1) && capitals(i);
    if (!meant) {
      return digit;
    }
    return digit == '0' ? 'O' : opens ? 'İ' : harmonic(i);
  }

  /** Whether the letters from here on, all small or all capitals, are more than a suffix. */
  private boolean word(int start) {
    int end = start;
    while (end - start < LONGEST && letter(end) && upper(end) == upper(start)) {
      end++;
    }
    return end - start >= (upper(start) ? CAPITALS : REST)
        && !Characters.letterOrDigit(at(end))
        && Suffixes.ending(Turkish.lower(text.substring(start, end))) == Ending.OTHER;
  }

  /** Whether a word around a digit has capitals enough, and no digit but such as look like them. */
  private boolean capitals(int i) {
    int start = i;
    while (i - start < LONGEST && (upper(start - 1) || digit(start - 1))) {
      start--;
    }
    int letters = 0;
    int end = start;
    while (end - start < LONGEST && (upper(end) || digit(end))) {
      letters += upper(end) ? 1 : 0;
      end++;
    }
    return upper(start)
        && upper(end - 1)
        && letters >= CAPITALS
        && !Characters.letterOrDigit(at(start - 1))
        && !Characters.letterOrDigit(at(end));
  }

  private boolean digit(int i) {
    return at(i) == '0' || at(i) == '1';
  }

  /** A capital I, or the small l that a scanner took for one: {@code böIge}, {@code FIorida}. */
  private char capital(int i) {
    boolean followed = Characters.small(at(i + 1));
    boolean inside = letter(i - 1) && !upper(i - 1) && (vowel(i - 1) || vowel(i + 1));
    boolean second =
        upper(i - 1)
            && !letter(i - 2)
            && vowel(i + 1)
            && (ROMAN.indexOf(at(i - 1)) < 0 || "iı".indexOf(at(i + 1)) < 0)
            && Characters.small(at(i + 2));
    return followed && (inside || second) ? 'l' : 'I';
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

  /**
   * The Ş that a sign within a word stands for, {@code Dı§i§leri}, {@code BA$BAKAN}; one that opens
   * a word is small unless names stand on both sides: {@code Bakanı §eyh Ali}, {@code bu §ekilde}.
   */
  private char hooked(int i) {
    boolean opens = !letter(i - 1);
    boolean ends = !opens && !letter(i + 1);
    // US$, HK$
    boolean sign = ends && at(i) == '$' && !lower(i - 1);
    if (sign || (opens && !opening(i + 1))) {
      return at(i);
    }
    boolean large = opens ? upper(i + 1) || named(i) : upper(i - 1) && !lower(i + 1);
    // Ba$bakan Bulent Ecevit: the others have lost their marks altogether.
    marked = marked == null ? Turkish.marked(text) > 0 : marked;
    char meant = marked ? 'ş' : 's';
    return large ? Turkish.upper(meant) : meant;
  }

  /**
   * Whether letters of one case follow, and more than a currency has: {@code §eyh}, {@code $US}.
   */
  private boolean opening(int start) {
    int end = start;
    while (end - start < CAPITALS && letter(end) && upper(end) == upper(start)) {
      end += at(end + 1) == at(start - 1) ? 2 : 1; // §i§li
    }
    return end - start >= (upper(start) ? CAPITALS - 1 : 2);
  }

  /** Whether the word before the one that begins here has a capital, and so has the one behind. */
  private boolean named(int word) {
    int before = word - 1;
    while (word - before < LONGEST && letter(before - 1)) {
      before--;
    }
    int next = word + 1;
    while (next - word < LONGEST && letter(next)) {
      next++;
    }
    return at(word - 1) == ' ' && upper(before) && at(next) == ' ' && upper(next + 1);
  }

  /** A small l, or the capital that a scanner took for it. */
  private char small(int i) {
    boolean letter = letter(i - 1);
    boolean capital = upper(i - 1);
    // K&uuml;lt&uuml;r: the letter before it is written as an entity.
    if (letter && swallowed(i)) {
      return harmonic(i) == 'İ' ? 'i' : 'ı';
    }
    if ((letter && !capital) || at(i - 1) == ';') {
      return 'l';
    }
    if (upper(i + 1) && !letter) {
      return 'İ'; // Hardly any word of Turkish begins with I.
    }
    if (capital && !letter(i - 2) && upper(i + 1) && lower(i + 2)) {
      return 'l'; // ElSalvador
    }
    if (upper(i + 1) || (capital && upper(i - 2) && !letter(i + 1))) {
      return harmonic(i);
    }
    // No Turkish word begins with an l before a consonant: lstanbul, lşbirliği.
    boolean consonant =
        letter(i + 1) && !capital && FRONT.indexOf(at(i + 1)) < 0 && BACK.indexOf(at(i + 1)) < 0;
    return consonant && Characters.small(at(i + 1)) && at(i + 1) != 'l' ? 'İ' : 'l';
  }

  /**
   * Whether an l stands where a Turkish word has a vowel, between consonants: {@code Dlşişleri};
   * only Turkish words have the letters that such a one is known by, {@code Vltava} has none.
   */
  private boolean swallowed(int i) {
    boolean between =
        consonant(i - 1) && "rRhHyYwWlL".indexOf(at(i - 1)) < 0 && consonant(i + 1) && lower(i + 1);
    if (!between || at(i + 1) == 'l') {
      return false;
    }
    int start = i;
    while (i - start < LONGEST && letter(start - 1)) {
      start--;
    }
    int end = i;
    boolean turkish = false;
    for (int at = start; end - start < LONGEST && letter(at); at++) {
      turkish |= Turkish.marked(at(at));
      end = at;
    }
    return turkish;
  }

  private boolean consonant(int i) {
    return Characters.letter(at(i)) && !vowel(i);
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
      while (i - vowel < REACH && letter(vowel) && !vowel(vowel)) {
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
