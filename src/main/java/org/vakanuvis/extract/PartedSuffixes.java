package org.vakanuvis.extract;

import java.util.Map;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The suffixes that telegrams part from words of capitals by a blank: {@code BUTTO NUN}. */
final class PartedSuffixes {
  /** The suffixes, folded, with the fewest letters of the word before: Jong Un is a name. */
  private static final Map<String, Integer> FEWEST =
      Map.ofEntries(
          Map.entry("nin", 3),
          Map.entry("nun", 3),
          Map.entry("in", 5),
          Map.entry("un", 5),
          Map.entry("ya", 5),
          Map.entry("ye", 5),
          Map.entry("yi", 5),
          Map.entry("yu", 5),
          Map.entry("dan", 5),
          Map.entry("den", 5),
          Map.entry("yla", 3),
          Map.entry("yle", 3));

  private static final int LONGEST = 3;

  private PartedSuffixes() {}

  /** Puts apostrophes for such blanks of a line of capitals. */
  static void join(char[] chars, int line) {
    int word = line;
    for (int i = line; i < chars.length && chars[i] != '\n'; i++) {
      if (Characters.letter(chars[i])) {
        continue;
      }
      int end = chars[i] == ' ' ? end(chars, i + 1) : i;
      if (end > i + 1 && joins(chars, word, i, end)) {
        chars[i] = '\'';
      }
      word = i + 1;
    }
  }

  private static int end(char[] chars, int from) {
    int end = from;
    while (end < chars.length && Characters.capital(chars[end]) && end - from <= LONGEST) {
      end++;
    }
    return end;
  }

  private static boolean joins(char[] chars, int word, int blank, int end) {
    boolean apart = end == chars.length || chars[end] == ' ' || chars[end] == '\n';
    if (!apart || end - blank - 1 > LONGEST || blank == word) {
      return false;
    }
    String suffix = Turkish.lower(new String(chars, blank + 1, end - blank - 1));
    Integer fewest = FEWEST.get(Turkish.fold(suffix));
    if (fewest == null || blank - word < fewest || either(chars, end)) {
      return false;
    }
    String stem = Turkish.lower(new String(chars, word, blank - word));
    // TERRY YE: the last letter of a foreign name is spoken as a vowel.
    boolean spoken = stem.endsWith("y") && suffix.charAt(0) == 'y';
    stem = spoken ? stem.substring(0, stem.length() - 1) + "i" : stem;
    Suffixes.Profile profile = Suffixes.Profile.of(stem, Suffixes.Kind.NAME, false);
    char first = suffix.charAt(0);
    // BASKAN YARDIMCISI DAN QUAYLE, BASKAN DEN UYL, but LONDRA DAN, TURKIYE DEN.
    boolean ablative = first == 'd' && (stem.endsWith("a") || stem.endsWith("e"));
    boolean buffered = first == 'n' || first == 'y' || ablative;
    // Letters without dots: MENDERES IN.
    boolean harmony = profile.takes(suffix) || profile.takes(suffix.replace('ı', 'i'));
    return harmony && buffered == profile.vowelLast();
  }

  /** Whether {@code da} follows: {@code ANKARA YA DA PARIS}. */
  private static boolean either(char[] chars, int end) {
    return end(chars, end + 1) == end + 3 && chars[end + 1] == 'D' && chars[end + 2] == 'A';
  }
}
