package org.vakanuvis.extract;

import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads a suffix without an apostrophe at the end of a surname that no dictionary knows, where the
 * words behind it ask for one: {@code Coulibalynin daveti}.
 */
final class BareSuffix {
  private static final String VOWELS = "aeıioöuü";
  private static final int SHORTEST = 4;

  /** How many small words may stand between an owner and what is owned. */
  private static final int REACH = 3;

  private final Tokens tokens;
  private final PersonWords words;

  BareSuffix(Tokens tokens, PersonWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * How many letters at the end are a suffix.
   *
   * @param key of the surname
   * @param next the token behind it
   */
  int letters(String key, int next) {
    if (!small(next)) {
      return 0;
    }
    for (int cut : new int[] {3, 2}) {
      String stem = key.substring(0, Math.max(0, key.length() - cut));
      if (stem.length() >= SHORTEST && takes(stem, key.substring(stem.length()), next)) {
        return cut;
      }
    }
    return 0;
  }

  private boolean takes(String stem, String suffix, int next) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    // Joly ends in the sound of i, Botchwey does not.
    boolean sounded = last == 'y' && VOWELS.indexOf(before) < 0;
    String sound = sounded ? stem.substring(0, stem.length() - 1) + "i" : stem;
    Ending ending = words.ending(sound, suffix);
    boolean vowel = sounded || VOWELS.indexOf(last) >= 0;
    if (vowel) {
      boolean buffered = suffix.charAt(0) == 'n' || suffix.charAt(0) == 'y';
      boolean sure = suffix.length() == 3 || sounded;
      return buffered && sure && (ending == Ending.GENITIVE || cased(ending, suffix));
    }
    return ending == Ending.GENITIVE && spoken(last, before) && owned(next);
  }

  private static boolean cased(Ending ending, String suffix) {
    return ending != null && (suffix.length() == 3 || suffix.charAt(0) == 'y');
  }

  /** Whether a word can end so: a vowel and a consonant, or two that are often last together. */
  private static boolean spoken(char last, char before) {
    return VOWELS.indexOf(before) >= 0 || before == last || "lmnr".indexOf(before) >= 0;
  }

  /** Whether what is owned follows: a small word with a possessive, {@code ziyaretinde}. */
  private boolean owned(int next) {
    for (int i = next; i < next + REACH && small(i); i++) {
      // Vassal Gadoengin atandı.
      boolean verb = i + 1 < tokens.size() && tokens.mark(i + 1, '.');
      if (verb) {
        return false;
      }
      String key = tokens.get(i).key();
      char last = key.charAt(key.length() - 1);
      boolean cased = key.length() > 5 && Turkish.high(key.charAt(key.length() - 3));
      boolean far = key.length() > 6 && Turkish.high(key.charAt(key.length() - 4));
      if (key.length() > 4
          && (Turkish.high(last)
              || (cased && key.charAt(key.length() - 2) == 'n')
              || (far && key.charAt(key.length() - 3) == 'n'))) {
        return true;
      }
    }
    return false;
  }

  private boolean small(int i) {
    return i < tokens.size() && tokens.get(i).word() && !tokens.get(i).capitalised();
  }
}
