package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** Tells by the words behind someone in which case the name before them stands. */
final class CaseWords {
  /** So many tokens behind a name may stand before the word that tells its case. */
  private static final int REACH = 9;

  private static final WordEnds DATIVE = WordEnds.of("ya", "ye", "a", "e");
  private static final WordEnds ACCUSATIVE =
      WordEnds.of("yı", "yi", "yu", "yü", "ı", "i", "u", "ü");
  private static final WordEnds ABLATIVE = WordEnds.of("dan", "den", "tan", "ten");
  private static final WordEnds INSTRUMENTAL = WordEnds.of("yla", "yle", "la", "le");
  private static final int LONGEST = 3;
  private static final int SHORTEST_STEM = 4;

  /** A word with the case that it tells. */
  private record Told(WordForm word, Ending ending) {}

  private final List<Told> words = new ArrayList<>();
  private final Question<Ending> told;

  CaseWords(Lexicon lexicon) {
    for (List<String> row : lexicon.dictionaries().table("case-words").rows()) {
      Ending ending = Ending.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      WordForm.all(row.get(0)).forEach(word -> words.add(new Told(word, ending)));
    }
    this.told = lexicon.vocabulary().question(this::told);
  }

  private Ending told(WordType type) {
    return words.stream()
        .filter(told -> told.word().fits(type))
        .map(Told::ending)
        .findFirst()
        .orElse(null);
  }

  /** The case that the words from a token on ask of the name before them; null for none. */
  private Ending asked(Tokens tokens, int next) {
    for (int i = next; i < Math.min(tokens.size(), next + REACH); i++) {
      Token token = tokens.get(i);
      if (!token.word() && !token.number()) {
        return null;
      }
      Ending ending = told.of(token.type());
      // Ankarada: where someone was met, not whom.
      boolean place = token.capitalised() && ABLATIVE.end(token.key() + "n");
      if (ending != null || (token.capitalised() && !place)) {
        return ending;
      }
    }
    return null;
  }

  /**
   * How many letters at the end of a surname are the case that the words behind ask for.
   *
   * @param next the token behind the name
   */
  int letters(Tokens tokens, String key, int next, NameEvidence evidence) {
    boolean small = next < tokens.size() && tokens.get(next).small();
    Ending asked = small ? asked(tokens, next) : null;
    if (asked == null) {
      return 0;
    }
    for (int cut = LONGEST; cut > 0; cut--) {
      String stem = key.substring(0, Math.max(0, key.length() - cut));
      if (stem.length() >= SHORTEST_STEM
          && spells(stem, key.substring(stem.length()), asked)
          && (cut == LONGEST || evidence.ends(stem, key))) {
        return cut;
      }
    }
    return 0;
  }

  /** Whether letters are a case, with y behind a vowel, even of names that are spoken otherwise. */
  private static boolean spells(String stem, String suffix, Ending asked) {
    char last = stem.charAt(stem.length() - 1);
    boolean vowel = Turkish.vowel(last) || last == 'y';
    boolean buffered = suffix.charAt(0) == 'y';
    return switch (asked) {
      case DATIVE -> exact(DATIVE, suffix, buffered ? 2 : 1) && fits(vowel, buffered);
      case ACCUSATIVE -> exact(ACCUSATIVE, suffix, buffered ? 2 : 1) && fits(vowel, buffered);
      case INSTRUMENTAL -> exact(INSTRUMENTAL, suffix, buffered ? 3 : 2) && fits(vowel, buffered);
      case ABLATIVE -> exact(ABLATIVE, suffix, LONGEST);
      default -> false;
    };
  }

  private static boolean exact(WordEnds ends, String suffix, int length) {
    return suffix.length() == length && ends.end(suffix);
  }

  /** Whether a vowel has its y; some consonants that are not spoken have one too, Darroux'yu. */
  private static boolean fits(boolean vowel, boolean buffered) {
    return buffered || !vowel;
  }
}
