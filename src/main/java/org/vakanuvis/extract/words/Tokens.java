package org.vakanuvis.extract.words;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.extract.text.TelegramStop;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.model.Span;

/**
 * The tokens of a text, with the bounds of its sentences, lines and paragraphs.
 *
 * <p>None of these is longer than {@value #LONGEST} tokens: what looks longer is taken in pieces,
 * so that whoever looks around within one never looks far, whatever the text is.
 */
public final class Tokens {
  private static final Set<String> CONTRASTS = Set.of("ise", "da", "de");

  /** No sentence, line or paragraph that someone wrote for readers is longer, in tokens. */
  public static final int LONGEST = 2000;

  private final ReadText text;
  private final Token[] tokens;
  private final boolean plain;
  private final int[] sentences;
  private final int[] sentenceEnds;
  private final int[] lines;
  private final int[] lineEnds;
  private final int[] paragraphs;
  private final int[] paragraphEnds;

  /**
   * @param tokens in the order of the text, with their flags
   * @param plain whether the text was written without any Turkish letter
   */
  Tokens(ReadText text, List<Token> tokens, boolean plain) {
    this.text = text;
    this.tokens = tokens.toArray(Token[]::new);
    this.plain = plain;
    this.sentences = starts(Flag.SENTENCE_BREAK);
    this.sentenceEnds = ends(sentences);
    this.lines = starts(Flag.LINE_START);
    this.lineEnds = ends(lines);
    this.paragraphs = starts(Flag.PARAGRAPH_START);
    this.paragraphEnds = ends(paragraphs);
  }

  /** For each token the first one of its stretch. */
  private int[] starts(Flag begins) {
    int[] starts = new int[tokens.length];
    for (int i = 1; i < starts.length; i++) {
      boolean start = tokens[i].is(begins) || i - starts[i - 1] == LONGEST;
      starts[i] = start ? i : starts[i - 1];
    }
    return starts;
  }

  /** For each token the end of its stretch, and behind them all the end of the text. */
  private static int[] ends(int[] starts) {
    int size = starts.length;
    int[] ends = new int[size + 1];
    ends[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      boolean last = i + 1 == size || starts[i + 1] == i + 1;
      ends[i] = last ? i + 1 : ends[i + 1];
    }
    return ends;
  }

  /** The text that they are of, as it was written and as it is read. */
  public ReadText text() {
    return text;
  }

  /** How many tokens the text has. */
  public int size() {
    return tokens.length;
  }

  /** The token of that number, counted from 0. */
  public Token get(int index) {
    return tokens[index];
  }

  /** Whether the text was written without any Turkish letter, as telexes were. */
  public boolean plain() {
    return plain;
  }

  /** Whether there is a token of that index that is this mark. */
  public boolean mark(int index, char c) {
    return index >= 0 && index < size() && get(index).mark(c);
  }

  /** Whether a token is the {@code STOP} of a telegram, read as a full stop. */
  public boolean stop(int index) {
    return mark(index, '.') && TelegramStop.begins(text.original(), get(index).span().start());
  }

  /** Whether a dash stands there, which a blank parts from the word before as no hyphen is. */
  public boolean dash(int index) {
    return mark(index, '-') && get(index).is(Flag.SPACED);
  }

  /** Whether a hyphen stands there that no blank parts from the word before. */
  public boolean hyphen(int index) {
    return mark(index, '-') && !get(index).is(Flag.SPACED);
  }

  /** Whether a token joins the members of a list: a comma, {@code ve} or {@code ile}. */
  public boolean joint(int index) {
    return index >= 0 && index < size() && get(index).type().joint();
  }

  /** Whether a token joins two parts of one phrase: {@code ve}, a hyphen or a slash. */
  public boolean joins(int index) {
    Token token = get(index);
    return token.key().equals("ve") || token.mark('-') || token.mark('/');
  }

  /** Whether a token only sets a name against others: {@code ise}, {@code da}, {@code de}. */
  public boolean contrasts(int index) {
    return index >= 0 && index < size() && CONTRASTS.contains(get(index).key());
  }

