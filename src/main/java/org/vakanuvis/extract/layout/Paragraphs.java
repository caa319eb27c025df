package org.vakanuvis.extract.layout;

import java.util.Arrays;
import java.util.BitSet;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Tells wrapped prose, lists and tables apart, and how wide the lines of a text were set. */
final class Paragraphs {
  /** A text whose longest line is shorter is not wrapped. */
  static final int NARROWEST = 45;

  /** Which part of the longest line all lines but the last of a wrapped paragraph fill. */
  private static final double FULL = 0.75;

  /** So many words broken at line ends show that a text of shorter lines is a narrow column. */
  private static final int BROKEN = 3;

  /** So many lines at least follow the first one of a list. */
  private static final int LIST = 2;

  /** So many lines, and so great a share of all, begin with small words in a column of prose. */
  private static final int FLOWING = 4;

  private static final double PROSE = 0.3;

  /** The label of an item has no more letters. */
  private static final int LABEL = 2;

  private final Tokens tokens;
  private final int width;

  /** Whether lines are long enough, or go on often enough, for a text that is wrapped. */
  private final boolean wide;

  private final boolean flowing;
  private final BitSet tables = new BitSet();
  private final BitSet prose = new BitSet();
  private final BitSet lists = new BitSet();

  Paragraphs(Tokens tokens) {
    this.tokens = tokens;
    int longest = width();
    int column = column();
    this.flowing = column > 0;
    this.width = flowing ? Math.min(column, longest) : longest;
    this.wide = flowing || width >= NARROWEST;
    prose();
  }

  /** Whether the paragraph of a token is wrapped for sure. */
  boolean prose(int token) {
    return prose.get(tokens.paragraphStart(token));
  }

  /** Whether lines mostly go on with small words. */
  boolean flowing() {
    return flowing;
  }

  /** Whether the line that begins with a token is one of a table. */
  boolean table(int line) {
    return tables.get(line);
  }

  /** Whether the first word of the next line would not have fitted on a line of wrapped text. */
  boolean full(int line, int next) {
    boolean list = lists.get(tokens.paragraphStart(next));
    return !list && wide && length(line, next) + 1 + wordLength(next) > width;
  }

  /** Whether a line is long, and about as long as the others. */
  boolean filled(int line, int end) {
    return length(line, end) >= NARROWEST && length(line, end) >= width * FULL;
  }

  /** Whether a line begins here that is not the first of its paragraph. */
  boolean inside(int line) {
    return line < tokens.size() && !tokens.get(line).is(Flag.PARAGRAPH_START);
  }

  /** Whether a word without a capital, but for the label of an item, {@code b.} */
  boolean small(int token) {
    Token word = tokens.get(token);
    boolean label =
        word.stem().length() <= LABEL
            && (tokens.mark(token + 1, '.') || tokens.mark(token + 1, ')'));
    return word.small() && !label;
  }

  /** How long a line is; where a word parted at its end joins two, the last of them. */
  int length(int line, int end) {
    int last = tokens.get(end - 1).end();
    int newline = tokens.text().original().lastIndexOf('\n', last - 1);
    return tokens.text().width(Math.max(tokens.get(line).start(), newline + 1), last);
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
      prose.set(paragraph, (full || fills(paragraph, end)) && !rows);
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
    int breaks = 0;
    for (int line = paragraph; tokens.lineEnd(line) < end; line = tokens.lineEnd(line)) {
      int next = tokens.lineEnd(line);
      breaks++;
      Token word = tokens.get(next);
      if (tables.get(line) || length(line, next) + 1 + wordLength(next) <= widest) {
        return false;
      }
      small += word.small() ? 1 : 0;
    }
    return small > 0 && breaks >= LIST;
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
    return list && tokens.small(paragraph, end) <= lines;
  }

  /** The length of the word that begins a line, with the marks behind it. */
  int wordLength(int token) {
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
}
