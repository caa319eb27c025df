package org.vakanuvis.extract.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.text.BlankApostrophes;
import org.vakanuvis.extract.text.Blanks;
import org.vakanuvis.extract.text.CellMarks;
import org.vakanuvis.extract.text.ContinuedRows;
import org.vakanuvis.extract.text.LineNumbers;
import org.vakanuvis.extract.text.LostApostrophes;
import org.vakanuvis.extract.text.LostLetters;
import org.vakanuvis.extract.text.MailQuote;
import org.vakanuvis.extract.text.PageBreaks;
import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.extract.text.RecordLabels;
import org.vakanuvis.extract.text.SmallText;
import org.vakanuvis.model.Block;

/** Cuts texts into tokens. */
public final class Tokenizer {
  private final Vocabulary vocabulary;
  private final Set<String> abbreviations;
  private final SmallWords small;
  private final LostLetters lost;
  private final RecordLabels records;
  private final ContinuedRows rows;
  private final PageBreaks pages;
  private final Blanks blanks;

  /**
   * @param abbreviations the keys of those that keep their dot and do not end a sentence, without
   *     the dot
   */
  Tokenizer(
      Vocabulary vocabulary,
      Set<String> abbreviations,
      SmallWords small,
      LostLetters lost,
      RecordLabels records,
      ContinuedRows rows,
      PageBreaks pages,
      Blanks blanks) {
    this.blanks = blanks;
    this.pages = pages;
    this.lost = lost;
    this.records = records;
    this.rows = rows;
    this.vocabulary = vocabulary;
    this.small = small;
    this.abbreviations = Set.copyOf(abbreviations);
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
    String lettered = lost.mended(LostApostrophes.read(LineNumbers.read(original)));
    PageBreaks.Pages read = pages.joined(BlankApostrophes.read(lettered));
    String plain = SmallText.read(rows.read(records.read(read.text())));
    ReadText text = blanks.read(ReadText.of(original, CellMarks.read(plain)));
    // The layout takes each line of a letter passed on for a part of its own.
    int[] starts = new int[blocks.size()];
    int known = 0;
    for (Block block : blocks) {
      int start = block.span().start();
      if (MailQuote.end(original, start) == start && !read.within(start)) {
        starts[known++] = start;
      }
    }
    int[] sorted = Arrays.copyOf(starts, known);
    Arrays.sort(sorted);
    return new TokenScan(text, vocabulary, abbreviations, small, sorted).tokens();
  }
}
