package org.vakanuvis.extract.head;

import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Tells the marks, numbers and tags that stand around a headline and are no part of it. */
final class HeadlineMarks {
  /** So many tokens at most has a tag in brackets. */
  private static final int LONGEST_TAG = 4;

  /** The marks that no headline ends with, besides stops. */
  private static final String CLOSING = ",;:-|(/=·•+*#_<";

  private HeadlineMarks() {}

  /**
   * Behind the marks and numbers of a list with which a headline begins: {@code - }, {@code #3}.
   */
  static int behindNumber(Frame frame, int begin, int end) {
    Tokens tokens = frame.tokens();
    int first = begin;
    // (1) Yaz okulu
    boolean brackets = tokens.mark(first, '(') && tokens.mark(first + 2, ')');
    if (brackets && first + 3 < end && tokens.get(first + 1).number()) {
      first += 3;
    }
    while (first < end && (listMark(tokens.get(first)) || numbered(frame, first))) {
      boolean counted =
          first + 1 < end
              && tokens.mark(first, '#')
              && tokens.get(first + 1).number()
              && !tokens.get(first + 1).is(Flag.SPACED);
      first += counted || numbered(frame, first) ? 2 : 1;
    }
    return first;
  }

  /** Behind what a letter's subject says of its sort in brackets: {@code [BASIN] …}. */
  static int behindTag(Tokens tokens, int first, int end) {
    int close = first;
    while (tokens.mark(first, '[') && close < end && close - first < LONGEST_TAG) {
      close++;
      if (tokens.mark(close, ']')) {
        return close + 1 < end ? close + 1 : first;
      }
    }
    return first;
  }

  /** Where a headline ends before the marks behind it. */
  static int end(Tokens tokens, int first, int end) {
    int last = end;
    // … güvenoyu alamadı - 2: the second part of it.
    if (last - first > LONGEST_TAG
        && tokens.get(last - 1).number()
        && tokens.get(last - 1).stem().length() == 1
        && tokens.dash(last - 2)
        && tokens.get(last - 1).is(Flag.SPACED)
        && !tokens.get(last - 3).number()) {
      last -= 2;
    }
    while (last > first
        && tokens.get(last - 1).is(Flag.MARK)
        && (tokens.stop(last - 1) || CLOSING.contains(tokens.get(last - 1).stem()))) {
      last--;
    }
    return last;
  }

  /** Whether a token is a mark with which an item of a list may begin. */
  static boolean listMark(Token token) {
    return token.is(Flag.MARK) && !"\"('[".contains(token.stem());
  }

  /**
   * {@code 1) } before a headline, or {@code 1. } where a second one follows; {@code 15. Antalya
   * Forumu} is a name.
   */
  static boolean numbered(Frame frame, int index) {
    Tokens tokens = frame.tokens();
    boolean number = tokens.get(index).number();
    return number
        && (tokens.mark(index + 1, ')')
            || dashed(tokens, index)
            // 1. — İzmir Milletvekili'nin …
            || (tokens.mark(index + 1, '.') && tokens.dash(index + 2))
            || (tokens.mark(index + 1, '.') && first(frame, tokens.get(index))));
  }

  /** {@code 4- BOGOR'DA}: a dash right behind the number and a blank behind the dash. */
  private static boolean dashed(Tokens tokens, int number) {
    return tokens.mark(number + 1, '-')
        && number + 2 < tokens.size()
        && !tokens.get(number + 1).is(Flag.SPACED)
        && tokens.get(number + 2).is(Flag.SPACED)
        && tokens.get(number).stem().length() <= 2;
  }

  private static boolean first(Frame frame, Token number) {
    return number.stem().equals("1") && frame.lines().numbered(2);
  }
}
