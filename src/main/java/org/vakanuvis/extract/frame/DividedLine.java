package org.vakanuvis.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * Reads a line part by part that bars or dots divide, as mastheads have them: {@code AFRİKA GÜNDEMİ
 * | Afrika Merkezi | Kasım 2024, 4. hafta}.
 */
final class DividedLine {
  /** A headline behind a dash has at least so many words. */
  private static final int FEWEST_WORDS = 3;

  private final HeadNames names;
  private final Function<LineView, Integer> reader;

  /**
   * @param reader reads the parts of a head that a piece of a line begins with, and says where text
   *     begins
   */
  DividedLine(HeadNames names, Function<LineView, Integer> reader) {
    this.names = names;
    this.reader = reader;
  }

  /** The same line with what its parts say beside its first text; itself where nothing does. */
  HeadLine read(Reading reading, HeadLine line) {
    HeadLine read = read(reading, line, false);
    read = read.equals(line) ? read(reading, line, true) : read;
    return read.equals(line) ? headed(reading, line) : read;
  }

  /**
   * The same line, with a dash between an office and a headline of its page; in capitals the dash
   * may well join two who talk.
   */
  private HeadLine headed(Reading reading, HeadLine line) {
    Tokens tokens = reading.tokens();
    int dash = line.textFirst();
    while (dash < line.textEnd() && !(tokens.mark(dash, '-') && divides(tokens, dash, true))) {
      dash++;
    }
    boolean office =
        dash < line.textEnd()
            && !tokens.get(line.textFirst()).is(Flag.SHOUTED)
            && names.office(reading, line.textFirst(), dash)
            && RunningText.words(tokens, dash + 1, line.textEnd()) >= FEWEST_WORDS
            && !tokens.mark(line.textEnd() - 1, '.');
    if (!office) {
      return line;
    }
    List<HeadItem> items = new ArrayList<>(line.items());
    items.add(HeadItem.of(HeadItem.Kind.BODY, line.textFirst(), dash));
    return new HeadLine(line.index(), items, dash + 1, line.textEnd());
  }

  /**
   * The same.
   *
   * @param dashes whether dashes divide it, which they do only behind a body and before the name of
   *     its periodical
   */
  private HeadLine read(Reading reading, HeadLine line, boolean dashes) {
    Tokens tokens = reading.tokens();
    if (!divided(tokens, line, dashes)) {
      return line;
    }
    List<HeadItem> items = new ArrayList<>(line.items());
    int textFirst = line.textEnd();
    int textEnd = line.textEnd();
    boolean told = false;
    int from = line.textFirst();
    for (int i = line.textFirst(); i <= line.textEnd(); i++) {
      if (i < line.textEnd() && !divides(tokens, i, dashes)) {
        continue;
      }
      LineView part = new LineView(reading, new ArrayList<>(), from, i);
      boolean framed = from < i && reader.apply(part) == i;
      if (framed) {
        items.addAll(part.items());
        told |= part.items().stream().anyMatch(item -> telling(item, dashes));
      } else if (from < i && textFirst == line.textEnd()) {
        textFirst = from;
        textEnd = i;
      }
      from = i + 1;
    }
    boolean copied = !dashes || (textFirst < textEnd && named(tokens, textFirst, textEnd));
    return told && copied ? new HeadLine(line.index(), items, textFirst, textEnd) : line;
  }

  private static boolean divided(Tokens tokens, HeadLine line, boolean dashes) {
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      if (divides(tokens, i, dashes)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(Tokens tokens, int from, int end) {
    return names.periodical(tokens, from, end);
  }

  private static boolean divides(Tokens tokens, int index, boolean dashes) {
    Token token = tokens.get(index);
    if (!token.is(Flag.MARK)) {
      return false;
    }
    boolean apart =
        token.is(Flag.SPACED) && index + 1 < tokens.size() && tokens.get(index + 1).is(Flag.SPACED);
    boolean plus = token.mark('+') && (tokens.mark(index - 1, '+') || tokens.mark(index + 1, '+'));
    return plus
        || token.mark('|')
        || (apart && (token.mark('•') || token.mark('·') || token.mark('/')))
        || (dashes && apart && token.mark('-'));
  }

  private static boolean telling(HeadItem item, boolean dashes) {
    return switch (item.kind()) {
      case BODY -> true;
      case DATE, NUMBER, SOURCE, AGENCY -> !dashes;
      default -> false;
    };
  }
}
