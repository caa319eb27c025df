package org.vakanuvis.extract.persons;

import java.util.HashMap;
import java.util.Map;
import org.vakanuvis.extract.persons.SuffixChances.Behind;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/**
 * Parts surnames from their suffixes in a text that has lost its apostrophes, {@code Lavrovun}: of
 * all readings the likeliest, by how likely the letters are a surname's, how often names stand in
 * that case before what follows, and what the words behind ask for.
 */
final class LostSuffix {
  private static final int LONGEST = 3;
  private static final int SHORTEST_STEM = 3;

  /** What speaks against a suffix whose vowels are not those of the stem, said otherwise. */
  private static final double DISCORD = -3;

  /** What speaks against one that takes y or n behind a letter that is not said to be a vowel. */
  private static final double MUTE = -6;

  /** What speaks against a stem of the fewest letters, which is soon a name. */
  private static final double SHORT = -4;

  /** What speaks against a stem that ends in two consonants that are hardly last together. */
  private static final double UNSPOKEN = -2;

  /** What speaks for a suffix with a vowel that hardly a name of another language has. */
  private static final double STRANGE = 3;

  /** What speaks for the whole word, which needs no other reading. */
  private static final double WHOLE = 0.8;

  /** What speaks for it besides where the name may go on behind it. */
  private static final double INNER = 2;

  /** What speaks for the case that a word behind asks for; for an object much is said so. */
  private static final double ASKED = 2.3;

  private static final double ASKED_OBJECT = 0.9;

  /** What speaks for the owner of what follows, and against one where nothing is owned. */
  private static final double OWNS = 0.4;

  /** Behind so many tokens nothing is someone's own any more. */
  private static final int FAR = 6;

  private static final WordEnds GENITIVE = WordEnds.of("ın", "in", "un", "ün");
  private static final WordEnds ADJECTIVE = WordEnds.of("lı", "li", "lu", "lü");

  private static final Map<String, Ending> SUFFIXES = suffixes();

  private final Tokens tokens;
  private final PersonWords words;
  private final NameEvidence evidence;

  LostSuffix(Tokens tokens, PersonWords words, NameEvidence evidence) {
    this.tokens = tokens;
    this.words = words;
    this.evidence = evidence;
  }

  private static Map<String, Ending> suffixes() {
    Map<String, Ending> all = new HashMap<>();
    put(all, Ending.GENITIVE, "ın", "in", "un", "ün", "nın", "nin", "nun", "nün");
    put(all, Ending.DATIVE, "a", "e", "ya", "ye");
    put(all, Ending.ACCUSATIVE, "ı", "i", "u", "ü", "yı", "yi", "yu", "yü");
    put(all, Ending.INSTRUMENTAL, "la", "le", "yla", "yle");
    put(all, Ending.ABLATIVE, "dan", "den", "tan", "ten");
    return all;
  }

  private static void put(Map<String, Ending> all, Ending ending, String... suffixes) {
    for (String suffix : suffixes) {
      all.put(suffix, ending);
    }
  }

  /**
   * How many letters at the end of a surname are a suffix.
   *
   * @param key of the surname
   * @param next the token behind it
   * @param foreign whether the given name is none of Turkish
   */
  int letters(String key, int next, boolean foreign) {
    return letters(key, next, foreign, WHOLE);
  }

  /** Whether a name ends with a word that has a case, though one with a capital follows. */
  boolean ends(String key, int next, boolean foreign) {
    return letters(key, next, foreign, WHOLE + INNER) > 0;
  }

