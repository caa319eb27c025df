package org.vakanuvis.extract.persons;

import java.util.HashSet;
import java.util.Set;

/** How often letters follow each other in the names of one culture. */
final class LetterChances {
  /** The small letters, and before them the bounds of a word. */
  private static final int LETTERS = 27;

  /** What is added to the chance of a name that was seen itself. */
  private static final double KNOWN = 0.002;

  private final short[] single = new short[LETTERS];
  private final short[] pairs = new short[LETTERS * LETTERS];

  /** How likely a letter is after another. */
  private final double[] twos = new double[LETTERS * LETTERS];

  private final short[] threes = new short[LETTERS * LETTERS * LETTERS];

  /** How often something follows a letter, and two of them. */
  private final short[] afterOne = new short[LETTERS];

  private final short[] afterTwo = new short[LETTERS * LETTERS];
  private final Set<String> words = new HashSet<>();
  private int all;

  /**
   * Learns a word.
   *
   * @param word of small letters from a to z
   */
  void add(String word) {
    words.add(word);
    int before = 0;
    int last = 0;
    for (int i = 0; i <= word.length(); i++) {
      int letter = letter(word, i);
      all++;
      single[letter]++;
      pairs[last * LETTERS + letter]++;
      afterOne[last]++;
      if (i > 0) {
        threes[(before * LETTERS + last) * LETTERS + letter]++;
        afterTwo[before * LETTERS + last]++;
      }
      before = last;
      last = letter;
    }
  }

  /** Ends the learning: what is asked for each letter of each word is reckoned once. */
  LetterChances learnt() {
    for (int last = 0; last < LETTERS; last++) {
      for (int letter = 0; letter < LETTERS; letter++) {
        // Of what was seen seldom, less says more: each look is smoothed by the shorter one.
        double likely = (single[letter] + 1.0 / LETTERS) / (all + 1.0);
        int pair = last * LETTERS + letter;
        twos[pair] = (pairs[pair] + likely) / (afterOne[last] + 1.0);
      }
    }
    return this;
  }

  /**
   * The logarithm of how likely a word of small letters from a to z is; to be asked once learnt.
   */
  double chance(String word) {
    int last = letter(word, 0);
    double chance = twos[last];
    int before = 0;
    for (int i = 1; i <= word.length(); i++) {
      int letter = letter(word, i);
      int two = before * LETTERS + last;
      double pair = twos[last * LETTERS + letter];
      chance *= (threes[two * LETTERS + letter] + pair) / (afterTwo[two] + 1.0);
      before = last;
      last = letter;
    }
    return Math.log(words.contains(word) ? chance + KNOWN : chance);
  }

  private static int letter(String word, int i) {
    return i == word.length() ? 0 : word.charAt(i) - 'a' + 1;
  }
}
