package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.extract.text.Restorer;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The dictionaries as the finders ask them: how texts are cut, and phrases as tries. */
public final class Lexicon {
  /** The code of the country whose language the texts are in. */
  public static final String HOME = "TR";

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final SmallWords small;
  private final Tokenizer tokenizer;
  private final SuffixTable suffixes;
  private final TokenTrie<String> firstPerson;
  private final Beginnings beginnings = new Beginnings();

  /**
   * The keys of columns that were asked for, by table and column; by several threads at a start.
   */
  private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

  /** Makes what cuts texts; phrases become tries when a finder asks for them. */
  public Lexicon(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.vocabulary = new Vocabulary(new PlainWords(dictionaries));
    this.small = new SmallWords(dictionaries, vocabulary);
    this.tokenizer =
        new Tokenizer(vocabulary, keys("abbreviations", "word"), small, new Restorer(dictionaries));
    this.suffixes = new SuffixTable(keys("front-vowel-words", "word"));
    this.firstPerson = phrases("first-person", "word", Kind.NOUN);
  }

  /** The dictionaries themselves. */
  public Dictionaries dictionaries() {
    return dictionaries;
  }

  /** What cuts a text into tokens. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** The words that are written small within a sentence. */
  public SmallWords small() {
    return small;
  }

  /** The words of all texts. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The words that speak of the publisher's own side: {@code ülkemiz}. */
  public TokenTrie<String> firstPerson() {
    return firstPerson;
  }

  /** What stands behind the stems of names. */
  public SuffixTable suffixes() {
    return suffixes;
  }

  /** Every part of every cell of a column, in the order of the file. */
  public List<String> words(String table, String column) {
    WordTable words = dictionaries.table(table);
    int number = words.column(column);
    List<String> parts = new ArrayList<>();
    for (List<String> row : words.rows()) {
      parts.addAll(WordTable.parts(row.get(number)));
    }
    return List.copyOf(parts);
  }

  /** The words of a column as {@link Token#key} has them. */
  public Set<String> keys(String table, String column) {
    return keys.computeIfAbsent(
        table + '/' + column,
        asked -> {
          Set<String> found = new HashSet<>();
          words(table, column).forEach(word -> found.add(Turkish.key(word)));
          return Collections.unmodifiableSet(found);
        });
  }

  /** An empty trie for names, whose first word needs a capital. */
  public <V> TokenTrie.Builder<V> names() {
    return new TokenTrie.Builder<>(tokenizer, suffixes, beginnings, vocabulary, true);
  }

  /** An empty trie for phrases in any case. */
  public <V> TokenTrie.Builder<V> phrases() {
    return new TokenTrie.Builder<>(tokenizer, suffixes, beginnings, vocabulary, false);
  }

  /** The phrases of a column, each standing for itself as the file has it. */
  public TokenTrie<String> phrases(String table, String column, Kind kind) {
    TokenTrie.Builder<String> phrases = phrases();
    words(table, column).forEach(phrase -> phrases.add(phrase, kind, phrase));
    return phrases.build();
  }
}
