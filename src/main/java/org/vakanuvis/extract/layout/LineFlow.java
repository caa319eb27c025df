package org.vakanuvis.extract.layout;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Tells the line ends that only wrap a text from those that part its lines. */
public final class LineFlow {
  /** How many lines above and below tell whether a line is of prose. */
  private static final int AROUND = 3;

  /** By how many letters the same column may begin earlier or later. */
  private static final int LOOSE = 2;

  /** So many of them begin with small words then. */
  private static final int FEWEST_SMALL = 2;

  private final Tokens tokens;
  private final IntPredicate offices;
  private final BrokenLines.OfficeEnds officeEnds;
  private final Paragraphs paragraphs;
  private final ListRows rows;
  private final BrokenLines broken;
  private final HangingItems items;
  private final Cells cells;

  /** The line that goes on with a column last, by its first token, and the column. */
  private int hanging;

  private int hangColumn;

  /** Where the longest line ends; 0 before it was asked for. */
  private int edge;

  private final int[] starts;
  private final int[] ends;

  /**
   * @param heads the head of an office that fills the rest of a line from a token on; null for none
   * @param officeEnds tells what of an office stands at the end of a line
   * @param particles tells the small words of names
   */
  public LineFlow(
      Tokens tokens,
      IntFunction<OfficeHead> heads,
      BrokenLines.OfficeEnds officeEnds,
      Predicate<Token> particles) {
    this.tokens = tokens;
    this.officeEnds = officeEnds;
    this.offices =
        token -> {
          OfficeHead head = heads.apply(token);
          return head != null && head.takes() == Takes.PORTFOLIO;
        };
    this.paragraphs = new Paragraphs(tokens);
    this.broken = new BrokenLines(tokens, officeEnds, paragraphs, particles);
    this.items = new HangingItems(tokens, officeEnds, particles);
    this.rows = new ListRows(tokens, token -> heads.apply(token) != null, particles);
    this.cells = new Cells(tokens);
    this.starts = new int[tokens.size()];
    this.ends = new int[tokens.size()];
    for (int i = 1; i < starts.length; i++) {
      Token token = tokens.get(i);
      boolean paragraph = token.is(Flag.PARAGRAPH_START) && !broken(i);
      boolean line = token.is(Flag.LINE_START) && !paragraph;
      boolean begins = paragraph || (line && (cells.parallel(i) || (!wrapped(i) && !broken(i))));
      starts[i] = begins || i - starts[i - 1] == Tokens.LONGEST ? i : starts[i - 1];
    }
    for (int i = ends.length - 1; i >= 0; i--) {
      boolean last = i == ends.length - 1 || starts[i + 1] == i + 1;
      ends[i] = last ? i + 1 : ends[i + 1];
    }
  }

  /** Whether a line begins with the token, and one beside it, both being rows of a list. */
  public boolean row(int token) {
    int line = tokens.lineStart(token);
    int below = tokens.lineEnd(token);
    return line == token
        && ((below < tokens.size() && rows.parted(line, below))
            || (line > 0 && rows.parted(tokens.lineStart(line - 1), line)));
  }

  /** Whether the first word of a line would not have fitted on the line before it. */
  private boolean wrapped(int token) {
    int line = tokens.lineStart(token - 1);
    if (hangs(token) || completes(line, token) || items.name(token)) {
      return true;
    }
    if (paragraphs.table(line) || paragraphs.table(token) || broken.label(token) || shouts(token)) {
      return false;
    }
    if (starts[line] == line && rows.parted(line, token)) {
      return false;
    }
    if (paragraphs.prose(token) || flows(token)) {
      return true;
    }
    return paragraphs.full(line, token);
  }

