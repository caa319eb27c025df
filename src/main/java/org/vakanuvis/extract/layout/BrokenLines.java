package org.vakanuvis.extract.layout;

import java.util.function.Predicate;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Tells the line ends that stand inside an office, inside a name or between the two, by the words
 * around them alone, however long the lines are.
 */
public final class BrokenLines {
  /** How many words stand before the colon of a label. */
  private static final int LONGEST_LABEL = 5;

  /** How many words of a name at most stand on either line. */
  private static final int MOST_WORDS = 3;

  /** So many words and marks of a name, with forms of address, stand on the first at most. */
  private static final int BEGUN = 5;

  /** How many words of a portfolio at most stand before its head on the second line. */
  private static final int MOST_FIELDS = 3;

  private static final String IN_CHARGE = "sorumlu";

  /** A remark in brackets that a line breaks has so many words at most. */
  private static final int REMARK = 12;

  private final Tokens tokens;
  private final OfficeEnds offices;
  private final Paragraphs paragraphs;
  private final Predicate<Token> particles;

  /**
   * @param particles tells the small words of names
   */
  BrokenLines(
      Tokens tokens, OfficeEnds offices, Paragraphs paragraphs, Predicate<Token> particles) {
    this.tokens = tokens;
    this.offices = offices;
    this.paragraphs = paragraphs;
    this.particles = particles;
  }

  /** What the dictionary of offices tells of words at line ends. */
  public interface OfficeEnds {
    /** Whether an office that a name may follow ends with the token. */
    boolean title(int token);

    /** Whether the head of an office, or a portfolio of several words, goes on with the token. */
    boolean across(int token);

    /** Whether the token is a word of portfolios without a case. */
    boolean field(int token);

    /** Whether the token is one of which a minister is in charge: {@code Dışişlerinden}. */
    boolean charge(int token);

    /** Whether the name of a ministry or the like ends with the token. */
    boolean ministry(int token);

    /** Whether the head of any office begins with the token. */
    boolean anyHead(int token);

    /** Whether it begins with the token and says that it is somebody's: {@code Büyükelçisi}. */
    boolean owned(int token);

    /** Whether the head of a minister's office begins with the token. */
    boolean head(int token);
  }

  /**
   * Whether the line that begins with a token goes on with a name of the line above.
   *
   * @param inside whether that line itself goes on with the one above it
   */
  boolean goesOn(int token, boolean inside) {
    int line = tokens.lineStart(token - 1);
    int title = title(line, token);
    return title >= line
        && (!label(token) || quotes(line, token))
        && name(line, title, token, inside);
  }

  /** Whether the line that begins with a token ends an office or a remark of the line above. */
  boolean completes(int token) {
    int line = tokens.lineStart(token - 1);
    return !paragraphs.table(token) && (bracketed(line, token) || office(line, token));
  }

  /** Whether two lines of capitals each have an office and nothing of a sentence. */
  boolean rows(int line, int below) {
    return row(line, below) && row(below, tokens.lineEnd(below));
  }

  private boolean row(int line, int end) {
    int title = line;
    while (title < end && !offices.title(title)) {
      title++;
    }
    return title < end - 1 && !sentence(title + 1, end) && !tokens.mark(end - 1, '.');
  }

  /** Whether a bracket that the line above opens is closed on this line. */
  private boolean bracketed(int line, int token) {
    int open = token - 1;
    while (open > line && !tokens.mark(open, '(') && !tokens.mark(open, ')')) {
      open--;
    }
    if (open <= line || !tokens.mark(open, '(') || token - open > REMARK) {
      return false;
    }
    int close = token;
    int end = Math.min(tokens.lineEnd(token), token + REMARK);
    while (close < end && !tokens.mark(close, '(') && !tokens.mark(close, ')')) {
      close++;
    }
    return close < end && tokens.mark(close, ')');
  }

  /** Whether a line begins with a label and a colon: {@code Moldova: Ekonomi Bakanı}. */
  boolean label(int line) {
    int i = line;
    while (i < tokens.size() && i - line < LONGEST_LABEL && tokens.get(i).word()) {
      if (i > line && tokens.get(i).is(Flag.LINE_START)) {
        return false;
      }
      i++;
    }
    // … hükümetin ⏎ Başbakanı Hassan Diab söyledi: a sentence, and what is said
    boolean said = i > line + 1 && Verbs.finite(tokens.get(i - 1));
    return i > line && !said && tokens.mark(i, ':') && !tokens.get(i).is(Flag.LINE_START);
  }

  /** Whether the office that a line ends with has its head on the next one. */
  private boolean office(int line, int token) {
    int last = token - 1;
    Token before = tokens.get(last);
    if (!before.word() || !before.capitalised()) {
      return false;
    }
    // Japonya'nın Ulan Batur ⏎ Büyükelçisi Takenori Şimizu: no sentence begins so
    if (offices.owned(token) && !label(token) && sentence(line, token)) {
      return true;
    }
    if (before.suffixed()) {
      return false;
    }
    Token word = tokens.get(token);
    boolean and = word.key().equals("ve");
    if (and || !word.capitalised()) {
      return and && offices.field(last) && heads(token + 1) > token + 1;
    }
    if (offices.across(token)) {
      return true;
    }
    if (offices.ministry(last)) {
      return offices.anyHead(token);
    }
    if (offices.charge(last)) {
      return IN_CHARGE.equals(word.key());
    }
    return offices.field(last)
        && (offices.head(token)
            || (offices.ministry(token) && offices.anyHead(token + 1))
            || (heads(token) > token && item(line, token)));
  }

