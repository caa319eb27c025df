package org.vakanuvis.extract.words;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.text.Restorer;
import org.vakanuvis.model.Block;

/** Cuts texts into tokens. */
public final class Tokenizer {
  private final Vocabulary vocabulary;
  private final Set<String> abbreviations;
  private final SmallWords small;
  private final Restorer restorer;

  /**
   * @param abbreviations the keys of those that keep their dot and do not end a sentence, without
   *     the dot
   */
  Tokenizer(Vocabulary vocabulary, Set<String> abbreviations, SmallWords small, Restorer restorer) {
    this.vocabulary = vocabulary;
    this.abbreviations = Set.copyOf(abbreviations);
    this.small = small;
    this.restorer = restorer;
  }

  /** The tokens of a text whose layout is not known but from its lines. */
  public Tokens tokens(String original) {
    return tokens(original, List.of());
  }

  /**
   * The tokens of a text.
   *
   * @param blocks its layout: each begins a paragraph
   */
  public Tokens tokens(String original, List<Block> blocks) {
    Restorer.Restored read = restorer.read(original);
    int[] starts =
        blocks.stream()
            .mapToInt(block -> block.span().start())
            .filter(read::begins)
            .sorted()
            .toArray();
    return new TokenScan(read, vocabulary, abbreviations, small, starts).tokens();
  }
}
