package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;

/**
 * Reads the name of a body that a letterhead has on two lines, neither of which is one by itself:
 * {@code TÜRK-YUNAN DOSTLUK ⏎ DERNEĞİ}.
 */
public final class WrappedBodies {
  /** The second line has no more words than this. */
  private static final int REST = 2;

  /** How the names of a state's offices end: {@code Bakanlığı} with a word before it is whole. */
  private static final WordEnds OFFICE = WordEnds.of("lığı", "liği", "luğu", "lüğü");

  private final HeadNames names;

  /** With the words that names of bodies have. */
  public WrappedBodies(HeadNames names) {
    this.names = names;
  }

  /** The line of a head that two lines make from this one on; null where they make none. */
  HeadLine at(Reading reading, Lines lines, int index) {
    if (index + 2 >= lines.size()) {
      return null;
    }
    Line upper = lines.get(index);
    Line lower = lines.get(index + 1);
    boolean together = upper.shouted() && lower.shouted() && !lower.gap();
    boolean apart = lines.get(index + 2).gap() || !lines.get(index + 2).shouted();
    return together && apart && begun(reading, upper) && rest(reading, upper, lower)
        ? HeadLine.whole(index, HeadItem.of(Kind.BODY, upper.first(), lower.end()))
        : null;
  }

  /** Whether a line has words of a name, but no name that is whole. */
  private boolean begun(Reading reading, Line line) {
    Tokens tokens = reading.tokens();
    int first = line.first();
    int end = line.end();
    boolean open = tokens.get(end - 1).key().equals("ve");
    return end - first > 1
        && names.phrase(tokens, first) == null
        && names.agency(tokens, first) == first
        && (open || HeadNames.organization(reading, first) != end)
        && (open || HeadNames.place(reading, first) != end)
        && !names.ended(tokens, first, end)
        && !names.periodical(tokens, first, end)
        && !names.event(tokens, first, end);
  }

  /** Whether a line of few words ends the name begun above it. */
  private boolean rest(Reading reading, Line upper, Line lower) {
    Tokens tokens = reading.tokens();
    int first = lower.first();
    int end = lower.end();
    int words = end - first;
    boolean open = tokens.get(upper.end() - 1).key().equals("ve");
    boolean whole =
        words > 1
            && (OFFICE.end(tokens.get(end - 1).key(), 1)
                || HeadNames.organization(reading, first) == end
                || reading.countryAt(first) != null);
    return words <= REST
        && (open || !whole)
        && names.phrase(tokens, first) == null
        && names.agency(tokens, first) == first
        && names.isBody(tokens, upper.first(), end);
  }
}
