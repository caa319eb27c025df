package org.vakanuvis.extract.words;

import java.util.List;
import org.vakanuvis.extract.words.Token.Flag;

/** Tells where a sentence ends. */
final class SentenceEnd {
  /** A number of so few digits before a dot is an ordinal, {@code 28. Bakanlar Konseyi}. */
  private static final int ORDINAL_DIGITS = 3;

  /** No sentence closes more quotes and brackets than this. */
  private static final int MOST_CLOSING = 8;

  private SentenceEnd() {}

  /**
   * Whether a sentence ends with the tokens so far.
   *
   * @param next the flags of the token that follows them
   */
  static boolean before(List<Token> tokens, int next) {
    int last = tokens.size() - 1;
    int i = last;
    boolean quoted = false;
    while (i > 0 && last - i < MOST_CLOSING && closing(tokens.get(i))) {
      i--;
      quoted = true;
    }
    if (i < 0 || !tokens.get(i).is(Flag.MARK)) {
      return false;
    }
    boolean word = has(next, Flag.WORD);
    boolean small = word && !has(next, Flag.CAPITALISED);
    if (!has(next, Flag.SPACED)) {
      boolean missingBlank = !quoted && word && !small && i > 0 && spelled(tokens.get(i - 1));
      return missingBlank && tokens.get(i).mark('.');
    }
    return switch (tokens.get(i).stem().charAt(0)) {
      case '!', '?', '…' -> !small;
      case '.' -> !small && (quoted || i == 0 || !ordinal(tokens.get(i - 1)));
      default -> false;
    };
  }

  /**
   * Whether the tokens so far are the label of an item, {@code a)}, {@code 1.} or {@code (1)}, with
   * this mark.
   */
  static boolean label(List<Token> tokens, int kind) {
    if (!has(kind, Flag.MARK) || tokens.isEmpty()) {
      return false;
    }
    int last = tokens.size() - 1;
    boolean opened = last > 0 && "([".contains(tokens.get(last - 1).stem());
    Token first = tokens.get(opened ? last - 1 : last);
    Token label = tokens.get(last);
    return first.is(Flag.PARAGRAPH_START) && !label.is(Flag.MARK) && label.stem().length() < 3;
  }

  /** A quote or bracket that closes, for nothing stands before it. */
  private static boolean closing(Token token) {
    return token.is(Flag.MARK) && !token.is(Flag.SPACED) && "\"')]".contains(token.stem());
  }

  private static boolean spelled(Token token) {
    return token.word() && token.stem().length() > 1 && !token.allCaps() && !token.capitalised();
  }

  private static boolean ordinal(Token token) {
    boolean number = token.number() && !token.suffixed();
    return number ? token.stem().length() <= ORDINAL_DIGITS : token.allCaps() && token.roman();
  }

  private static boolean has(int flags, Flag flag) {
    return flag.in(flags) == flags;
  }
}
