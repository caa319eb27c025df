package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Turkish;

/**
 * Mends slips of typists and scanners in the words of offices and dates: {@code Bakkanı, Bakaını,
 * Ternmuz}; nothing is read for a letter too many.
 */
final class MistypedWords {
  /** What a scanner takes for one of the letters that are a stroke. */
  private static final String READ = "l";

  private static final String STROKES = "ıil";

  /** The beginnings of words by their first letter. */
  private final Map<Character, List<String>> words = new HashMap<>();

  /** With the words in which slips are mended. */
  MistypedWords(Dictionaries dictionaries) {
    for (List<String> row : dictionaries.table("mistyped-words").rows()) {
      words.computeIfAbsent(row.get(0).charAt(0), first -> new ArrayList<>()).add(row.get(0));
    }
  }

  /** The text, unit by unit, with such words as they were meant. */
  String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = Characters.letter(text.charAt(i));
      if (!begins || (i > 0 && Characters.letterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      Slip slip = slip(text, i);
      if (slip != null) {
        mended = mended == null ? new StringBuilder(text) : mended;
        slip.mend(mended);
      }
    }
    return mended == null ? text : mended.toString();
  }

  /**
   * Two units of a text and what they are read as; the second may be nothing.
   *
   * @param at where the first stands
   */
  private record Slip(int at, char first, char second) {
    void mend(StringBuilder text) {
      text.setCharAt(at, cased(first, text.charAt(at)));
      text.setCharAt(
          at + 1, second == Characters.UNSEEN ? second : cased(second, text.charAt(at + 1)));
    }

    private static char cased(char meant, char written) {
      return Characters.capital(written) ? Turkish.upper(meant) : meant;
    }
  }

  /** The one slip in a word that begins here; null for none. */
  private Slip slip(String text, int start) {
    char first = Turkish.lower(text.charAt(start));
    Slip found = null;
    for (String word : words.getOrDefault(first == 'r' ? 'm' : first, List.of())) {
      int same = same(text, start, word, 0);
      if (same == word.length()) {
        return null;
      }
      boolean begun = same > 0 || first == 'r';
      found = begun && found == null ? slip(text, start + same, word, same) : found;
    }
    return found;
  }

  /**
   * The slip at the first letter that is not a word's, if the rest is the word's again.
   *
   * @param at where it stands
   * @param letter which one of the word it should be
   */
  private static Slip slip(String text, int at, String word, int letter) {
    char meant = word.charAt(letter);
    char read = at(text, at);
    char next = at(text, at + 1);
    if (read == 'r' && next == 'n' && meant == 'm' && rest(text, at + 2, word, letter + 1)) {
      return new Slip(at, 'm', Characters.UNSEEN);
    }
    if (letter == 0) {
      return null;
    }
    // Bakanlar is no Bakanı, milletvekilliği no milletvekili.
    boolean inside = letter + 1 < word.length();
    if (inside && read == word.charAt(letter - 1) && rest(text, at + 1, word, letter)) {
      return new Slip(at - 1, read, Characters.UNSEEN);
    }
    boolean stroke = inside && READ.indexOf(read) >= 0 && STROKES.indexOf(meant) >= 0;
    if (stroke && Characters.small(text.charAt(at + 1)) && rest(text, at + 1, word, letter + 1)) {
      return new Slip(at - 1, word.charAt(letter - 1), meant);
    }
    boolean swapped = inside && read == word.charAt(letter + 1) && next == meant;
    return swapped && rest(text, at + 2, word, letter + 2) ? new Slip(at, meant, read) : null;
  }

  private static boolean rest(String text, int at, String word, int letter) {
    return letter + same(text, at, word, letter) == word.length();
  }

  /** How many letters from here on are a word's from one of its letters on. */
  private static int same(String text, int at, String word, int letter) {
    int same = 0;
    while (letter + same < word.length() && at(text, at + same) == word.charAt(letter + same)) {
      same++;
    }
    return same;
  }

  private static char at(String text, int i) {
    return i < text.length() ? Turkish.lower(text.charAt(i)) : ' ';
  }
}
