package org.vakanuvis.extract.words;

/** Knows the marks around a nickname inside a person's name, {@code Roelof "Pik" Botha}. */
public final class Nicknames {
  /** So many words may stand between the marks. */
  private static final int LONGEST = 2;

  private final Tokens tokens;

  /** Of one text. */
  public Nicknames(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether the mark opens or closes one.
   *
   * @param from where the name began
   */
  public boolean part(int mark, int from) {
    if (mark == from || !tokens.mark(mark, '"')) {
      return false;
    }
    for (int open = Math.max(from + 1, mark - LONGEST - 1); open < mark; open++) {
      if (tokens.mark(open, '"') && opens(open)) {
        return closed(open) == mark;
      }
    }
    return opens(mark);
  }

  private boolean opens(int mark) {
    return closed(mark) > mark;
  }

  /** The mark that closes what one opens; itself where words with capitals stand not around it. */
  private int closed(int mark) {
    if (!capital(mark - 1) || tokens.get(mark - 1).suffixed()) {
      return mark;
    }
    int end = mark + 1;
    while (capital(end) && end - mark <= LONGEST) {
      end++;
    }
    return end > mark + 1 && tokens.mark(end, '"') && capital(end + 1) ? end : mark;
  }

  private boolean capital(int token) {
    return token >= 0
        && token < tokens.size()
        && tokens.get(token).word()
        && tokens.get(token).capitalised();
  }
}
