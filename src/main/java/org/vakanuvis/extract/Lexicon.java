package org.vakanuvis.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The dictionaries as the finders ask them: how texts are cut, and phrases as tries. */
final class Lexicon {
  private final Dictionaries dictionaries;
  private final Tokenizer tokenizer;
  private final SuffixTable suffixes;

  Lexicon(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.tokenizer = new Tokenizer(keys("abbreviations", "word"));
    this.suffixes = new SuffixTable(keys("front-vowel-words", "word"));
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }

  /** What stands behind the stems of names. */
  SuffixTable suffixes() {
    return suffixes;
  }

  /** Every part of every cell of a column, in the order of the file. */
  List<String> words(String table, String column) {
    WordTable words = dictionaries.table(table);
    int number = words.column(column);
    return words.rows().stream().flatMap(row -> WordTable.parts(row.get(number)).stream()).toList();
  }

  /** The words of a column as {@link Token#key} has them. */
  Set<String> keys(String table, String column) {
    return words(table, column).stream().map(Turkish::key).collect(Collectors.toUnmodifiableSet());
  }

  /** An empty trie for names, whose first word needs a capital. */
  <V> TokenTrie.Builder<V> names() {
    return new TokenTrie.Builder<>(tokenizer, suffixes, true);
  }

  /** An empty trie for phrases in any case. */
  <V> TokenTrie.Builder<V> phrases() {
    return new TokenTrie.Builder<>(tokenizer, suffixes, false);
  }

  /** The phrases of a column, each standing for itself as the file has it. */
  TokenTrie<String> phrases(String table, String column, Kind kind) {
    TokenTrie.Builder<String> phrases = phrases();
    words(table, column).forEach(phrase -> phrases.add(phrase, kind, phrase));
    return phrases.build();
  }
}
