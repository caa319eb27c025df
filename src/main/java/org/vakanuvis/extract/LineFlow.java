package org.vakanuvis.extract;

import java.util.Arrays;
import java.util.BitSet;
import org.vakanuvis.extract.Token.Flag;

/** Tells the line ends that only wrap a text from those that part its lines. */
final class LineFlow {
  /** A text whose longest line is shorter is not wrapped. */
  private static final int NARROWEST = 45;

  /** Which part of the longest line all lines but the last of a wrapped paragraph fill. */
  private static final double FULL = 0.75;

  /** So many words broken at line ends show that a text of shorter lines is a narrow column. */
  private static final int BROKEN = 3;

  /** So many lines at least follow the first one of a list. */
  private static final int LIST = 2;

  /** How many words stand before the colon of a label. */
  private static final int LONGEST_LABEL = 5;

  /** So many lines, and so great a share of all, begin with small words in a column of prose. */
  private static final int FLOWING = 4;

  private static final double PROSE = 0.3;

  /** How many lines above and below tell whether a line is of prose. */
  private static final int AROUND = 3;

  /** So many of them begin with small words then. */
  private static final int FEWEST_SMALL = 2;

  private final Tokens tokens;
  private final int width;

  /** Whether lines are long enough, or go on often enough, for a text that is wrapped. */
  private final boolean wide;

  /** Whether lines mostly go on with small words. */
  private final boolean flowing;

  private final BitSet tables = new BitSet();
  private final BitSet prose = new BitSet();
  private final BitSet lists = new BitSet();

  /** The line that goes on with a column last, by its first token, and the column. */
  private int hanging;

  private int hangColumn;

  /** Where the longest line ends; 0 before it was asked for. */
  private int edge;

  private final int[] starts;
  private final int[] ends;

