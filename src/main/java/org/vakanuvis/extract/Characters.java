package org.vakanuvis.extract;

/**
 * What {@link Character} says of letters and digits, from a table for those of European alphabets:
 * it is asked about every letter of every text.
 */
final class Characters {
  private static final int LETTER = 1;
  private static final int DIGIT = 1 << 1;
  private static final int CAPITAL = 1 << 2;
  private static final int SMALL = 1 << 3;

  private static final byte[] KINDS = kinds();

  private Characters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte['\u0250'];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? SMALL : 0);
  }

  private static boolean is(char c, int kinds) {
    return ((c < KINDS.length ? KINDS[c] : kind(c)) & kinds) != 0;
  }

  static boolean letter(char c) {
    return is(c, LETTER);
  }

  static boolean digit(char c) {
    return is(c, DIGIT);
  }

  static boolean letterOrDigit(char c) {
    return is(c, LETTER | DIGIT);
  }

  static boolean capital(char c) {
    return is(c, CAPITAL);
  }

  static boolean small(char c) {
    return is(c, SMALL);
  }
}
