package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;

/** Reads the numbers of papers that no label tells: {@code PR/CP(2022)067}. */
final class FileCodes {
  /** A word of a number that is no abbreviation has fewer letters than this. */
  private static final int BRIEF = 6;

  private final DateReader dates;
  private final HeadNames names;

  FileCodes(DateReader dates, HeadNames names) {
    this.dates = dates;
    this.names = names;
  }

  /**
   * {@code PR/CP(2022)067}, {@code 2011/Prot-418}: capitals, strokes and numbers with no blank
   * between; a short word that has but one capital only beside two numbers.
   */
  HeadItem at(LineView line, int index) {
    if (index >= line.end() || line.token(index).is(Flag.MARK) || wire(line, index)) {
      return null;
    }
    int strokes = 0;
    int numbers = 0;
    int words = 0;
    int brief = 0;
    int i = index;
    while (i < line.end() && (i == index || !line.token(i).is(Flag.SPACED))) {
      Token token = line.token(i);
      boolean whole = token.allCaps() || token.stem().length() == 1;
      if (token.word() && !whole && !(token.capitalised() && token.stem().length() < BRIEF)) {
        return null;
      }
      if (i > index && line.mark(i - 1, "/") && dates.full(line.tokens(), i, line.end())) {
        return null; // ANKARA/15.04.2005
      }
      words += token.word() ? 1 : 0;
      brief += token.word() && !whole ? 1 : 0;
      strokes += token.mark('/') ? 1 : 0;
      numbers += token.number() && token.stem().length() > 1 ? 1 : 0;
      i++;
    }
    boolean begins = index == line.first() || line.token(index).is(Flag.COLUMN);
    boolean ends = i == line.end() || line.token(i).is(Flag.COLUMN);
    boolean told = words > 0 && strokes > 0 && numbers > (brief > 0 ? 1 : 0);
    boolean code = line.token(index).word() ? line.token(index).capitalised() : numbers > 1;
    return begins && ends && told && code && dates.at(line.tokens(), index) == null
        ? HeadItem.labelled(Kind.NUMBER, "code", index, index, i)
        : null;
  }

  /** Whether an agency stands here with the number that it gives its text: {@code ANKA/104}. */
  boolean wire(LineView line, int index) {
    int agency = names.agency(line.tokens(), index);
    return agency > index && line.mark(agency, "/") && line.parted(agency + 2);
  }
}