  /** The head of a minister's office behind words of portfolios; the first token for none. */
  private int heads(int token) {
    int head = token;
    while (head - token < MOST_FIELDS && offices.field(head) && !offices.head(head)) {
      head++;
    }
    return offices.head(head) ? head : token;
  }

  /** Whether more stands on a line than the name of one field. */
  private boolean item(int line, int end) {
    for (int i = line + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (token.is(Flag.MARK) || token.small()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence goes on with the last word of a name, a colon and what its bearer says. */
  private boolean quotes(int line, int token) {
    return tokens.mark(token + 1, ':') && tokens.mark(token + 2, '"') && sentence(line, token);
  }

  /** The last word of an office with nothing but a name begun behind it; negative for none. */
  private int title(int line, int token) {
    int last = token - 1;
    while (last > line && token - last <= BEGUN && part(last) && !offices.title(last)) {
      last--;
    }
    return token - last <= BEGUN && offices.title(last) ? last : -1;
  }

  /** Whether a name begins on the line above or on this one, and the sentence goes on behind it. */
  private boolean name(int line, int title, int token, boolean inside) {
    int end = token;
    while (end - token < MOST_WORDS && end < tokens.lineEnd(token) && part(end)) {
      end++;
    }
    boolean suffix = end < tokens.lineEnd(token) && suffixed(end);
    end = suffix ? end + 1 : end;
    boolean surname = end > token && (suffix || word(end - 1));
    boolean goesOn = surname && (suffix || ends(end));
    boolean rows = paragraphs.table(line) || paragraphs.table(token);
    boolean list = surname && title < token - 1 && (listed(line, token) || inside);
    if (!goesOn) {
      return !rows && list && (end == tokens.size() || tokens.get(end).is(Flag.PARAGRAPH_START));
    }
    // Alan ⏎ Lennox-Boyd, Max van der ⏎ Stoel,
    boolean one = end == token + 1 || (end == token + 3 && tokens.mark(token + 1, '-'));
    if (one && (title == token - 2 || particles.test(tokens.get(token - 1)))) {
      return true;
    }
    return !rows
        && (inside
            || list
            || sentence(line, token)
            || second(line, token)
            || (one && wrapped(line))
            || (paragraphs.filled(line, token) && sentence(end, tokens.lineEnd(token))));
  }

  /**
   * Whether the office that a line ends with is joined to one whose name follows it, and so waits
   * for its own: {@code Savunma Bakanı Ali Kaya ve Turizm Bakanı ⏎ Alparslan Can}.
   */
  private boolean second(int line, int end) {
    boolean named = false;
    for (int i = line; i + 1 < end; i++) {
      boolean name = i > line && word(i) && !offices.title(i) && !offices.field(i);
      named |= name && offices.title(i - 1);
      if (named && name && joins(tokens.get(i + 1))) {
        return offices.title(end - 1);
      }
    }
    return false;
  }

  private static boolean joins(Token token) {
    return token.key().equals("ve") || token.key().equals("ile");
  }

  /** Whether a line goes on with a sentence of the one above. */
  private boolean wrapped(int line) {
    if (line == 0 || tokens.get(line).is(Flag.PARAGRAPH_START)) {
      return false;
    }
    return tokens.get(line - 1).word() && tokens.small(tokens.lineStart(line - 1), line) > 1;
  }

  /** Whether a full line names several, with semicolons between them. */
  private boolean listed(int line, int end) {
    boolean several = false;
    for (int i = line; i < end; i++) {
      several |= tokens.mark(i, ';');
    }
    return several && paragraphs.filled(line, end);
  }

  /** Whether a token may stand inside a name: a word, a particle, a hyphen. */
  private boolean part(int token) {
    boolean hyphen = tokens.mark(token, '-') && !tokens.get(token).is(Flag.SPACED);
    return word(token) || hyphen || particles.test(tokens.get(token));
  }

  private boolean word(int token) {
    Token word = tokens.get(token);
    return word.word() && word.capitalised() && !word.suffixed();
  }

  private boolean suffixed(int token) {
    Token word = tokens.get(token);
    return word.word() && word.capitalised() && word.suffixed();
  }

  /**
   * Whether a mark or a small word, as they follow names, stands on the same line, or a remark in
   * brackets or the line's end before a small word.
   */
  private boolean ends(int token) {
    if (token >= tokens.size() || tokens.get(token).is(Flag.PARAGRAPH_START)) {
      return false;
    }
    Token next = tokens.get(token);
    if (next.is(Flag.LINE_START)) {
      return paragraphs.small(token);
    }
    int close = tokens.closing(token, REMARK - 2);
    if (close > token && close < tokens.lineEnd(token)) {
      return close + 1 < tokens.lineEnd(token) && ends(close + 1);
    }
    boolean leader = next.mark('.') && tokens.mark(token + 1, '.');
    // … Ali Kara da katıldı, but Augusto Rebelo de Sousa
    int behind = token + 1;
    boolean particle =
        particles.test(next) && (behind == tokens.size() || tokens.get(behind).capitalised());
    return (next.small() && !particle)
        || (!leader && next.is(Flag.MARK) && ",;:.)\"".contains(next.stem()));
  }

  /** Whether small words stand on a line, as they do in sentences. */
  private boolean sentence(int line, int end) {
    for (int i = line; i < end; i++) {
      Token token = tokens.get(i);
      if (paragraphs.small(i) && !token.key().equals("ve") && !particles.test(token)) {
        return true;
      }
    }
    return false;
  }
}