  private int letters(String key, int next, boolean foreign, double whole) {
    Behind behind = SuffixChances.behind(tokens, next);
    boolean bare = next < tokens.size() && words.afterBare(tokens.get(next));
    behind = bare ? Behind.JOINT : behind;
    // Mateudan da mesaj alınmıştır
    int told = behind == Behind.JOINT && tokens.contrasts(next) ? next + 1 : next;
    boolean small = behind == Behind.SMALL || told > next;
    Ending asked = small ? words.cases().asked(tokens, told) : null;
    double owns = possesses(next) ? OWNS : -OWNS;
    double best = evidence.likelihood(key) + words.chances().of(behind, Ending.BARE) + whole;
    best += words.cases().none(tokens, next) ? ASKED : 0;
    int cut = 0;
    for (int i = 1; i <= LONGEST && key.length() - i >= SHORTEST_STEM; i++) {
      String stem = key.substring(0, key.length() - i);
      String suffix = key.substring(stem.length());
      Ending ending = SUFFIXES.get(suffix);
      // Bolorçuluun: no suffix begins with the vowel that is said before it.
      boolean twice = said(stem) && suffix.charAt(0) == stem.charAt(stem.length() - 1);
      if (ending == null || twice) {
        continue;
      }
      double chance = evidence.likelihood(stem) + words.chances().of(behind, ending);
      chance += spelt(stem, suffix) + (stem.length() == SHORTEST_STEM ? SHORT : 0);
      chance += foreign && !tokens.plain() && strange(suffix) ? STRANGE : 0;
      chance += ending == asked ? asked(ending, told) : 0;
      chance += ending == Ending.GENITIVE ? owns : 0;
      if (chance > best) {
        best = chance;
        cut = i;
      }
    }
    return cut;
  }

  private static boolean strange(String suffix) {
    return suffix.indexOf('ı') >= 0 || suffix.indexOf('ü') >= 0;
  }

  /** What a word speaks for the case that it asks for; who acts may stand far before the verb. */
  private double asked(Ending ending, int next) {
    boolean near = ending != Ending.ACCUSATIVE || words.cases().told(tokens, next);
    return near ? ASKED : ASKED_OBJECT;
  }

  /** What the spelling of a suffix says for or against its stem; some letters are not said. */
  private double spelt(String stem, String suffix) {
    Suffixes.Profile profile = profile(stem);
    boolean takes = profile.takes(suffix) || (tokens.plain() && unmarked(stem, suffix));
    char first = suffix.charAt(0);
    // Joly ends in the sound of i, Botchwey does not.
    boolean either = "ldt".indexOf(first) >= 0 || stem.charAt(stem.length() - 1) == 'y';
    boolean buffered = first == 'n' || first == 'y';
    boolean fits = either || buffered == profile.vowelLast();
    boolean spoken = BareSuffix.spoken(stem);
    double discord = said(stem) ? 2 * DISCORD : DISCORD;
    return (fits ? 0 : MUTE) + (spoken ? 0 : UNSPOKEN) + (takes ? 0 : discord);
  }

  private static Suffixes.Profile profile(String stem) {
    return Suffixes.Profile.of(stem, Suffixes.Kind.NAME, false);
  }

  /** Whether a stem takes a suffix when the marks that a plain text leaves out are put back. */
  private static boolean unmarked(String stem, String suffix) {
    String plain = Turkish.fold(stem);
    Suffixes.Profile spoken = profile(plain);
    Suffixes.Profile other = profile(Suffixes.marked(plain));
    String end = Turkish.fold(suffix);
    String marked = Suffixes.marked(end);
    return spoken.takes(end) || spoken.takes(marked) || other.takes(end) || other.takes(marked);
  }

  /** Whether a word ends with a vowel that no language leaves unsaid. */
  private static boolean said(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return Turkish.vowel(last) && last != 'e';
  }

  /** Whether something possessed follows before the next mark, with or without a capital. */
  private boolean possesses(int next) {
    for (int i = next; i < Math.min(tokens.size(), next + FAR); i++) {
      Token token = tokens.get(i);
      boolean mark = !token.word() && !token.number();
      // Örgütün raporunu: of two owners the nearer one has it.
      if (mark || words.common().verb(token) || GENITIVE.end(token.key())) {
        return false;
      }
      if (token.word() && BareSuffix.possessed(token.key()) && !ADJECTIVE.end(token.key())) {
        return true;
      }
    }
    return false;
  }
}
