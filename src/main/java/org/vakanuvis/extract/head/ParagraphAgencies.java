package org.vakanuvis.extract.head;

import java.util.Optional;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.LineReader;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * Finds the agency of a text whose dateline, or whose agency in brackets, stands neither on the
 * first line nor on the last: below a note of correction, above the words of a page.
 */
final class ParagraphAgencies {
  /** A dateline has no more tokens than this. */
  private static final int DATELINE = 14;

  private final LineReader reader;

  ParagraphAgencies(LineReader reader) {
    this.reader = reader;
  }

  /** The one agency that the paragraphs tell; empty where none does, or they tell several. */
  Optional<HeadItem> find(Frame frame) {
    Lines lines = frame.lines();
    HeadItem found = null;
    for (int i = 0; i < lines.size(); i++) {
      Optional<HeadItem> agency = of(frame, i);
      if (agency.isPresent() && found != null && !same(frame.tokens(), found, agency.get())) {
        return Optional.empty();
      }
      found = agency.orElse(found);
    }
    return Optional.ofNullable(found);
  }

  private Optional<HeadItem> of(Frame frame, int index) {
    return opening(frame, index).or(() -> ending(frame, index));
  }

  private static boolean same(Tokens tokens, HeadItem one, HeadItem other) {
    return tokens.get(one.first()).key().equals(tokens.get(other.first()).key());
  }

  /** The agency of a dateline that begins a paragraph: {@code COLOMBO, 5 Ağustos 2023 (X) –}. */
  private Optional<HeadItem> opening(Frame frame, int index) {
    Line line = frame.lines().get(index);
    Tokens tokens = frame.tokens();
    int dash = line.first();
    int end = Math.min(line.end(), line.first() + DATELINE);
    while (dash < end && !tokens.dash(dash)) {
      dash++;
    }
    if (!line.gap() || dash == end) {
      return Optional.empty();
    }
    HeadLine head = reader.read(frame.reading(), line, index);
    boolean dateline = head.has(Kind.PLACE) && !head.framed();
    return dateline && tokens.dash(head.textFirst() - 1)
        ? head.first(Kind.AGENCY)
        : Optional.empty();
  }

  /** The agency in brackets that ends a paragraph: {@code … dedi. (X)}. */
  private Optional<HeadItem> ending(Frame frame, int index) {
    Line line = frame.lines().get(index);
    boolean brackets = frame.tokens().mark(line.end() - 1, ')');
    boolean last = index + 1 == frame.lines().size() || frame.lines().get(index + 1).gap();
    return brackets && last
        ? reader
            .bracketed(frame.reading(), line, index)
            .flatMap(end -> end.first(Kind.AGENCY))
            .filter(agency -> frame.tokens().get(agency.first() - 2).is(Flag.MARK))
        : Optional.empty();
  }
}
