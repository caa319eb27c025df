package org.vakanuvis.extract.persons;

import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads a suffix without an apostrophe at the end of a surname that no dictionary knows, where the
 * words behind it ask for one: {@code Coulibalynin daveti}.
 */
final class BareSuffix {
  private static final int SHORTEST = 4;

  /** How surnames end that tell of someone's faith, {@code Bahaeddin}: nobody is a Bahaedd. */
  private static final WordEnds FAITH = WordEnds.of("ddin", "ddın");

  /** How many small words may stand between an owner and what is owned. */
  private static final int REACH = 3;

  private final Tokens tokens;
  private final PersonWords words;
  private final NameEvidence evidence;
  private final LostSuffix suffixes;

  /** Whether the text has lost its apostrophes, {@code Türkmenistanın}. */
  private final boolean lost;

  BareSuffix(Reading reading, PersonWords words, NameEvidence evidence) {
    this.tokens = reading.tokens();
    this.words = words;
    this.evidence = evidence;
    this.suffixes = new LostSuffix(tokens, words, evidence);
    this.lost = reading.lost();
  }

  /**
   * How many letters at the end of a name are a suffix.
   *
   * @param given what stands before the last word; empty for a surname alone
   * @param first the name's first word
   * @param last its last
   * @param next the token behind it
   */
  int cut(String given, Token first, Token last, int next) {
    String key = last.key();
    // Murat Kerimi ile: nobody has a case there.
    boolean bare = next < tokens.size() && words.afterBare(tokens.get(next));
    int seen = bare ? 0 : evidence.suffix(given, key);
    // Müşahid Hüseyin gözaltına alındı
    boolean whole = words.common().given(last) || words.feminine(key) || FAITH.end(key, 1);
    if (seen > 0 || whole || bare) {
      return seen;
    }
    if (given.isEmpty()) {
      return lost ? alone(key, next) : 0;
    }
    boolean foreign = !words.common().turk(first);
    int cut = foreign && !evidence.settled(given, key) ? letters(key, next) : 0;
    boolean unknown = cut == 0 && lost && !evidence.known(given, key);
    return unknown ? suffixes.letters(key, next, foreign) : cut;
  }

  /** How many letters at the end of a surname alone are a suffix, {@code Sezerin}. */
  private int alone(String key, int next) {
    int known = evidence.surnameSuffix(key);
    int cut = known > 0 || evidence.authority(key) ? known : suffixes.letters(key, next, true);
    boolean once = !evidence.settled("", key);
    return once || evidence.authority(key.substring(0, key.length() - cut)) ? cut : 0;
  }

  /** Whether a word that stands alone ends with a case, {@code Georgi Pırvanov da Jelevaya}. */
  boolean cased(Token word, int next) {
    String key = word.key();
    boolean asked = lost && !word.suffixed() && !evidence.settled("", key);
    int cut = asked ? suffixes.letters(key, next, true) : 0;
    String stem = key.substring(0, key.length() - cut);
    boolean going = words.boundSurname(stem) || evidence.authority(stem);
    return cut > 0 && (!going || evidence.surname(stem));
  }

  /** Whether a name surely ends with a word that has a case: {@code Bülent Ecevitin Hindistan}. */
  boolean ends(String key, int next, boolean foreign) {
    return lost && suffixes.ends(key, next, foreign);
  }

  /**
   * How many letters at the end are a suffix.
   *
   * @param key of the surname
   * @param next the token behind it
   */
  private int letters(String key, int next) {
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
    // Vera Lomesin masrafları açıkladı, where others have apostrophes.
    boolean genitive = ending == Ending.GENITIVE && !evidence.parted();
    return genitive && spoken(stem) && owned(next);
  }

  private static boolean cased(Ending ending, String suffix) {
    // ez-Zübeydi is whole.
    boolean cased = ending != null && ending != Ending.COPULA;
    return cased && (suffix.length() == 3 || suffix.charAt(0) == 'y');
  }

  /** Whether a word can end so: a vowel and a consonant, or two that are often last together. */
  static boolean spoken(String word) {
    char last = word.charAt(word.length() - 1);
    char before = word.charAt(word.length() - 2);
    boolean two =
        "lr".indexOf(before) >= 0 || ("mn".indexOf(before) >= 0 && "lmnr".indexOf(last) < 0);
    return Turkish.vowel(last) || Turkish.vowel(before) || before == last || two;
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

  /** Whether a word ends as what is owned does, {@code ziyaretinde}. */
  static boolean possessed(String key) {
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