  /** Whether a token makes who stands before it the one by whom something is done. */
  public boolean by(int index) {
    return index >= 0 && index < size() && get(index).key().equals("tarafından");
  }

  /** Whether a token says that who stands before it is of what rank those are who come. */
  public boolean rank(int index) {
    return index >= 0 && index < size() && get(index).key().equals("düzeyinde");
  }

  /** Whether a token says that something goes on between those who stand before it. */
  public boolean between(int index) {
    return index >= 0 && index < size() && get(index).key().startsWith("arasında");
  }

  /** Whether a token says that what stands before it is what someone is charged with. */
  public boolean charged(int index) {
    return index >= 0 && index < size() && get(index).key().equals("sorumlu");
  }

  /** Whether a number stands from one token to before another. */
  public boolean numbered(int from, int end) {
    boolean number = false;
    for (int i = from; i < end; i++) {
      number |= get(i).number();
    }
    return number;
  }

  /** How many words without a capital stand from one token to before another. */
  public int small(int from, int end) {
    int small = 0;
    for (int i = from; i < end; i++) {
      small += get(i).small() ? 1 : 0;
    }
    return small;
  }

  /** The last word behind a token and before an end; the token itself where none is. */
  public int lastWord(int token, int end) {
    int last = end - 1;
    while (last > token && !get(last).word()) {
      last--;
    }
    return Math.max(last, token);
  }

  /**
   * Where the brackets begin that a token closes; negative if it closes none.
   *
   * @param most so many tokens at most stand in them
   */
  public int opening(int close, int most) {
    for (int i = close - 1; mark(close, ')') && i >= 0 && close - i - 1 <= most; i--) {
      if (mark(i, '(')) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where the brackets end that a token opens; negative if it opens none.
   *
   * @param most so many tokens at most stand in them
   */
  public int closing(int open, int most) {
    for (int i = open + 1; mark(open, '(') && i < size() && i - open - 1 <= most; i++) {
      if (mark(i, ')')) {
        return i;
      }
    }
    return -1;
  }

  /** The original span from one token to before another, with the last one's suffix. */
  public Span span(int from, int to) {
    return new Span(get(from).start(), get(to - 1).end());
  }

  /** The original span from one token to before another, without the last one's suffix. */
  public Span stemSpan(int from, int to) {
    return new Span(get(from).start(), get(to - 1).stemSpan().end());
  }

  /** The first token of the sentence that this token is in. */
  public int sentenceStart(int index) {
    return sentences[index];
  }

  /** Behind the last token of the sentence that this token is in; behind the text its end. */
  public int sentenceEnd(int index) {
    return sentenceEnds[index];
  }

  /** Behind the marks that begin with a token, before an end; the token itself where none does. */
  public int behindMarks(int index, int end) {
    int behind = index;
    while (behind < end && get(behind).is(Flag.MARK)) {
      behind++;
    }
    return behind;
  }

  /** Behind the words with capitals that begin with a token, before an end. */
  public int behindCapitals(int index, int end) {
    int behind = index;
    while (behind < end && get(behind).word() && get(behind).capitalised()) {
      behind++;
    }
    return behind;
  }

  /** The first token of the line that this token begins on. */
  public int lineStart(int index) {
    return lines[index];
  }

  /** Behind the last token of the line that this token begins on; behind the text its end. */
  public int lineEnd(int index) {
    return lineEnds[index];
  }

  /** Whether an empty line stands before the line that begins with a token. */
  public boolean gap(int line) {
    String between = text.original().substring(get(line - 1).end(), get(line).start());
    return between.indexOf('\n') != between.lastIndexOf('\n');
  }

  /** The first token of the paragraph, headline or item that this token is in. */
  public int paragraphStart(int index) {
    return paragraphs[index];
  }

  /**
   * Behind the last token of the paragraph, headline or item that this token is in; behind the text
   * its end.
   */
  public int paragraphEnd(int index) {
    return paragraphEnds[index];
  }
}
