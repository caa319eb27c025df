package org.vakanuvis.extract.head;

import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.frame.RunningText;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/** Says how sure a headline is by what stands around it. */
final class HeadlineDoubts {
  /** So few words may be the name of a column or an office. */
  private static final int FEW = 3;

  /** An ordinary word has more letters than this: {@code için} stands in names. */
  private static final int SHORT = 4;

  private HeadlineDoubts() {}

  /**
   * How sure it is that the words from one token to before another are the headline.
   *
   * @param sure how sure that is if nothing speaks against it
   */
  static double confidence(Frame frame, int first, int end, double sure) {
    double doubt = 0;
    boolean telling = telling(frame, first, end);
    doubt += telling ? 0 : 0.16;
    doubt += others(frame, first, end) ? 0.1 : 0;
    doubt += lines(frame, first, end) > 1 && !frame.lines().get(0).shouted() ? 0.04 : 0;
    doubt += !telling && end - first <= FEW ? 0.14 : 0;
    return Math.round((sure - doubt) * 100) / 100.0;
  }

  /** Whether words tell something: they have a case, a verb, an ordinary word, or end in a mark. */
  static boolean telling(Frame frame, int first, int end) {
    Tokens tokens = frame.tokens();
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean cased = token.suffixed() || (token.word() && NounCases.genitive(token));
      boolean asks = token.mark('?') || token.mark('!') || token.mark(':') || token.mark('"');
      if (ordinary(token) || cased || asks || Verbs.finite(token)) {
        return true;
      }
    }
    return end > first && Verbs.closes(tokens.get(end - 1));
  }

  /** Whether a word is one that only sentences have without a capital. */
  static boolean ordinary(Token token) {
    return token.small() && token.stem().length() > SHORT;
  }

  /** Whether other words of the head may be the headline. */
  private static boolean others(Frame frame, int first, int end) {
    for (HeadLine line : frame.head()) {
      boolean apart = line.textEnd() <= first || line.textFirst() >= end;
      if (!line.framed() && apart && RunningText.words(frame.tokens(), line) > 1) {
        return true;
      }
    }
    return false;
  }

  /** On how many lines the words stand. */
  private static int lines(Frame frame, int first, int end) {
    Lines lines = frame.lines();
    int found = 0;
    for (int i = 0; i < lines.size() && lines.get(i).first() < end; i++) {
      found += lines.get(i).end() > first ? 1 : 0;
    }
    return found;
  }
}
