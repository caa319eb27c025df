package org.vakanuvis.extract.names;

import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Country;

/**
 * Tells where a text only looks back on a state that is no more: {@code eski Sovyet ülkeleri},
 * {@code Yugoslavya'nın dağılması}.
 */
public final class PastStates {
  private final Map<String, Country> countries;
  private final Set<String> before;
  private final TokenTrie<String> behind;

  /** With the words of looking back, {@code eski}, and the countries that are no more. */
  public PastStates(Lexicon lexicon) {
    this.countries = lexicon.dictionaries().countries();
    this.before = Cues.words(lexicon, "past-words", "before");
    this.behind = Cues.nouns(lexicon, "past-words", "behind");
  }

  /** Whether a country that a text names is there no more by its own words. */
  public boolean past(Tokens tokens, NameMatch name) {
    if (name.kind() != Kind.COUNTRY || !countries.get(name.value()).former()) {
      return false;
    }
    boolean old = name.from() > 0 && before.contains(tokens.get(name.from() - 1).key());
    return old || (name.to() < tokens.size() && behind.longest(tokens, name.to()) != null);
  }
}
