package org.vakanuvis.extract.persons;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;

/** The words with capitals that end a person's name before them. */
final class NameStops {
  private static final String COMPOUND = "compound";
  private static final String LOUD = "loud";
  private static final String DAY = "day";
  private static final String APART = "apart";

  /** Words of fewer letters are too soon a name, in capitals or not. */
  private static final int SHORTEST_LOUD = 3;

  private final TokenTrie<String> stops;
  private final TokenTrie<String> oldStops;

  NameStops(Lexicon lexicon) {
    this.oldStops = Cues.nouns(lexicon, "old-language", "stop");
    WordTable stopWords = lexicon.dictionaries().table("name-stops");
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : stopWords.rows()) {
      Kind kind =
          switch (row.get(1)) {
            case COMPOUND -> Kind.POSSESSIVE;
            case LOUD -> Kind.FIXED;
            default -> Kind.NOUN;
          };
      trie.add(row.get(0), kind, row.get(1));
    }
    // ANTHONY EDEN: it is no name behind the words that go with its verb, and told by them.
    Set<String> taken = new HashSet<>();
    for (List<String> row : lexicon.dictionaries().table("small-words").rows()) {
      if (row.get(1).equals("taken")) {
        taken.add(row.get(0));
      }
    }
    for (String word : lexicon.words("function-words", "word")) {
      if (word.length() >= SHORTEST_LOUD && !taken.contains(word)) {
        trie.add(word, Kind.FIXED, LOUD);
      }
    }
    this.stops = trie.build();
  }

  /** Whether the token ends a name before it in an old text. */
  boolean old(Tokens tokens, int token) {
    return oldStops.longest(tokens, token) != null;
  }

  /** Whether the token ends a name before it. */
  boolean stop(Tokens tokens, int token) {
    TokenTrie.Match<String> stop = stops.longest(tokens, token);
    if (stop != null && stop.value().equals(DAY)) {
      Token day = tokens.get(token);
      Ending ending = day.suffixed() ? day.ending() : stop.ending();
      // MICHEÁL MARTIN: a month has such a case hardly without an apostrophe. Daler Cuma'nın
      // mesajı: and a day hardly but before a number, Mart'ın 5'inde.
      boolean numbered = token + 1 < tokens.size() && tokens.get(token + 1).number();
      boolean time = ending != Ending.GENITIVE || (day.suffixed() && numbered);
      return time && ending != Ending.ACCUSATIVE && ending != Ending.INSTRUMENTAL;
    }
    boolean loud = stop != null && stop.value().equals(LOUD);
    return stop != null && !stop.value().equals(APART) && (!loud || tokens.get(token).allCaps());
  }

  /** Whether the token ends a whole name that is no Turk's: {@code Yeni}. */
  boolean apart(Tokens tokens, int token) {
    String kind = kind(tokens, token);
    boolean spelled = tokens.get(token).stem().length() > SHORTEST_LOUD;
    return APART.equals(kind) || (LOUD.equals(kind) && spelled);
  }

  /** Whether the token names a day or month. */
  boolean day(Tokens tokens, int token) {
    return DAY.equals(kind(tokens, token));
  }

  /** Whether the token ends a name before the word that stands before it. */
  boolean compound(Tokens tokens, int token) {
    return COMPOUND.equals(kind(tokens, token));
  }

  /** What kind of stop begins with a token; null for none. */
  private String kind(Tokens tokens, int token) {
    TokenTrie.Match<String> stop = stops.longest(tokens, token);
    return stop == null ? null : stop.value();
  }
}
