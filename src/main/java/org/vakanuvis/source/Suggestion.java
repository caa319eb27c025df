package org.vakanuvis.source;

import java.util.Collection;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.turkish.Turkish;

/** The word that somebody who mistyped may have meant. */
final class Suggestion {
  private Suggestion() {}

  /**
   * The word nearest to the one written, folded; empty where none is near: one slip in a short
   * word, two from six letters on, or another ending.
   */
  static String nearest(String written, Collection<String> words) {
    String folded = Turkish.fold(written);
    String nearest = "";
    int least = folded.length() < 3 ? 1 : folded.length() < 6 ? 2 : 3;
    for (String word : words) {
      int slips = slips(folded, Turkish.fold(word), least);
      if (slips < least) {
        least = slips;
        nearest = word;
      } else if (nearest.isEmpty() && begin(folded, Turkish.fold(word))) {
        nearest = word;
      }
    }
    return nearest;
  }

  /** Whether two words begin with the same letters, all but the last of the shorter at least. */
  private static boolean begin(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= Math.min(a.length(), b.length()) - 1;
  }

  /**
   * What to say of a word that is none of those known.
   *
   * @param unknown where no known word is near; its words get the one written and all known
   * @param mistyped where one is; its words get both
   */
  static Diagnostic remark(
      Remark unknown,
      Remark mistyped,
      Position position,
      String written,
      Collection<String> words) {
    String near = nearest(written, words);
    return near.isEmpty()
        ? unknown.at(position, written, String.join(", ", words))
        : mistyped.at(position, written, near);
  }

  /**
   * How many letters have to be put in, left out, changed or swapped with their neighbour to make
   * one word of the other; {@code limit} where it is that or more.
   */
  static int slips(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > 64) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit);
  }
}
