package org.vakanuvis.extract.head;

import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.layout.Line;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.turkish.Ending;

/** Tells the lines that newspapers set right below a headline from its own next line. */
final class Subheads {
  /** Below this share of the line below, a line was ended on purpose. */
  private static final double EARLY = 0.9;

  private Subheads() {}

  /**
   * Whether a line below a headline is a sentence or summary of its own, as newspapers have it: it
   * tells what happened, or both have ordinary words, and its first word would have had room above.
   *
   * @param leads whether the headline cannot end with the line above
   */
  static boolean is(Frame frame, HeadLine one, HeadLine other, boolean leads) {
    Tokens tokens = frame.tokens();
    Line upper = frame.lines().get(one.index());
    Line lower = frame.lines().get(other.index());
    Token first = tokens.get(other.textFirst());
    boolean own = first.capitalised() || first.mark('"');
    own &= !upper.shouted() && one.textEnd() == upper.end();
    boolean whole = ordinary(tokens, one) && ordinary(tokens, other) && !leads;
    int filled = upper.length() + 1 + first.span().length();
    boolean room = whole ? filled < lower.length() : filled < lower.length() * EARLY;
    if (own && whole && (opens(frame, one, other) || said(tokens, one, other))) {
      return true;
    }
    return own && room && (whole || Verbs.finite(tokens.get(other.textEnd() - 1)));
  }

  /**
   * Whether a line below begins a sentence of its own with an ordinary word, and the line above
   * ends with nothing that belongs to it: {@code Atina'da buhran ⏎ Kabine dün istifa etti}.
   */
  private static boolean opens(Frame frame, HeadLine one, HeadLine other) {
    Tokens tokens = frame.tokens();
    int first = other.textFirst();
    Token last = tokens.get(one.textEnd() - 1);
    boolean plain = !tokens.get(first).suffixed() && frame.reading().from(first) == null;
    return plain
        && first + 1 < other.textEnd()
        && tokens.get(first + 1).small()
        && (last.small() ? !NounCases.inflected(last) : last.ending() == Ending.LOCATIVE);
  }

  /** Whether the line below is what somebody says, and no colon stands before it. */
  private static boolean said(Tokens tokens, HeadLine one, HeadLine other) {
    return tokens.mark(other.textFirst(), '"')
        && tokens.mark(other.textEnd() - 1, '"')
        && tokens.get(one.textEnd() - 1).word();
  }

  /** Whether a line has a word that only sentences have without a capital. */
  private static boolean ordinary(Tokens tokens, HeadLine line) {
    for (int i = line.textFirst(); i < line.textEnd(); i++) {
      if (HeadlineDoubts.ordinary(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
