package org.vakanuvis.extract.layout;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * Tells the lines of lists by how they begin and end: {@code Ali Kara, Sanayi Bakanı}, {@code (PL)
 * Jan Nowak}.
 */
final class ListRows {
  /** A name has so many words at least before the comma, and no more than that. */
  private static final int FEWEST = 2;

  private static final int MOST = 7;

  /** A label in brackets has no more letters. */
  private static final int LABEL = 3;

  /** A head has so many words at most, a remark in brackets behind it so many. */
  private static final int HEAD = 3;

  private static final int REMARK = 6;

  /** So many words at most stand before a row's dash. */
  private static final int DASHED = 4;

  private final Tokens tokens;
  private final IntPredicate offices;
  private final Predicate<Token> particles;

  /**
   * @param offices tells the tokens from which on the head of any office fills the rest of the line
   * @param particles tells the small words of names
   */
  ListRows(Tokens tokens, IntPredicate offices, Predicate<Token> particles) {
    this.tokens = tokens;
    this.offices = offices;
    this.particles = particles;
  }

  /** Whether two lines, one below the other, begin alike, the first of them being whole. */
  boolean parted(int line, int below) {
    if ((labelled(line) && labelled(below)) || (dashed(line) && dashed(below))) {
      return true;
    }
    int comma = seated(line, below) && titled(line, below) ? named(line) : -1;
    int next = comma < 0 ? -1 : named(below);
    return next >= 0 && tokens.get(comma).stem().equals(tokens.get(next).stem());
  }

  /** Whether a line is an office below a cell that may be the name of who has it. */
  boolean signed(int line) {
    for (int i = line - 1; i > 0 && !tokens.get(i).is(Flag.LINE_START); i--) {
      Token token = tokens.get(i);
      boolean inner = token.mark('.') || (token.mark('-') && !token.is(Flag.SPACED));
      if (!inner && !nameWord(token)) {
        return false;
      }
      if (token.is(Flag.COLUMN)) {
        int end = tokens.lineEnd(line);
        return line - i >= FEWEST && !offices.test(line) && titled(line, end) && seated(line, end);
      }
    }
    return false;
  }

  private static boolean nameWord(Token token) {
    return token.word() && token.capitalised() && !token.suffixed();
  }

  /** Whether a line begins with a label in brackets, {@code (PL) Jan Nowak}. */
  private boolean labelled(int line) {
    return tokens.mark(line, '(')
        && tokens.mark(line + 2, ')')
        && tokens.get(line + 1).stem().length() <= LABEL;
  }

  /** Whether a line begins with a few words with capitals and a dash, {@code Fas – Bakan X}. */
  private boolean dashed(int line) {
    int i = line;
    int commas = 0;
    // KARA, Ali – Bakan X
    while (i < tokens.size()
        && commas < 2
        && i - line <= (commas + 1) * DASHED
        && (nameWord(tokens.get(i)) || inner(i, line))) {
      commas += tokens.mark(i, ',') ? 1 : 0;
      i++;
    }
    return i > line && commas < 2 && tokens.dash(i);
  }

  private boolean inner(int token, int line) {
    Token mark = tokens.get(token);
    boolean tied = mark.mark('-') && !mark.is(Flag.SPACED);
    return token > line && (mark.mark(',') || tied || mark.mark('\''));
  }

  /** The comma or dash behind what may be a name at the head of a line; negative for none. */
  private int named(int line) {
    int end = Math.min(tokens.lineEnd(line), line + 2 * MOST);
    int words = 0;
    for (int i = line; i < end; i++) {
      Token token = tokens.get(i);
      if (token.mark(',') || tokens.dash(i)) {
        return words >= FEWEST && words <= MOST ? i : -1;
      }
      boolean small = particles.test(token) && i + 1 < end && !tokens.mark(i + 1, ',');
      boolean inner = words > 0 && (token.mark('-') || token.mark('.') || small);
      if (!inner && !nameWord(token)) {
        return -1;
      }
      words += token.word() ? 1 : 0;
    }
    return -1;
  }

  /** Whether a line goes on with capitals to its end, as a title does. */
  private boolean titled(int line, int end) {
    for (int i = line; i < end; i++) {
      Token token = tokens.get(i);
      boolean inner = i < end - 1 && (token.key().equals("ve") || particles.test(token));
      if (token.small() && !inner) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line ends with the head of an office, maybe before a remark in brackets. */
  private boolean seated(int line, int end) {
    if (tokens.opening(end - 1, REMARK) > line) {
      return true;
    }
    for (int i = end - 1; i > line && end - i <= HEAD; i--) {
      if (offices.test(i)) {
        return true;
      }
    }
    return false;
  }
}
