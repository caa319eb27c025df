package org.vakanuvis.extract;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Knows the last words of the names of bodies in every case: {@code … Bakanlığının}. */
final class BodyEnds {
  private final TokenTrie<String> words;

  BodyEnds(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table("letterheads").rows()) {
      for (String body :
          row.get(1).equals("body") ? WordTable.parts(row.get(0)) : List.<String>of()) {
        boolean possessed = Turkish.vowel(body.charAt(body.length() - 1));
        trie.add(body, possessed ? Kind.POSSESSIVE : Kind.NAME, body);
      }
    }
    this.words = trie.build();
  }

  /** The end of a name that begins with this token; empty for none. */
  Optional<Match<String>> at(Tokens tokens, int index) {
    boolean word = index < tokens.size() && tokens.get(index).word();
    return Optional.ofNullable(word ? words.longest(tokens, index) : null);
  }

  /** The name from a token to this end of it, without its suffix. */
  static Span bare(Tokens tokens, int first, Match<String> end) {
    Token last = tokens.get(end.to() - 1);
    int glued = last.suffixed() ? 0 : end.suffix().length();
    return new Span(tokens.get(first).start(), last.stemSpan().end() - glued);
  }
}
