package org.vakanuvis.extract.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Builds tries of the words that a dictionary lists by their role. */
public final class Cues {
  private Cues() {}

  /** All words of a table with their role: the first column has the words, the second the role. */
  public static TokenTrie<String> trie(Lexicon lexicon, String name) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table(name).rows()) {
      WordTable.parts(row.get(0)).forEach(words -> trie.add(words, Kind.FIXED, row.get(1)));
    }
    return trie.build();
  }

  /** The words of one role. */
  public static TokenTrie<String> trie(Lexicon lexicon, String name, String role) {
    return trie(lexicon, name, Set.of(role));
  }

  /** The words of one role, as they stand. */
  public static Set<String> words(Lexicon lexicon, String name, String role) {
    return lexicon.dictionaries().table(name).rows().stream()
        .filter(row -> row.get(1).equals(role))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The nouns of one role, in all their forms. */
  public static TokenTrie<String> nouns(Lexicon lexicon, String name, String role) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (String words : words(lexicon, name, role)) {
      for (String noun : WordTable.parts(words)) {
        boolean owned = Turkish.high(noun.charAt(noun.length() - 1));
        trie.add(noun, owned ? Kind.POSSESSIVE : Kind.NOUN, role);
      }
    }
    return trie.build();
  }

  /** The words of some roles. */
  public static TokenTrie<String> trie(Lexicon lexicon, String name, Set<String> roles) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    for (List<String> row : lexicon.dictionaries().table(name).rows()) {
      if (roles.contains(row.get(1))) {
        WordTable.parts(row.get(0)).forEach(words -> trie.add(words, Kind.FIXED, row.get(1)));
      }
    }
    return trie.build();
  }

  /** Whether some of the words begin between two tokens. */
  public static <V> boolean any(TokenTrie<V> trie, Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.get(i).word() && trie.longest(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Behind the words that begin with this token; the token itself where none do. */
  public static <V> int behind(TokenTrie<V> trie, Tokens tokens, int index) {
    Match<V> match = index < tokens.size() ? trie.longest(tokens, index) : null;
    return match == null ? index : match.to();
  }

  /** Behind the words of one role that begin with this token; the token itself where none do. */
  public static int behind(TokenTrie<String> trie, Tokens tokens, int index, String role) {
    Match<String> match = index < tokens.size() ? trie.longest(tokens, index) : null;
    return match != null && match.value().equals(role) ? match.to() : index;
  }

  /** The constant that a cell of a dictionary names: {@code head-of-state}. */
  public static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
