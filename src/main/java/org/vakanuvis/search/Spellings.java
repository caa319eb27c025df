package org.vakanuvis.search;

import java.util.Set;
import org.vakanuvis.turkish.Turkish;

/**
 * What search asks of words, by the very letters in which texts have them: most words of an archive
 * come again and again. Safe to use from several threads.
 *
 * <p>What is kept may be thrown out by other words: memory is bounded, and what is not found is
 * worked out again.
 */
final class Spellings {
  private static final int PLACES = 1 << 14;

  /** Longer ones are none that come again, and may be as long as a text. */
  private static final int LONGEST = 40;

  private final Set<String> functionWords;

  // Each thread may see another state; all that can be seen is right.
  private final Spelling[] known = new Spelling[PLACES];

  /**
   * Of no words yet.
   *
   * @param functionWords folded
   */
  Spellings(Set<String> functionWords) {
    this.functionWords = functionWords;
  }

  private record Spelling(String letters, String key, boolean functionWord) {}

  /** See {@link Turkish#key}. */
  String key(String letters) {
    return of(letters).key;
  }

  /** Whether the word serves others only. */
  boolean functionWord(String letters) {
    return of(letters).functionWord;
  }

  private Spelling of(String letters) {
    int hash = letters.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Spelling spelling = known[place];
    if (spelling == null || !spelling.letters.equals(letters)) {
      spelling =
          new Spelling(
              letters, Turkish.key(letters), functionWords.contains(Turkish.fold(letters)));
      if (letters.length() <= LONGEST) {
        known[place] = spelling;
      }
    }
    return spelling;
  }
}
