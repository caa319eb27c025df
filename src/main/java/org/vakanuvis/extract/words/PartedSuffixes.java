package org.vakanuvis.extract.words;

import java.util.Map;
import org.vakanuvis.extract.text.Characters;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/** The suffixes that telegrams part from words of capitals by a blank: {@code BUTTO NUN}. */
final class PartedSuffixes {
  /** The suffixes, folded, with the fewest letters of the word before: Jong Un is a name. */
  private static final Map<String, Integer> FEWEST =
      Map.ofEntries(
          Map.entry("nin", 2),
          Map.entry("nun", 2),
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

  /** The same, and more, in a text that parts them wherever it can. */
  private static final Map<String, Integer> FEWEST_OFTEN =
      Map.ofEntries(
          Map.entry("nin", 2),
          Map.entry("nun", 2),
          Map.entry("in", 4),
          Map.entry("un", 4),
          Map.entry("a", 4),
          Map.entry("e", 4),
          Map.entry("i", 4),
          Map.entry("u", 4),
          Map.entry("ya", 3),
          Map.entry("ye", 3),
          Map.entry("yi", 3),
          Map.entry("yu", 3),
          Map.entry("dan", 4),
          Map.entry("den", 4),
          Map.entry("tan", 4),
          Map.entry("ten", 4),
          Map.entry("la", 4),
          Map.entry("le", 4),
          Map.entry("yla", 3),
          Map.entry("yle", 3));

  private static final int LONGEST = 3;

  /** So many tell that a text parts its suffixes, unless all of it is in capitals. */
  private static final int OFTEN = 2;

  private static final String HIGH = "ıiuü";

  private final char[] chars;

  /** The suffixes to look for; null before a line of capitals was seen. */
  private Map<String, Integer> fewest;

  PartedSuffixes(char[] chars) {
    this.chars = chars;
  }

  /** Puts apostrophes for such blanks of a line of capitals. */
  void join(int line) {
    if (fewest == null) {
      fewest = often() ? FEWEST_OFTEN : FEWEST;
    }
    int word = line;
    for (int i = line; i < chars.length && chars[i] != '\n'; i++) {
      if (!Characters.letter(chars[i])) {
        if (joins(word, i)) {
          chars[i] = '\'';
        }
        word = i + 1;
      }
    }
  }

  /** Whether suffixes were surely parted in a text of capitals, or several in another. */
  private boolean often() {
    int sure = 0;
    int maybe = 0;
    boolean small = false;
    int word = 0;
    for (int i = 0; i < chars.length && sure < OFTEN; i++) {
      if (!Characters.letter(chars[i])) {
        fewest = FEWEST;
        sure += joins(word, i) ? 1 : 0;
        fewest = FEWEST_OFTEN;
        boolean longer = i + 2 < chars.length && chars[i + 2] != ' ';
        maybe += longer && joins(word, i) ? 1 : 0;
        word = i + 1;
      } else {
        small |= Characters.small(chars[i]);
      }
    }
    return sure >= OFTEN || (!small && (sure > 0 || maybe >= OFTEN));
  }

  private int end(int from) {
    int end = from;
    while (end < chars.length && Characters.capital(chars[end]) && end - from <= LONGEST) {
      end++;
    }
    return end;
  }

  /** Whether a blank parts a suffix from the word before it. */
  private boolean joins(int word, int blank) {
    int end = chars[blank] == ' ' ? end(blank + 1) : blank;
    boolean apart = end == chars.length || chars[end] == ' ' || chars[end] == '\n';
    if (end <= blank + 1 || !apart || end - blank - 1 > LONGEST || !capitals(word, blank)) {
      return false;
    }
    String suffix = Turkish.lower(new String(chars, blank + 1, end - blank - 1));
    Integer letters = fewest.get(Turkish.fold(suffix));
    if (letters == null || blank - word < letters || either(end)) {
      return false;
    }
    String stem = Turkish.lower(new String(chars, word, blank - word));
    // TERRY YE: the last letter of a foreign name is spoken as a vowel.
    boolean spoken = stem.endsWith("y") && "yn".indexOf(suffix.charAt(0)) >= 0;
    stem = spoken ? stem.substring(0, stem.length() - 1) + "i" : stem;
    Suffixes.Profile profile = Suffixes.Profile.of(stem, Suffixes.Kind.NAME, false);
    return harmonic(profile, stem, suffix) && sounds(profile, stem, suffix);
  }

  /** Whether the vowels of a suffix go with those of a word, letters without dots and all. */
  private boolean harmonic(Suffixes.Profile profile, String stem, String suffix) {
    // MENDERES IN
    if (profile.takes(suffix) || profile.takes(suffix.replace('ı', 'i'))) {
      return true;
    }
    if (fewest != FEWEST_OFTEN) {
      return false;
    }
    // ADAM MALIK TEN
    boolean front = stem.indexOf('ı') >= 0;
    Suffixes.Profile other =
        front ? Suffixes.Profile.of(stem.replace('ı', 'i'), Suffixes.Kind.NAME, false) : profile;
    boolean takes = other.takes(suffix);
    // RUSK IN: foreign names are not spoken as they are written.
    int high = suffix.length() - (suffix.endsWith("n") ? 2 : 1);
    for (int i = 0; !takes && i < HIGH.length() && HIGH.indexOf(suffix.charAt(high)) >= 0; i++) {
      takes =
          profile.takes(suffix.substring(0, high) + HIGH.charAt(i) + suffix.substring(high + 1));
    }
    return takes;
  }

  /** Whether a suffix begins as it does behind a vowel or a consonant. */
  private boolean sounds(Suffixes.Profile profile, String stem, String suffix) {
    char first = suffix.charAt(0);
    boolean ablative = first == 'd' || first == 't';
    // BASKAN YARDIMCISI DAN QUAYLE, BASBAKANI DEN UYL, but LONDRA DAN, TURKIYE DEN.
    if (ablative && fewest == FEWEST_OFTEN) {
      return "ıi".indexOf(stem.charAt(stem.length() - 1)) < 0;
    }
    boolean sure = ablative && (stem.endsWith("a") || stem.endsWith("e"));
    // JONG UN: a syllable of the same name
    boolean syllable = HIGH.indexOf(first) >= 0 && stem.endsWith("ng");
    return !syllable && (first == 'n' || first == 'y' || sure) == profile.vowelLast();
  }

  private boolean capitals(int from, int end) {
    return end > from && Characters.capital(chars[from]) && Characters.capital(chars[end - 1]);
  }

  /** Whether {@code da} follows: {@code ANKARA YA DA PARIS}. */
  private boolean either(int end) {
    return end(end + 1) == end + 3 && chars[end + 1] == 'D' && chars[end + 2] == 'A';
  }
}