  LineFlow(Tokens tokens) {
    this.tokens = tokens;
    int longest = width();
    int column = column();
    this.flowing = column > 0;
    this.width = flowing ? Math.min(column, longest) : longest;
    this.wide = flowing || width >= NARROWEST;
    prose();
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    for (int i = 1; i < starts.length; i++) {
      Token token = tokens.get(i);
      boolean paragraph = token.is(Flag.PARAGRAPH_START) && !broken(i);
      boolean begins = paragraph || (token.is(Flag.LINE_START) && !wrapped(i) && !broken(i));
      starts[i] = begins || i - starts[i - 1] == Tokens.LONGEST ? i : starts[i - 1];
    }
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean last = i == ends.length - 1 || starts[i + 1] == i + 1;
      ends[i] = last ? i + 1 : ends[i + 1];
    }
  }

  /** The longest line that another one of its paragraph follows; notes the lines of tables too. */
  private int width() {
    int longest = 0;
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean leader = token.mark('.') && tokens.mark(i - 1, '.') && tokens.mark(i - 2, '.');
      if (token.is(Flag.COLUMN) || token.mark('|') || leader) {
        tables.set(start);
      }
      if (token.is(Flag.LINE_START)) {
        if (!token.is(Flag.PARAGRAPH_START)) {
          longest = Math.max(longest, length(start, i));
        }
        start = i;
      }
    }
    return longest;
  }

  /**
   * How wide the column is of a text so many of whose lines begin with small words as only those of
   * prose do; 0 for others.
   */
  private int column() {
    int[] wrapped = new int[tokens.size()];
    int small = 0;
    int breaks = 0;
    int line = 0;
    for (int i = 0; i < tokens.size(); i = tokens.lineEnd(i)) {
      if (i > 0 && inside(i)) {
        breaks++;
        if (small(i)) {
          wrapped[small++] = length(line, i);
        }
      }
      line = i;
    }
    if (small < FLOWING || small < breaks * PROSE) {
      return 0;
    }
    Arrays.sort(wrapped, 0, small);
    return wrapped[small * 3 / 4];
  }

  /** How long a line is; where a word parted at its end joins two, the last of them. */
  private int length(int line, int end) {
    int last = tokens.get(end - 1).end();
    int newline = tokens.text().original().lastIndexOf('\n', last - 1);
    return last - Math.max(tokens.get(line).start(), newline + 1);
  }

  /** Notes the paragraphs that are wrapped for sure, and lists for sure, by their first tokens. */
  private void prose() {
    if (!wide) {
      broken();
      return;
    }
    int paragraph = 0;
    while (paragraph < tokens.size()) {
      int end = tokens.paragraphEnd(paragraph);
      boolean full = true;
      int line = paragraph;
      while (full && tokens.lineEnd(line) < end) {
        full = length(line, tokens.lineEnd(line)) >= width * FULL && !tables.get(line);
        line = tokens.lineEnd(line);
      }
      boolean rows = rows(paragraph, end);
      prose.set(paragraph, full && !rows);
      lists.set(paragraph, rows);
      paragraph = end;
    }
  }

  /** Whether no word that begins a line had room on the one above, and sentences go on there. */
  private boolean fills(int paragraph, int end) {
    int widest = 0;
    for (int line = paragraph; tokens.lineEnd(line) < end; line = tokens.lineEnd(line)) {
      widest = Math.max(widest, length(line, tokens.lineEnd(line)));
    }
    int small = 0;
    for (int line = paragraph; tokens.lineEnd(line) < end; line = tokens.lineEnd(line)) {
      int next = tokens.lineEnd(line);
      Token word = tokens.get(next);
      if (tables.get(line) || length(line, next) + 1 + wordLength(next) <= widest) {
        return false;
      }
      small += word.word() && !word.capitalised() ? 1 : 0;
    }
    return small >= LIST;
  }

  /**
   * Whether the lines of a paragraph are those of a list that happen to be of much the same length:
   * all begin with a capital, have hardly a small word, and most had room for the word that the
   * next one begins with.
   */
  private boolean rows(int paragraph, int end) {
    int lines = 0;
    int shorter = 0;
    int roomy = 0;
    int line = paragraph;
    while (tokens.lineEnd(line) < end) {
      int next = tokens.lineEnd(line);
      if (!tokens.get(line).capitalised() || !tokens.get(next).capitalised()) {
        return false;
      }
      lines++;
      int length = length(line, next);
      shorter += length < width ? 1 : 0;
      roomy += length + 1 + wordLength(next) <= width ? 1 : 0;
      line = next;
    }
    boolean list = lines >= LIST && 2 * roomy > shorter;
    int small = 0;
    for (int i = paragraph; list && i < end; i++) {
      small += tokens.get(i).word() && !tokens.get(i).capitalised() ? 1 : 0;
    }
    return list && small <= lines;
  }

  /** The length of the word that begins a line, with the marks behind it. */
  private int wordLength(int token) {
    int end = token + 1;
    while (end < tokens.size() && !tokens.get(end).is(Flag.SPACED)) {
      end++;
    }
    return length(token, end);
  }

  /** Notes the paragraphs of a narrow column, in which line ends break words, or that fill it. */
  private void broken() {
    int broken = 0;
    int newline = newline(0);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      newline = newline < token.start() ? newline(token.start()) : newline;
      if (newline < token.end()) {
        prose.set(tokens.paragraphStart(i));
        broken++;
      }
    }
    if (broken < BROKEN) {
      prose.clear();
    }
    for (int i = 0; i < tokens.size(); i = tokens.paragraphEnd(i)) {
      prose.set(i, prose.get(i) || fills(i, tokens.paragraphEnd(i)));
    }
  }

  /** The next line's end from an offset of the original on; behind the text where there is none. */
  private int newline(int from) {
    String text = tokens.text().original();
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }

  /** Whether the first word of a line would not have fitted on the line before it. */
  private boolean wrapped(int token) {
    int line = tokens.lineStart(token - 1);
    if (hangs(token)) {
      return true;
    }
    if (tables.get(line) || tables.get(token) || label(token)) {
      return false;
    }
    if (prose.get(tokens.paragraphStart(token)) || flows(token)) {
      return true;
    }
    return !lists.get(tokens.paragraphStart(token)) && wide && full(line, token);
  }

  /** Whether the first word of the next line would not have fitted on a line. */
  private boolean full(int line, int next) {
    return length(line, next) + 1 + wordLength(next) > width;
  }

  /**
   * Whether a line goes on with a sentence: no mark ends the line before it, and lines around it
   * begin with small words, as those of lists hardly do.
   */
  private boolean flows(int token) {
    int line = tokens.lineStart(token - 1);
    Token before = tokens.get(token - 1);
    boolean ended = before.is(Flag.MARK) && ".:;!?".contains(before.stem());
    if (ended || tokens.get(token).is(Flag.MARK) || headline(line, token)) {
      return false;
    }
    int small = 0;
    int breaks = 0;
    int above = token;
    for (int i = 0; i < AROUND && !tokens.get(above).is(Flag.PARAGRAPH_START); i++) {
      small += i > 0 && small(above) ? 1 : 0;
      breaks += i > 0 ? 1 : 0;
      above = tokens.lineStart(above - 1);
    }
    int below = tokens.lineEnd(token);
    for (int i = 1; i < AROUND && inside(below); i++) {
      small += small(below) ? 1 : 0;
      breaks++;
      below = tokens.lineEnd(below);
    }
    return small >= (flowing ? 1 : FEWEST_SMALL) || (small == breaks && small > 0) || small(token);
  }

  private boolean inside(int line) {
    return line < tokens.size() && !tokens.get(line).is(Flag.PARAGRAPH_START);
  }

  private boolean small(int token) {
    return tokens.get(token).word() && !tokens.get(token).capitalised();
  }

  /** Whether a line may be a headline above its text: the first of its paragraph, or shouted. */
  private boolean headline(int line, int next) {
    if (tokens.get(next - 1).is(Flag.SHOUTED) != tokens.get(next).is(Flag.SHOUTED)) {
      return true;
    }
    boolean first = tokens.get(line).is(Flag.PARAGRAPH_START) || line == 0;
    boolean words = false;
    for (int i = line; i < next; i++) {
      words |= small(i);
    }
    return first && !words;
  }

  /**
   * Whether a line goes on with the text of a column, below which it begins, and would not have
   * fitted on the line above: {@code 1994 … konuğa Dışişleri ⏎ Bakanı Povilas Gylys}.
   */
  private boolean hangs(int token) {
    int line = tokens.lineStart(token - 1);
    int column = hanging == line && hanging > 0 ? hangColumn : column(line, token);
    boolean below = column > 0 && column(token) == column;
    if (!below || tokens.get(token).is(Flag.PARAGRAPH_START)) {
      return false;
    }
    Token before = tokens.get(token - 1);
    int end = column(token - 1) + before.end() - before.start();
    int word = tokens.get(token).end() - tokens.get(token).start();
    if (end + 1 + word <= edge()) {
      return false;
    }
    hanging = token;
    hangColumn = column;
    return true;
  }

  /** Where the second cell of a line of two begins; 0 for other lines. */
  private int column(int line, int end) {
    int cell = 0;
    for (int i = line + 1; i < end && tables.get(line); i++) {
      if (tokens.get(i).is(Flag.COLUMN)) {
        if (cell > 0) {
          return 0;
        }
        cell = i;
      }
    }
    return cell == 0 ? 0 : column(cell);
  }

  /** How many letters stand before a token on its line. */
  private int column(int token) {
    int start = tokens.get(token).start();
    return start - tokens.text().original().lastIndexOf('\n', Math.max(0, start - 1)) - 1;
  }

  /** Where the longest line ends. */
  private int edge() {
    if (edge == 0) {
      for (int i = 0; i < tokens.size(); i = tokens.lineEnd(i)) {
        int last = tokens.lineEnd(i) - 1;
        edge = Math.max(edge, column(last) + tokens.get(last).end() - tokens.get(last).start());
      }
    }
    return edge;
  }

  /**
   * Whether a line's end parts two words of one name, though the text is not wrapped elsewhere: a
   * line of prose ends with a capitalised word, and small words go on behind the next one; or both
   * are of a telex.
   */
  boolean broken(int token) {
    Token word = tokens.get(token);
    Token before = token == 0 ? null : tokens.get(token - 1);
    boolean names =
        before != null
            && word.is(Flag.LINE_START)
            && word.word()
            && word.capitalised()
            && before.word();
    if (!names || newlines(before.end(), word.start()) > 1) {
      return false;
    }
    if (before.key().equals("ve") && !before.capitalised()) {
      return true;
    }
    if (word.is(Flag.SHOUTED)) {
      int line = tokens.lineStart(token - 1);
      boolean filled = length(line, token) >= NARROWEST && length(line, token) >= width * FULL;
      return filled && before.is(Flag.SHOUTED) && !tables.get(line) && !tables.get(token);
    }
    int next = token + 1;
    boolean more = next < tokens.size() && tokens.get(next).capitalised();
    next = more && !tokens.get(next).is(Flag.LINE_START) ? next + 1 : next;
    boolean goesOn =
        next < tokens.size()
            && tokens.get(next).word()
            && !tokens.get(next).capitalised()
            && !tokens.get(next).is(Flag.LINE_START);
    return (goesOn || word.suffixed()) && prose(tokens.lineStart(token - 1), token);
  }

  private int newlines(int from, int to) {
    String text = tokens.text().original();
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Whether a line is long and has small words enough to be no headline. */
  private boolean prose(int line, int end) {
    int small = 0;
    for (int i = line; i < end; i++) {
      small += tokens.get(i).word() && !tokens.get(i).capitalised() ? 1 : 0;
    }
    return small > 2 && length(line, end) >= NARROWEST;
  }

  /** Whether a line begins with a label and a colon: {@code Moldova: Ekonomi Bakanı}. */
  private boolean label(int line) {
    int i = line;
    while (i < tokens.size() && i - line < LONGEST_LABEL && tokens.get(i).word()) {
      if (i > line && tokens.get(i).is(Flag.LINE_START)) {
        return false;
      }
      i++;
    }
    return i > line && tokens.mark(i, ':') && !tokens.get(i).is(Flag.LINE_START);
  }

  /** Whether the token stands on the same line as the one before it, wraps undone. */
  boolean joined(int token) {
    return token < starts.length && starts[token] < token;
  }

  /** Whether a line, wraps undone, ends before the token. */
  boolean endsBefore(int token) {
    return !joined(token);
  }

  /** The first token of the line, wraps undone, that the token is on. */
  int start(int token) {
    return starts[token];
  }

  /** Behind the last token of the line, wraps undone, that the token is on. */
  int end(int token) {
    return ends[token];
  }
}
