package org.vakanuvis.extract.owners;

import java.util.List;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;

/**
 * Tells the offices of states that are no more and have no code, so that no country of today is
 * guessed for them: {@code Çekoslovakya Dışişleri Bakanı}, {@code Doğu Alman meslektaşı}.
 */
public final class LostStates {
  private static final String RULE = "state without a code";
  private static final double SURE = 0.9;

  /** The name of such a state has no more tokens than this. */
  private static final int LONGEST = 5;

  private final TokenTrie<String> names;

  /** With the names of such states and their peoples. */
  public LostStates(Lexicon lexicon) {
    this.names = lexicon.phrases("lost-states", "name", Suffixes.Kind.NAME);
  }

  /** That an office is no country's of today; null where no such state owns it. */
  Claim claim(Tokens tokens, Person person) {
    int office = person.first().office().from();
    int floor = Math.max(office == 0 ? 0 : tokens.sentenceStart(office - 1), office - LONGEST);
    for (int i = floor; i < office; i++) {
      Match<String> name = tokens.get(i).capitalised() ? names.longest(tokens, i) : null;
      boolean owns = name != null && name.to() == office;
      if (owns && (name.bare() || name.ending() == Ending.GENITIVE)) {
        return new Claim("", List.of(tokens.span(i, office)), RULE, SURE);
      }
    }
    return null;
  }
}
