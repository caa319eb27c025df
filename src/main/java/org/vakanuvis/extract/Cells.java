package org.vakanuvis.extract;

import org.vakanuvis.extract.Token.Flag;

/** The cells of columns that blanks set apart, and what stands above and below them. */
final class Cells {
  /** By how many letters the same column may begin earlier or later. */
  private static final int LOOSE = 2;

  /** So many dots at least lead from one cell to the next. */
  private static final int LEADER = 3;

  private final Tokens tokens;

  Cells(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a cell begins with the token. */
  boolean begins(int token) {
    return tokens.get(token).is(Flag.COLUMN) || tokens.get(token).is(Flag.LINE_START);
  }

  /** Behind the last token of the cell that a token is in. */
  int end(int token) {
    int line = tokens.lineEnd(token);
    int i = token + 1;
    while (i < line && !tokens.get(i).is(Flag.COLUMN)) {
      i++;
    }
    return i;
  }

  /** The first token of the cell above one; negative for none. */
  int above(int cell) {
    int line = tokens.lineStart(cell);
    return line == 0 ? -1 : in(tokens.lineStart(line - 1), line, offset(cell));
  }

  /** The first token of the cell below one; negative for none. */
  int below(int cell) {
    int line = tokens.lineEnd(cell);
    return line >= tokens.size() ? -1 : in(line, tokens.lineEnd(line), offset(cell));
  }

  private int in(int line, int end, int offset) {
    for (int i = line; i < end; i++) {
      if (begins(i) && Math.abs(offset(i) - offset) <= LOOSE) {
        return i;
      }
    }
    return -1;
  }

  /** The country that fills the cell before the one that begins with a token; null for none. */
  NameMatch country(Reading reading, int cell) {
    int end = behind(cell);
    NameMatch country = end > 0 ? reading.countryAt(end - 1) : null;
    boolean fills = country != null && country.to() == end && country.from() > 0;
    boolean cells = fills && (end < cell || tokens.get(cell).is(Flag.COLUMN));
    boolean begins =
        cells
            && (tokens.mark(country.from() - 1, '|') || tokens.get(country.from()).is(Flag.COLUMN));
    return begins ? country : null;
  }

  /** Behind the last word before a token, marks of columns left out. */
  int behind(int token) {
    int end = token;
    while (end > 0 && tokens.mark(end - 1, '|')) {
      end--;
    }
    return end;
  }

  /** Behind the last word before the dots that lead to a token; the token where there are none. */
  int beforeLeader(int token) {
    int end = token;
    while (end > tokens.lineStart(token) && tokens.mark(end - 1, '.')) {
      end--;
    }
    return token - end >= LEADER ? end : token;
  }

  /** How many letters stand before a token on its line. */
  private int offset(int token) {
    String text = tokens.text().original();
    int start = tokens.get(token).start();
    return start - text.lastIndexOf('\n', Math.max(0, start - 1)) - 1;
  }
}
