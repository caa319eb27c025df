package org.vakanuvis.extract.text;

import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/**
 * Puts apostrophes back where a program wrote another mark for each of them: {@code Rusya?nın},
 * {@code Rusya‚nın}, {@code Rusya''nın}.
 *
 * <p>A mark stands for them where most of those between two letters have a name before and a suffix
 * behind; in a text that lost letters, {@code ba?kan}, most have none.
 */
final class LostApostrophes {
  /** What is written for them, and how often it must be to be known. */
  private static final String MARKS = LostLetters.LOST + "‚" + LostLetters.ASKED + ",-";

  private static final int[] FEWEST = {1, 1, 2, 3, 3};

  /** The last of them are so common that no apostrophe may stand beside them. */
  private static final int COMMON = 3;

  /** Out of ten so many at least have a name before and a suffix behind. */
  private static final int MOST = 7;

  private static final int LONGEST_SUFFIX = 8;
  private static final int LONGEST_WORD = 40;

  private LostApostrophes() {}

  /** The text, unit by unit, with apostrophes for such marks; itself where it has none. */
  static String read(String text) {
    String read = doubled(text);
    for (int i = 0; i < MARKS.length(); i++) {
      char mark = MARKS.charAt(i);
      if (read.indexOf(mark) >= 0 && stands(read, mark, FEWEST[i], i >= COMMON)) {
        read = restored(read, mark);
      }
    }
    return read;
  }

  /** The text with one apostrophe, and nothing that is read, for two before a suffix. */
  private static String doubled(String text) {
    StringBuilder read = null;
    for (int i = text.indexOf("''", 1); i > 0; i = text.indexOf("''", i + 1)) {
      if (named(text, i) && suffix(text, i + 1) > 0) {
        read = read == null ? new StringBuilder(text) : read;
        read.setCharAt(i + 1, Characters.UNSEEN);
      }
    }
    return read == null ? text : read.toString();
  }

  /** Whether a mark is what the text has for apostrophes. */
  private static boolean stands(String text, char mark, int fewest, boolean alone) {
    int all = 0;
    int fits = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean inside =
          Characters.letterOrDigit(text.charAt(i - 1)) && Characters.letter(text.charAt(i + 1));
      if (alone && inside && Characters.plain(text.charAt(i)) == '\'') {
        return false;
      }
      if (inside && text.charAt(i) == mark) {
        all++;
        fits += named(text, i) && harmonic(text, i) ? 1 : 0;
      }
    }
    return fits >= fewest && fits * 10 >= all * MOST;
  }

  private static String restored(String text, char mark) {
    StringBuilder read = new StringBuilder(text);
    for (int i = text.indexOf(mark, 1); i > 0; i = text.indexOf(mark, i + 1)) {
      if (named(text, i) && suffix(text, i) > 0) {
        read.setCharAt(i, '\'');
      }
    }
    return read.toString();
  }

  /** Whether the suffix behind a mark goes with the word before it. */
  private static boolean harmonic(String text, int mark) {
    int letters = suffix(text, mark);
    if (letters == 0) {
      return false;
    }
    String suffix = Turkish.lower(text.substring(mark + 1, mark + 1 + letters));
    String word = Turkish.lower(text.substring(start(text, mark), mark));
    // Numbers and abbreviations are spoken as other words are.
    boolean spoken = Characters.digit(word.charAt(0)) || Characters.capital(text.charAt(mark - 1));
    return spoken || Profile.of(word, Kind.NAME, false).takes(suffix);
  }

  /** How many letters the suffix has that stands behind a mark; 0 for none. */
  private static int suffix(String text, int mark) {
    int start = mark + 1;
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_SUFFIX
        && Characters.letter(text.charAt(end))) {
      end++;
    }
    boolean small = end > start && Characters.small(text.charAt(start));
    boolean capitals = end - start > 1 && Characters.capital(text.charAt(mark - 1));
    boolean alike = small || capitals;
    boolean whole = end == text.length() || !Characters.letterOrDigit(text.charAt(end));
    boolean known = alike && whole && Suffixes.ending(text.substring(start, end)) != Ending.OTHER;
    return known ? end - start : 0;
  }

  /** Whether a word with a capital or a number ends before a mark. */
  private static boolean named(String text, int mark) {
    int start = start(text, mark);
    return start < mark
        && (Characters.capital(text.charAt(start)) || Characters.digit(text.charAt(start)));
  }

  private static int start(String text, int mark) {
    int start = mark;
    while (start > 0
        && mark - start < LONGEST_WORD
        && Characters.letterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
