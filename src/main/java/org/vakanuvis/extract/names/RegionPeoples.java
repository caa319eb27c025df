package org.vakanuvis.extract.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/**
 * Reads the state of a region that an office is of from the region's people or adjective: {@code
 * Flaman Başbakanı}.
 */
public final class RegionPeoples {
  private static final double TOLD = 0.9;

  /** No people's name has more tokens: {@code Karaçay-Çerkes}. */
  private static final int LONGEST = 3;

  /** Who has a people's name for a surname is named in full so many tokens before at most. */
  private static final int FAR = 400;

  private final TokenTrie<String> states;

  /** The last word of each, for a first look. */
  private final Set<String> lasts = new HashSet<>();

  /** With the peoples of regions and the states that these are part of. */
  public RegionPeoples(Lexicon lexicon) {
    TokenTrie.Builder<String> names = lexicon.names();
    WordTable table = lexicon.dictionaries().table("region-peoples");
    for (List<String> row : table.rows()) {
      String people = row.get(table.column("people"));
      names.add(people, Suffixes.Kind.NOUN, row.get(table.column("country")));
      lasts.add(Turkish.key(people.substring(people.lastIndexOf('-') + 1)));
    }
    this.states = names.build();
  }

  /** The people that is named right before a token and is nobody's surname; null for none. */
  public NameMatch before(Tokens tokens, int token, int floor) {
    boolean ends = token > floor && lasts.contains(tokens.get(token - 1).key());
    for (int from = Math.max(floor, token - LONGEST); ends && from < token; from++) {
      TokenTrie.Match<String> match = tokens.get(from).word() ? states.longest(tokens, from) : null;
      if (match != null && match.to() == token && match.bare() && !named(tokens, from)) {
        return new NameMatch(
            Kind.PLACE,
            Form.DEMONYM,
            Words.of(tokens, from, token),
            match.value(),
            from,
            token,
            "",
            Ending.BARE,
            "people of a region",
            TOLD);
      }
    }
    return null;
  }

  /** Whether a token is someone's name: {@code Ersin Tatar konuştu. Tatar Bakan X'i kabul etti.} */
  private static boolean named(Tokens tokens, int token) {
    String key = tokens.get(token).key();
    int floor = Math.max(0, token - FAR);
    for (int i = token; i >= floor; i--) {
      if (tokens.get(i).key().equals(key) && surname(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name goes on with a token. */
  private static boolean surname(Tokens tokens, int token) {
    Token before = tokens.sentenceStart(token) == token ? null : tokens.get(token - 1);
    return before != null && before.word() && before.capitalised() && !before.suffixed();
  }
}
