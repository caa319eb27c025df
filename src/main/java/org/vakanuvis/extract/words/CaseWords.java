package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.turkish.Ending;

/** Tells by the words behind someone in which case the name before them stands. */
public final class CaseWords {
  /** So many tokens behind a name may stand before the word that tells its case. */
  private static final int REACH = 9;

  private static final WordEnds ABLATIVE = WordEnds.of("dan", "den", "tan", "ten");

  /** A word with the case that it tells. */
  private record Told(WordForm word, Ending ending) {}

  private final List<Told> words = new ArrayList<>();
  private final Question<Ending> told;

  /** With the words that tell a case: {@code teşekkür} the dative. */
  public CaseWords(Lexicon lexicon) {
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
  public Ending asked(Tokens tokens, int next) {
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

  /** Whether the word there tells the case of the name before it. */
  public boolean told(Tokens tokens, int next) {
    return next < tokens.size() && told.of(tokens.get(next).type()) != null;
  }

  /** Whether the word right behind a name says that it has no case: {@code söz aldı}. */
  public boolean none(Tokens tokens, int next) {
    boolean small = next < tokens.size() && tokens.get(next).small();
    return small && told.of(tokens.get(next).type()) == Ending.OTHER;
  }
}
