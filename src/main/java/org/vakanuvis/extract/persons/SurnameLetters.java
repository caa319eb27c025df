package org.vakanuvis.extract.persons;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells how likely a word is a surname: one of those that are known, or one of letters like theirs,
 * by how often each letter, or a name's end, follows upon the two before it.
 */
final class SurnameLetters {
  private static final int CONTEXT = 3;
  private static final char BEGIN = '^';
  private static final char END = '$';

  /** How much what is rare goes by what follows upon fewer letters. */
  private static final double CAUTION = 25;

  /** Letters that there are, about. */
  private static final double ALPHABET = 40;

  private final Map<String, Integer> followed = new HashMap<>();
  private final Map<String, Integer> following = new HashMap<>();

  private final Set<String> known = new HashSet<>();

  SurnameLetters(Collection<String> surnames) {
    for (String surname : surnames) {
      learn(letters(surname));
      if (surname.indexOf('-') >= 0) {
        // el-Cubeyr
        learn(letters(surname.substring(surname.lastIndexOf('-') + 1)));
      }
    }
  }

  private void learn(String letters) {
    if (known.add(letters)) {
      for (int i = 1; i < letters.length(); i++) {
        for (int from = Math.max(0, i - CONTEXT); from <= i; from++) {
          followed.merge(letters.substring(from, i), 1, Integer::sum);
          following.merge(letters.substring(from, i + 1), 1, Integer::sum);
        }
      }
    }
  }

  private static String letters(String word) {
    return BEGIN + Turkish.fold(word) + END;
  }

  /** The logarithm of the chance that a surname is this word; its case and marks are nothing. */
  double likelihood(String word) {
    String letters = letters(word);
    if (known.contains(letters)) {
      return -Math.log(known.size());
    }
    double sum = 0;
    for (int i = 1; i < letters.length(); i++) {
      double chance = 1 / ALPHABET;
      for (int from = i; from >= Math.max(0, i - CONTEXT); from--) {
        int all = followed.getOrDefault(letters.substring(from, i), 0);
        int these = following.getOrDefault(letters.substring(from, i + 1), 0);
        chance = (these + CAUTION * chance) / (all + CAUTION);
      }
      sum += Math.log(chance);
    }
    return sum;
  }
}
