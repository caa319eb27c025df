package org.vakanuvis.extract.text;

import java.util.HashSet;
import java.util.Set;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells the words in capitals that a text breaks at its lines' ends, {@code BA- ⏎ KANLIĞI}, from
 * double names: the lines of such a text end so more than once, and before a syllable of Turkish.
 */
final class BrokenCapitals {
  /** So many lines end so in a text that breaks its words. */
  private static final int SEVERAL = 2;

  private final String text;
  private final boolean breaks;

  /** The words that the text has with a hyphen inside a line. */
  private final Set<String> twofold = new HashSet<>();

  BrokenCapitals(String text) {
    this.text = text;
    this.breaks = breaks();
    int hyphen = breaks ? text.indexOf('-', 1) : -1;
    while (hyphen > 0 && hyphen + 1 < text.length()) {
      int from = begin(hyphen);
      int end = end(hyphen + 1);
      if (from < hyphen && end > hyphen + 1) {
        twofold.add(text.substring(from, end));
      }
      hyphen = text.indexOf('-', end);
    }
  }

  private boolean breaks() {
    int count = 0;
    for (int end = text.indexOf('\n');
        end >= 0 && count < SEVERAL;
        end = text.indexOf('\n', end + 1)) {
      int last = end - 1;
      while (last > 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\r')) {
        last--;
      }
      int next = end + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      boolean hyphen = last > 0 && Characters.plain(text.charAt(last)) == '-';
      count += hyphen && syllable(last, next) ? 1 : 0;
    }
    return count == SEVERAL;
  }

  /**
   * Whether a word is broken here.
   *
   * @param hyphen where the hyphen stands
   * @param next where the next line begins with a letter
   */
  boolean joins(int hyphen, int next) {
    boolean mark = Characters.plain(text.charAt(hyphen)) == '-';
    return breaks && mark && syllable(hyphen, next) && !twofold(hyphen, next);
  }

  /** Whether a hyphen parts two syllables in capitals. */
  private boolean syllable(int hyphen, int next) {
    int from = begin(hyphen);
    boolean vowel = false;
    for (int i = from; i < hyphen; i++) {
      vowel |= Turkish.vowel(text.charAt(i));
    }
    return vowel
        && end(next) > next + 1
        && (Turkish.vowel(text.charAt(next))
            ? Turkish.vowel(text.charAt(hyphen - 1))
            : Turkish.vowel(text.charAt(next + 1)));
  }

  /** Whether the two are parts of a name: {@code ES- ⏎ SABAH}, or with the hyphen elsewhere too. */
  private boolean twofold(int hyphen, int next) {
    int from = begin(hyphen);
    boolean article = hyphen - from == 2 && text.charAt(hyphen - 1) == text.charAt(next);
    String whole = text.substring(from, hyphen) + '-' + text.substring(next, end(next));
    return article || twofold.contains(whole);
  }

  /** Where the capitals before a place begin. */
  private int begin(int end) {
    int from = end;
    while (from > 0 && Characters.capital(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && Characters.capital(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
