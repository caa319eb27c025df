package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes;

/** The words that say whose side people are on, {@code heyetinde}, {@code temsil etti}. */
final class Delegations {
  private static final String REPRESENTED = "represented";

  private final TokenTrie<String> words;

  Delegations(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    WordTable table = lexicon.dictionaries().table("delegation-words");
    for (List<String> row : table.rows()) {
      String role = row.get(table.column("role"));
      Suffixes.Kind kind =
          switch (role) {
            case "side" -> Suffixes.Kind.POSSESSIVE;
            case REPRESENTED -> Suffixes.Kind.NOUN;
            default -> Suffixes.Kind.FIXED;
          };
      trie.add(row.get(table.column("word")), kind, role);
    }
    this.words = trie.build();
  }

  /** The side that the words from a token name; null for none. */
  TokenTrie.Match<String> side(Tokens tokens, int token) {
    TokenTrie.Match<String> match = words.longest(tokens, token);
    return match == null || match.value().equals(REPRESENTED) ? null : match;
  }

  /** Whether the sentence says, behind a token, that someone stands for a country. */
  boolean represented(Tokens tokens, int from) {
    int end = from < tokens.size() ? tokens.sentenceEnd(from) : from;
    for (int i = from; i < end && !tokens.mark(i, ';'); i++) {
      TokenTrie.Match<String> match = tokens.get(i).word() ? words.longest(tokens, i) : null;
      if (match != null && match.value().equals(REPRESENTED)) {
        return true;
      }
    }
    return false;
  }
}
