package org.vakanuvis.extract.text;

/** Tells slips of the pen or the scanner from other words. */
public final class Spelling {
  private static final String LETTERS = "lIiıOoSB";
  private static final String DIGITS = "11110058";

  private Spelling() {}

  /** Whether one letter changed, added or left out makes one word of the other. */
  public static boolean oneLetterApart(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    if (same == longer.length()) {
      return false;
    }
    int skipped = longer.length() > shorter.length() ? same : same + 1;
    return longer.substring(same + 1).equals(shorter.substring(skipped));
  }

  /**
   * The number that a scanner made a word of, as {@code l2} or {@code 2O19}; -1 for a word that has
   * no digit or any other letter.
   */
  public static int digits(String word) {
    return digits(word, false);
  }

  /** The same for a word that may have no digit at all, {@code ll}: between other numbers only. */
  public static int slips(String word) {
    return digits(word, true);
  }

  private static int digits(String word, boolean letters) {
    StringBuilder digits = new StringBuilder(word.length());
    boolean digit = letters;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int slip = LETTERS.indexOf(c);
      boolean plain = c >= '0' && c <= '9';
      if (!plain && slip < 0) {
        return -1;
      }
      digit |= plain;
      digits.append(plain ? c : DIGITS.charAt(slip));
    }
    return digit && digits.length() <= 4 ? Integer.parseInt(digits.toString()) : -1;
  }
}
