package org.vakanuvis.extract.persons;

import org.vakanuvis.extract.words.CommonWords;
import org.vakanuvis.extract.words.SmallWords;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordType;

/**
 * Tells the ordinary words of lines whose words all begin with a capital or have nothing else:
 * {@code Bakan X Fabrika Temelini Attı}.
 */
final class TitledLine {
  /** A line of fewer words may be a name and an office. */
  private static final int FEWEST = 5;

  /** A line of more tokens is no headline. */
  private static final int MOST = 30;

  private final Tokens tokens;
  private final SmallWords small;
  private final CommonWords common;

  TitledLine(Tokens tokens, PersonWords words) {
    this.tokens = tokens;
    this.small = words.small();
    this.common = words.common();
  }

  /**
   * Whether a word behind a whole name would have no capital but for such a line, which goes on
   * behind it.
   *
   * @param surname whether the name may still want its surname
   */
  boolean small(int token, boolean surname) {
    int next = token + 1;
    if (next == tokens.lineEnd(token) || !headline(token)) {
      return false;
    }
    WordType word = tokens.get(token).type();
    return small.titled(word) || (!surname && small.noun(word) && thing(next));
  }

  /** Whether a word is no name either: {@code Demir Çelik Fiyatları}. */
  private boolean thing(int token) {
    Token word = tokens.get(token);
    return word.small()
        || small.titled(word.type())
        || small.noun(word.type())
        || common.is(tokens, token);
  }

  /** Whether nothing on the line tells names from other words. */
  private boolean headline(int token) {
    if (tokens.get(token).is(Flag.SHOUTED)) {
      return true;
    }
    int from = tokens.lineStart(token);
    int end = tokens.lineEnd(token);
    if (end - from > MOST) {
      return false;
    }
    int words = 0;
    for (int i = from; i < end; i++) {
      if (!fits(i)) {
        return false;
      }
      words += tokens.get(i).capitalised() ? 1 : 0;
    }
    return words >= FEWEST;
  }

  /** Whether a token can stand in such a line, which has no cells. */
  private boolean fits(int token) {
    Token word = tokens.get(token);
    boolean joint = word.small() && word.key().length() <= 3;
    boolean mark = word.is(Flag.MARK) && !word.mark('|') && !word.mark(';');
    return !word.is(Flag.COLUMN) && (word.capitalised() || word.number() || joint || mark);
  }
}
