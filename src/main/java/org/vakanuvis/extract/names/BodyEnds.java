package org.vakanuvis.extract.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Knows the last words of the names of bodies in every case: {@code … Bakanlığının}. */
public final class BodyEnds {
  /** {@code Bakanlığınca}: by whom something is done. */
  private static final Set<String> BY = Set.of("nca", "nce");

  private static final int BY_LENGTH = 3;

  private final TokenTrie<String> words;
  private final TokenTrie<String> doers;

  /** With the last words of bodies' names that the dictionaries have. */
  public BodyEnds(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    TokenTrie.Builder<String> by = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table("letterheads").rows()) {
      for (String body :
          row.get(1).equals("body") ? WordTable.parts(row.get(0)) : List.<String>of()) {
        boolean possessed = Turkish.vowel(body.charAt(body.length() - 1));
        trie.add(body, possessed ? Kind.POSSESSIVE : Kind.NAME, body);
        BY.forEach(suffix -> by.add(body + suffix, Kind.FIXED, body));
      }
    }
    this.words = trie.build();
    this.doers = by.build();
  }

  /**
   * Behind the end of a name by whose body something is done, {@code Basın Bürosunca}, {@code
   * Bakanlığı'nca}; the token itself for none.
   */
  public int by(Tokens tokens, int index) {
    if (!tokens.get(index).word()) {
      return index;
    }
    Match<String> glued = doers.longest(tokens, index);
    if (glued != null && glued.bare()) {
      return glued.to();
    }
    Match<String> end = words.longest(tokens, index);
    boolean by = end != null && BY.contains(Turkish.lower(tokens.get(end.to() - 1).suffix()));
    return by ? end.to() : index;
  }

  /** The name from a token to before another by whose body something is done. */
  public static Span doer(Tokens tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    int glued = last.suffixed() ? 0 : BY_LENGTH;
    return new Span(tokens.get(first).start(), last.stemSpan().end() - glued);
  }

  /** The end of a name that begins with this token; empty for none. */
  public Optional<Match<String>> at(Tokens tokens, int index) {
    boolean word = index < tokens.size() && tokens.get(index).word();
    return Optional.ofNullable(word ? words.longest(tokens, index) : null);
  }

  /** The name from a token to this end of it, without its suffix. */
  public static Span bare(Tokens tokens, int first, Match<String> end) {
    Token last = tokens.get(end.to() - 1);
    int glued = last.suffixed() ? 0 : end.suffix().length();
    return new Span(tokens.get(first).start(), last.stemSpan().end() - glued);
  }
}
