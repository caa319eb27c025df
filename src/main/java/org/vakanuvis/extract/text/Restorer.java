package org.vakanuvis.extract.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vakanuvis.model.Dictionaries;

/**
 * Puts right what a text was damaged by before it is read: each step gives the same text unit by
 * unit, with other letters or blanks in the place of what was lost or says nothing.
 */
public final class Restorer {
  private final List<UnaryOperator<String>> marks;
  private final PageBreaks pages;
  private final List<UnaryOperator<String>> words;
  private final Blanks blanks;
  private final MissingLetters letters;

  /** With the words by which damage is known. */
  public Restorer(Dictionaries dictionaries) {
    // Line ends and letters first, for all others look at them; then what stands around the text.
    this.marks =
        List.of(
            OtherForms::read,
            TwinLetters::read,
            SavedPage::read,
            QuotedWhole::read,
            LineNumbers::read,
            ParagraphMarks::read,
            LostApostrophes::read,
            new LostLetters(dictionaries)::mended,
            new MistypedWords(dictionaries)::mended,
            BlankApostrophes::read);
    this.pages = new PageBreaks(dictionaries);
    this.words =
        List.of(
            new RecordLabels(dictionaries)::read,
            new ContinuedRows(dictionaries)::read,
            SmallText::read,
            new TitledText(dictionaries)::read,
            CellMarks::read);
    this.blanks = new Blanks(dictionaries);
    this.letters = new MissingLetters(dictionaries);
  }

  /**
   * A text put right.
   *
   * @param pages its pages, joined
   * @param plain whether one of the letters of Turkish is missing throughout
   */
  public record Restored(ReadText text, PageBreaks.Pages pages, boolean plain) {
    /**
     * Whether a part of the layout that begins here begins a paragraph: not each line of a letter
     * passed on, nor what goes on behind the end of a page.
     */
    public boolean begins(int start) {
      return MailQuote.end(pages.text(), start) == start && !pages.within(start);
    }
  }

  /** Reads a text as it was meant. */
  public Restored read(String original) {
    PageBreaks.Pages joined = pages.joined(all(marks, original));
    ReadText text = blanks.read(ReadText.of(original, all(words, joined.text())));
    return new Restored(text, joined, letters.any(text.text()));
  }

  private static String all(List<UnaryOperator<String>> steps, String text) {
    String read = text;
    for (UnaryOperator<String> step : steps) {
      read = step.apply(read);
    }
    return read;
  }
}