  /** Whether a line of capitals begins below others, as headings do, and ends no sentence. */
  private boolean shouts(int token) {
    boolean shouted = tokens.get(token).is(Flag.SHOUTED) && !tokens.get(token - 1).is(Flag.SHOUTED);
    return shouted && !tokens.mark(tokens.lineEnd(token) - 1, '.');
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
      small += i > 0 && paragraphs.small(above) ? 1 : 0;
      breaks += i > 0 ? 1 : 0;
      above = tokens.lineStart(above - 1);
    }
    int below = tokens.lineEnd(token);
    for (int i = 1; i < AROUND && paragraphs.inside(below); i++) {
      small += paragraphs.small(below) ? 1 : 0;
      breaks++;
      below = tokens.lineEnd(below);
    }
    return small >= (paragraphs.flowing() ? 1 : FEWEST_SMALL)
        || (small == breaks && small > 0)
        || paragraphs.small(token);
  }

  /** Whether a line may be a headline above its text: the first of its paragraph, or shouted. */
  private boolean headline(int line, int next) {
    if (tokens.get(next - 1).is(Flag.SHOUTED) != tokens.get(next).is(Flag.SHOUTED)) {
      return true;
    }
    boolean first = tokens.get(line).is(Flag.PARAGRAPH_START) || line == 0;
    boolean words = false;
    for (int i = line; i < next; i++) {
      words |= paragraphs.small(i);
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
    boolean row = tokens.mark(token, '|') || tokens.get(token).is(Flag.PARAGRAPH_START);
    if (!below || row || rows.signed(token)) {
      return false;
    }
    Token before = tokens.get(token - 1);
    int end = column(token - 1) + before.end() - before.start();
    // … karşılayan: Vietnam'ın Ankara Büyükelçisi Tran ⏎ Quang Tuyen: prose that has not ended.
    boolean open = before.word() && before.capitalised() && prose(line, token);
    if (!open && end + 1 + paragraphs.wordLength(token) <= edge()) {
      return false;
    }
    hanging = token;
    hangColumn = column;
    return true;
  }

  /**
   * Whether a line has nothing but the end of the office in the last column of the row above:
   * {@code Portekiz | Duarte Cordeiro | Çevre ve İklim Eylemi ⏎ Bakanı}.
   */
  private boolean completes(int line, int token) {
    boolean head =
        !tokens.get(token).is(Flag.PARAGRAPH_START)
            && (offices.test(token) || (open(token - 1) && titled(token)));
    if (!head || !paragraphs.table(line)) {
      return false;
    }
    int cell = token - 1;
    while (cell > line && !tokens.get(cell).is(Flag.COLUMN) && !tokens.mark(cell, '|')) {
      if (offices.test(cell)) {
        return false;
      }
      cell--;
    }
    cell = tokens.mark(cell, '|') ? cell + 1 : cell;
    return cell > line && Math.abs(column(cell) - column(token)) <= LOOSE;
  }

  /** Whether a portfolio goes on behind a token: {@code Tarım ve}, {@code Sağlık}. */
  private boolean open(int token) {
    boolean joint = tokens.mark(token, ',') || tokens.get(token).key().equals("ve");
    return joint || officeEnds.field(token);
  }

  /** Whether a line ends with an office's head behind nothing but words with capitals. */
  private boolean titled(int line) {
    int end = Math.min(tokens.lineEnd(line), line + AROUND);
    int head = line;
    while (head < end && !offices.test(head) && fields(head)) {
      head++;
    }
    return head < end && offices.test(head);
  }

  private boolean fields(int token) {
    Token word = tokens.get(token);
    return word.word() && !word.suffixed() && (word.capitalised() || word.key().equals("ve"));
  }

  /** Where the second cell of a line of two begins; 0 for other lines. */
  private int column(int line, int end) {
    int cell = 0;
    for (int i = line + 1; i < end && paragraphs.table(line); i++) {
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
  public boolean broken(int token) {
    Token word = tokens.get(token);
    Token before = token == 0 ? null : tokens.get(token - 1);
    boolean words = before != null && word.is(Flag.LINE_START) && word.word();
    // Ekwow Spio-⏎Garbrah
    boolean hyphen = words && before.mark('-') && !before.is(Flag.SPACED);
    if (!words
        || !(before.word() || hyphen)
        || tokens.text().apart(newlines(before.end(), word.start()))) {
      return false;
    }
    if (!hyphen && broken.completes(token)) {
      return true;
    }
    if (!word.capitalised()) {
      return false;
    }
    if (hyphen || (before.key().equals("ve") && !before.capitalised())) {
      return true;
    }
    int above = tokens.lineStart(token - 1);
    if (broken.goesOn(token, starts[above] < above)) {
      return true;
    }
    if (word.is(Flag.SHOUTED)) {
      int line = tokens.lineStart(token - 1);
      return paragraphs.filled(line, token)
          && before.is(Flag.SHOUTED)
          && !broken.label(token)
          && !broken.rows(line, token)
          && !paragraphs.table(line)
          && !paragraphs.table(token);
    }
    int next = token + 1;
    boolean more = next < tokens.size() && tokens.get(next).capitalised();
    next = more && !tokens.get(next).is(Flag.LINE_START) ? next + 1 : next;
    boolean goesOn =
        next < tokens.size() && tokens.get(next).small() && !tokens.get(next).is(Flag.LINE_START);
    int line = tokens.lineStart(token - 1);
    boolean list = goesOn && paragraphs.filled(line, token) && commas(line, token) > 1;
    return !broken.label(token) && (list || ((goesOn || word.suffixed()) && prose(line, token)));
  }

  private int commas(int line, int end) {
    int count = 0;
    for (int i = line; i < end; i++) {
      count += tokens.mark(i, ',') ? 1 : 0;
    }
    return count;
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
    return tokens.small(line, end) > 2 && paragraphs.length(line, end) >= Paragraphs.NARROWEST;
  }

  /** Whether the token stands on the same line as the one before it, wraps undone. */
  public boolean joined(int token) {
    return token < starts.length && starts[token] < token;
  }

  /** Whether a line, wraps undone, ends before the token. */
  public boolean endsBefore(int token) {
    return !joined(token);
  }

  /** Whether no word stands before the token on its line, wraps undone: {@code 2) Bakü}. */
  public boolean opens(int token) {
    int first = starts[token];
    while (first < token && !tokens.get(first).word()) {
      first++;
    }
    return first == token;
  }

  /** Whether the token is a word of portfolios without a case. */
  public boolean field(int token) {
    return officeEnds.field(token);
  }

  /** Whether the head of a minister's office begins with the token. */
  boolean head(int token) {
    return officeEnds.head(token);
  }

  /** Whether the line above has not ended: {@code Dışişleri ve ⏎ Yurtdışındaki Gambiyalılar}. */
  public boolean goesOn(int line) {
    boolean joins = line > 0 && (tokens.joins(line - 1) || tokens.mark(line - 1, ','));
    return joins && !cells.parallel(line);
  }

  /** The first token of the line, wraps undone, that the token is on. */
  public int start(int token) {
    return starts[token];
  }

  /** Behind the last token of the line, wraps undone, that the token is on. */
  public int end(int token) {
    return ends[token];
  }
}
