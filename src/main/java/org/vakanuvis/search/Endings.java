package org.vakanuvis.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/**
 * The suffixes of words without their Turkish letters, and the stems that a word may be made of.
 *
 * <p>Without those letters vowel harmony tells less: {@code i} stands for ı and i, {@code u} for u
 * and ü, {@code o} for o and ö. A suffix goes with an ending of a stem if it does so for any of
 * them. The browser is given {@link #masks} and must come to the same stems.
 */
final class Endings {
  /** The shortest stem that is looked for. */
  private static final int SHORTEST = 2;

  /** The vowels as they are folded, and all that each may stand for. */
  private static final String[] VOWELS = {"a", "e", "ıi", "oö", "uü"};

  private static final String FOLDED = "aeiou";
  private static final String HARD = "fstkchp";

  /** {@code c} was ç or c: it goes both ways. */
  private static final String EITHER = "c";

  private static final int VOWEL = 0;
  private static final int SOFT = 1;
  private static final int HARD_END = 2;

  /** What a suffix in -ki stands behind: a locative or a genitive. */
  private static final List<String> BEFORE_KI = List.of("da", "de", "ta", "te", "in", "un");

  private final Map<String, Integer> nouns = masks(Kind.NOUN);
  private final Map<String, Integer> verbs = masks(Kind.VERB);
  private final SortedSet<String> tails = tails();
  private final int longest = nouns.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** What kinds of stem each suffix goes with, one bit for each, by the suffix. */
  private static Map<String, Integer> masks(Kind kind) {
    Map<String, Integer> masks = new HashMap<>();
    for (int vowel = 0; vowel < VOWELS.length; vowel++) {
      for (char full : VOWELS[vowel].toCharArray()) {
        for (int end = VOWEL; end <= HARD_END; end++) {
          int bit = bit(vowel, end);
          Profile profile = new Profile(kind, full, end == VOWEL, end == HARD_END);
          Suffixes.of(profile)
              .forEach(
                  (suffix, ending) -> {
                    if (serves(suffix, ending)) {
                      masks.merge(Turkish.fold(suffix), bit, (a, b) -> a | b);
                    }
                  });
        }
      }
    }
    return Map.copyOf(masks);
  }

  /**
   * Whether a noun takes the suffix at its end. Past copulas are left to verbs, of which there are
   * more, and what stands behind another suffix to the tails.
   */
  private static boolean serves(String suffix, Ending ending) {
    return ending != Ending.RELATIVE
        && (ending != Ending.COPULA || tail(suffix, ending).equals(suffix));
  }

  /** What can stand behind a suffix: {@code -ki} in its forms, {@code -dir}. */
  private static SortedSet<String> tails() {
    SortedSet<String> tails = new TreeSet<>();
    for (char vowel : "aeıioöuü".toCharArray()) {
      Suffixes.of(new Profile(Kind.NOUN, vowel, true, false))
          .forEach((suffix, ending) -> tails.add(Turkish.fold(tail(suffix, ending))));
    }
    tails.remove("");
    return tails;
  }

  private static String tail(String suffix, Ending ending) {
    int length = suffix.length();
    return switch (ending) {
      case RELATIVE -> suffix.substring(suffix.lastIndexOf("ki"));
      case COPULA -> suffix.endsWith("r") ? suffix.substring(length - 3) : "";
      default -> "";
    };
  }

  private static int bit(int vowel, int end) {
    return 1 << (vowel * 3 + end);
  }

  /** Whether a name can have it behind an apostrophe. */
  boolean suffix(String folded) {
    return nouns.containsKey(folded)
        || tails.stream()
            .anyMatch(
                tail ->
                    folded.endsWith(tail)
                        && nouns.containsKey(folded.substring(0, folded.length() - tail.length())));
  }

  /** The words without suffix that a folded word may be a form of, the longest first. */
  Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    direct(word, stems);
    for (String tail : tails) {
      String head = word.substring(0, Math.max(0, word.length() - tail.length()));
      boolean fits = !tail.startsWith("k") || BEFORE_KI.stream().anyMatch(head::endsWith);
      if (word.endsWith(tail) && fits) {
        direct(head, stems);
      }
    }
    return stems;
  }

  private void direct(String word, Set<String> stems) {
    for (int cut = word.length() - 1; cut >= SHORTEST && word.length() - cut <= longest; cut--) {
      String head = word.substring(0, cut);
      if (goes(head, nouns.getOrDefault(word.substring(cut), 0))) {
        stems.add(head);
        if (FOLDED.indexOf(word.charAt(cut)) >= 0) {
          beforeVowel(head, stems);
        }
      }
    }
  }

  /** What a stem may be whose last letters change before a vowel. */
  private static void beforeVowel(String head, Set<String> stems) {
    int last = head.length() - 1;
    char end = head.charAt(last);
    int hard = "bdg".indexOf(end);
    if (hard >= 0) {
      stems.add(head.substring(0, last) + "ptk".charAt(hard)); // kitabı, Arnavutluğu
    }
    if (head.length() > SHORTEST && vowel(end) < 0 && vowel(head.charAt(last - 1)) < 0) {
      String before = head.substring(0, last);
      if (end == head.charAt(last - 1)) {
        stems.add(end == 'd' ? before.substring(0, last - 1) + 't' : before); // hakkı, reddi
      } else {
        stems.add(before + 'i' + end); // şehri
        stems.add(before + 'u' + end); // hükmü
      }
    }
  }

  /** The stems of verbs that a folded word may be a form of, the longest first. */
  Set<String> verbs(String word) {
    Set<String> stems = new LinkedHashSet<>();
    for (int cut = word.length() - 2; cut > SHORTEST + 1; cut--) {
      String head = word.substring(0, cut);
      if (goes(head, verbs.getOrDefault(word.substring(cut), 0))) {
        stems.add(head);
      }
    }
    return stems;
  }

  private static boolean goes(String head, int mask) {
    return mask != 0 && (mask & kinds(head)) != 0;
  }

  /** The kinds of stem that a word may be of. */
  private static int kinds(String head) {
    int vowel = 1;
    for (int i = head.length() - 1; i >= 0; i--) {
      int found = vowel(head.charAt(i));
      if (found >= 0) {
        vowel = found;
        break;
      }
    }
    char last = head.charAt(head.length() - 1);
    int kinds = ends(vowel, last);
    // Some words take front vowels against their own: saatler, role, kabule.
    return vowel != 1 && (last == 'l' || last == 't') ? kinds | ends(1, last) : kinds;
  }

  private static int ends(int vowel, char last) {
    if (vowel(last) >= 0) {
      return bit(vowel, VOWEL);
    }
    int soft = HARD.indexOf(last) < 0 || EITHER.indexOf(last) >= 0 ? bit(vowel, SOFT) : 0;
    int hard = HARD.indexOf(last) >= 0 ? bit(vowel, HARD_END) : 0;
    return soft | hard;
  }

  private static int vowel(char c) {
    return FOLDED.indexOf(c);
  }

  /** The suffixes of nouns, or of verbs, under the number of their mask, for the browser. */
  Map<Integer, Set<String>> masks(boolean ofVerbs) {
    Map<Integer, Set<String>> masks = new TreeMap<>();
    (ofVerbs ? verbs : nouns)
        .forEach((suffix, mask) -> masks.computeIfAbsent(mask, m -> new TreeSet<>()).add(suffix));
    return masks;
  }

  /** What can stand behind a suffix. */
  SortedSet<String> behind() {
    return tails;
  }
}
