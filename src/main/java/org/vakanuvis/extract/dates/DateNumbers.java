package org.vakanuvis.extract.dates;

import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Reads the numbers of dates, slips of the scanner among them. */
public final class DateNumbers {
  private static final int OLDEST_YEAR = 1000;
  static final int LATEST_YEAR = 2100;

  /** A year of two digits below this is of this century; releases of the thirties are many. */
  private static final int CENTURY_TURN = 30;

  /** Years were written without their first digit up to the fifties. */
  private static final int THREE = 3;

  private static final int FIRST_OF_THREE = 920;

  private static final int LAST_OF_THREE = 965;

  /** Years of the Rumi calendar from when its days were ours, in March 1917, to its last. */
  private static final int FIRST_RUMI = 1333;

  private static final int LAST_RUMI = 1341;

  /** So many years behind ours it was, from March to December of each year and later always. */
  private static final int RUMI = 584;

  private DateNumbers() {}

  /** The day of a month; 0 for any other token. */
  static int day(Tokens tokens, int index) {
    int number = number(tokens, index, 2);
    return number <= 31 ? number : 0;
  }

  /** The same for a token that nothing is suffixed to. */
  public static int bareDay(Tokens tokens, int index) {
    boolean suffixed = index < tokens.size() && tokens.get(index).suffixed();
    return suffixed && !slipped(tokens.get(index)) ? 0 : day(tokens, index);
  }

  /** Whether the token looks like a day: a number of one or two digits that nothing follows. */
  static boolean dayLike(Tokens tokens, int index) {
    Token token = tokens.get(index);
    return token.number() && token.stem().length() <= 2 && !token.suffixed();
  }

  /** The number of a month; 0 for any other token. */
  static int month(Tokens tokens, int index) {
    int number = bareDay(tokens, index);
    return number <= 12 ? number : 0;
  }

  /** A year of four digits, one of the Rumi calendar in ours; 0 for any other token. */
  public static int year(Tokens tokens, int index) {
    int number =
        index < tokens.size() && tokens.get(index).stem().length() == 4
            ? number(tokens, index, 4)
            : 0;
    if (number < OLDEST_YEAR || number > LATEST_YEAR) {
      return 0;
    }
    return number >= FIRST_RUMI && number <= LAST_RUMI ? number + RUMI : number;
  }

  /** A year of two digits, or of three as clerks wrote, {@code 936}; 0 for any other token. */
  static int shortYear(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).number()) {
      return 0;
    }
    String stem = tokens.get(index).stem();
    int digits = stem.length();
    int number = digits == 2 || digits == THREE ? number(tokens, index, THREE) : -1;
    if (digits == THREE) {
      return number >= FIRST_OF_THREE && number <= LAST_OF_THREE ? 1000 + number : 0;
    }
    return number < 0 ? 0 : number < CENTURY_TURN ? 2000 + number : 1900 + number;
  }

  /** Whether the token is a number only if a scanner slipped. */
  static boolean slip(Tokens tokens, int index) {
    return !tokens.get(index).number();
  }

  /**
   * Whether the token begins a number, and does not go on one as the 5 of {@code 3,5} and of {@code
   * 10:05} does.
   */
  static boolean begins(Tokens tokens, int index) {
    if (index < 2 || tokens.get(index).is(Flag.SPACED)) {
      return true;
    }
    Token mark = tokens.get(index - 1);
    return !(mark.is(Flag.MARK) && ".,:/-".contains(mark.stem()) && tokens.get(index - 2).number());
  }

  /** Whether a number that ends before this token is not gone on with, as in {@code 22:41}. */
  static boolean ends(Tokens tokens, int index) {
    if (index + 1 >= tokens.size() || !tokens.get(index).is(Flag.MARK)) {
      return true;
    }
    boolean glued = !tokens.get(index).is(Flag.SPACED) && !tokens.get(index + 1).is(Flag.SPACED);
    return !(glued && ".,:/".contains(tokens.get(index).stem()) && tokens.get(index + 1).number());
  }

  /** Whether a scanner took a last 1 for a small l, {@code 2l}: no suffix is spelt so. */
  private static boolean slipped(Token token) {
    return token.number() && token.suffix().equals("l");
  }

  private static int number(Tokens tokens, int index, int digits) {
    if (index >= tokens.size() || tokens.get(index).stem().length() > digits) {
      return 0;
    }
    String stem = tokens.get(index).stem();
    if (slipped(tokens.get(index)) && stem.length() < digits) {
      return Math.max(0, Spelling.digits(stem + 'l'));
    }
    if (tokens.get(index).number()) {
      return digits(stem) ? Integer.parseInt(stem) : 0;
    }
    return tokens.get(index).word() ? Math.max(0, Spelling.digits(stem)) : 0;
  }

  /** Whether all are the digits of Turkish texts, for there are others. */
  static boolean digits(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (stem.charAt(i) < '0' || stem.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
