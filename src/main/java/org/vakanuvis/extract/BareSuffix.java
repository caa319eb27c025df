package org.vakanuvis.extract;

import java.util.Set;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads a suffix without an apostrophe at the end of a surname that no dictionary knows, where the
 * words behind it ask for one: {@code Coulibalynin daveti}.
 */
final class BareSuffix {
  private static final int SHORTEST = 4;

  /** The least of a surname in a text that has lost its apostrophes, where the next is owned. */
  private static final int FEWEST_LETTERS = 3;

  /** How many small words may stand between an owner and what is owned. */
  private static final int REACH = 3;

  /** So many names of countries and towns with a case show that apostrophes were lost. */
  private static final int FEWEST = 2;

  /** Behind so many tokens nothing is someone's own any more. */
  private static final int FAR = 6;

  private static final WordEnds GENITIVE = WordEnds.of("ın", "in", "un", "ün");
  private static final WordEnds ADJECTIVE = WordEnds.of("lı", "li", "lu", "lü");
  private static final WordEnds STRANGE = WordEnds.of("ın", "ün");

  private static final Set<Ending> CASES =
      Set.of(Ending.GENITIVE, Ending.LOCATIVE, Ending.ABLATIVE, Ending.DATIVE, Ending.ACCUSATIVE);

  private final Tokens tokens;
  private final PersonWords words;
  private final NameEvidence evidence;

  /** Whether the text has lost its apostrophes, {@code Türkmenistanın}. */
  private final boolean lost;

  BareSuffix(Reading reading, PersonWords words, NameEvidence evidence) {
    this.tokens = reading.tokens();
    this.words = words;
    this.evidence = evidence;
    this.lost = lost(reading);
  }

  /** Whether names of countries and towns have suffixes, and no word has an apostrophe. */
  private static boolean lost(Reading reading) {
    for (int i = 0; i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (token.word() && token.suffixed() && !blank(reading, token.stemSpan().end())) {
        return false;
      }
    }
    int found = 0;
    for (NameMatch name : reading.names()) {
      found += name.confidence() >= Evidence.DROPPED_BELOW && CASES.contains(name.ending()) ? 1 : 0;
    }
    return found >= FEWEST;
  }

  /** Whether a blank stands for an apostrophe, as telegrams have it: {@code BUTTO NUN}. */
  private static boolean blank(Reading reading, int at) {
    String text = reading.tokens().text().original();
    return at < text.length() && text.charAt(at) == ' ';
  }

  /**
   * How many letters at the end of a name are a case in a text that has lost its apostrophes:
   * {@code David Owenın başkanlığında}, {@code David Oweni kabul etti}.
   *
   * @param key of the surname
   * @param next the token behind it
   * @param foreign whether the given name is none of Turkish
   */
  int lost(String key, int next, boolean foreign) {
    if (!lost) {
      return 0;
    }
    int cut = genitive(key, next, foreign);
    return cut > 0 ? cut : words.cases().letters(tokens, key, next, evidence);
  }

  private int genitive(String key, int next, boolean foreign) {
    boolean owning = possesses(next, FAR);
    int shortest = possesses(next, 1) ? FEWEST_LETTERS : SHORTEST;
    int best = 0;
    // Clinton'ın, not Clinto'nın: of two ways to part them the one that is more like a name.
    for (int cut = 3; cut > 1; cut--) {
      String stem = key.substring(0, Math.max(0, key.length() - cut));
      String suffix = key.substring(stem.length());
      boolean vowel = !stem.isEmpty() && Turkish.vowel(stem.charAt(stem.length() - 1));
      boolean genitive = GENITIVE.end(suffix) && (cut == 2 || suffix.charAt(0) == 'n');
      if (stem.length() < shortest || vowel != (cut == 3) || !genitive) {
        continue;
      }
      boolean spelt = words.ending(stem, suffix) == Ending.GENITIVE;
      // Hardly a foreign name ends so, and its suffix goes by how it is said.
      boolean strange = foreign && STRANGE.end(suffix) && !listed(next);
      boolean asked = (spelt || foreign) && owning;
      boolean cased = strange || (asked && evidence.ends(stem, key));
      if (cased && (best == 0 || evidence.likelier(stem, key.substring(0, key.length() - best)))) {
        best = cut;
      }
    }
    return best;
  }

  private boolean listed(int next) {
    return tokens.joint(next) || (next < tokens.size() && words.afterBare(tokens.get(next)));
  }

  /**
   * Whether something possessed follows before the next mark, with or without a capital.
   *
   * @param far how many tokens are looked at
   */
  private boolean possesses(int next, int far) {
    for (int i = next; i < Math.min(tokens.size(), next + far); i++) {
      Token token = tokens.get(i);
      boolean mark = !token.word() && !token.number();
      // Örgütün raporunu: of two owners the nearer one has it.
      if (mark || words.common().verb(token) || GENITIVE.end(token.key())) {
        return false;
      }
      if (token.word() && possessed(token.key()) && !ADJECTIVE.end(token.key())) {
        return true;
      }
    }
    return false;
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
    int best = 0;
    for (int cut = 3; cut > 1; cut--) {
      String stem = key.substring(0, Math.max(0, key.length() - cut));
      boolean taken = stem.length() >= SHORTEST && takes(stem, key.substring(stem.length()), next);
      if (taken && (best == 0 || evidence.likelier(stem, key.substring(0, key.length() - best)))) {
        best = cut;
      }
    }
    return best;
  }

  private boolean takes(String stem, String suffix, int next) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    // Joly ends in the sound of i, Botchwey does not.
    boolean sounded = last == 'y' && !Turkish.vowel(before);
    String sound = sounded ? stem.substring(0, stem.length() - 1) + "i" : stem;
    Ending ending = words.ending(sound, suffix);
    boolean vowel = sounded || Turkish.vowel(last);
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
    return Turkish.vowel(before) || before == last || "lmnr".indexOf(before) >= 0;
  }

  /** Whether what is owned follows: a small word with a possessive, {@code ziyaretinde}. */
  private boolean owned(int next) {
    for (int i = next; i < next + REACH && small(i); i++) {
      // Vassal Gadoengin atandı.
      boolean verb = i + 1 < tokens.size() && tokens.mark(i + 1, '.');
      if (verb) {
        return false;
      }
      if (possessed(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean possessed(String key) {
    char last = key.charAt(key.length() - 1);
    boolean cased = key.length() > 5 && Turkish.high(key.charAt(key.length() - 3));
    boolean far = key.length() > 6 && Turkish.high(key.charAt(key.length() - 4));
    return key.length() > 4
        && (Turkish.high(last)
            || (cased && key.charAt(key.length() - 2) == 'n')
            || (far && key.charAt(key.length() - 3) == 'n'));
  }

  private boolean small(int i) {
    return i < tokens.size() && tokens.get(i).small();
  }
}
