package org.vakanuvis.extract.layout;

import java.util.function.Predicate;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * Tells the lines that are set in below an item of a list and go on with it: {@code - Fas Dışişleri
 * Bakanı Nasır ⏎ Burita}.
 */
final class HangingItems {
  /** An item has so many lines at most. */
  private static final int LINES = 4;

  /** The number or letter of an item has no more letters. */
  private static final int LABEL = 3;

  /** So many words and marks at most are the rest of a name. */
  private static final int NAME = 7;

  /** So many of them stand on the line above. */
  private static final int BEGUN = 6;

  private final Tokens tokens;
  private final BrokenLines.OfficeEnds offices;
  private final Predicate<Token> particles;

  /**
   * @param particles tells the small words of names
   */
  HangingItems(Tokens tokens, BrokenLines.OfficeEnds offices, Predicate<Token> particles) {
    this.tokens = tokens;
    this.offices = offices;
    this.particles = particles;
  }

  /**
   * Whether a line has nothing but the name, or its rest, of whom the item above tells the office.
   */
  boolean name(int line) {
    if (tokens.get(line).is(Flag.PARAGRAPH_START) || !name(line, tokens.lineEnd(line))) {
      return false;
    }
    int above = tokens.lineStart(line - 1);
    int title = line - 1;
    while (title > above && line - title <= BEGUN && !offices.title(title)) {
      title--;
    }
    boolean begun = offices.title(title) && (title + 1 == line || name(title + 1, line));
    return begun && (item(line) || (title + 1 == line ? behindColon(line) : setIn(line)));
  }

  /** Whether nothing but words as they stand in names fills a line, maybe before a mark. */
  private boolean name(int from, int end) {
    int last = closes(end - 1) && end - 1 > from ? end - 1 : end;
    boolean name = last - from <= NAME;
    for (int i = from; i < last && name; i++) {
      Token token = tokens.get(i);
      boolean inner = token.mark('-') || token.mark('.') || particles.test(token);
      boolean word = token.word() && token.capitalised() && !token.suffixed();
      name = inner || (word && !offices.field(i) && !offices.anyHead(i));
    }
    return name;
  }

  private boolean closes(int token) {
    return tokens.mark(token, ',') || tokens.mark(token, ';') || tokens.mark(token, '.');
  }

  /** Whether a line is set in below one that begins with the mark or number of an item. */
  private boolean item(int line) {
    int column = column(line);
    int above = line;
    for (int i = 0; i < LINES && !tokens.get(above).is(Flag.PARAGRAPH_START); i++) {
      above = tokens.lineStart(above - 1);
      boolean marked = marked(above);
      if (marked || column(above) != column) {
        return marked && column(above) < column;
      }
    }
    return false;
  }

  /**
   * Whether a line alone is set in below others of which the first has no mark, and can be but the
   * rest of a name: {@code Komorlar; Dışişleri Bakanı Dhoihir ⏎ Dhoulkamal}.
   */
  private boolean setIn(int line) {
    int above = tokens.lineStart(line - 1);
    int below = tokens.lineEnd(line);
    int edge = column(above);
    boolean alone =
        column(line) > edge
            && (below >= tokens.size()
                || tokens.get(below).is(Flag.PARAGRAPH_START)
                || column(below) <= edge);
    int words = closes(below - 1) ? below - 1 - line : below - line;
    boolean joint = particles.test(tokens.get(line)) || particles.test(tokens.get(line - 1));
    return alone && (words == 1 || joint);
  }

  /** Whether a line begins below the office that a colon parts from what stands before it. */
  private boolean behindColon(int line) {
    int column = column(line);
    for (int i = tokens.lineStart(line - 1); i < line - 1; i++) {
      if (tokens.mark(i, ':')) {
        return column(i + 1) == column;
      }
    }
    return false;
  }

  private boolean marked(int line) {
    Token first = tokens.get(line);
    boolean label = first.stem().length() <= LABEL;
    return first.is(Flag.MARK)
        || (label && (tokens.mark(line + 1, '.') || tokens.mark(line + 1, ')')));
  }

  /** How many letters stand before the first token of a line. */
  private int column(int line) {
    int start = tokens.get(line).start();
    return start - tokens.text().original().lastIndexOf('\n', Math.max(0, start - 1)) - 1;
  }
}
