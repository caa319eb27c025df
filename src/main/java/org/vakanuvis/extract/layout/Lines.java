package org.vakanuvis.extract.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.text.ReadText;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/** The lines of a text, and which of them belong together. */
public final class Lines {
  /** Below this share of the text's width a line was ended on purpose. */
  private static final double EARLY = 0.85;

  private static final int TABULATOR = 8;

  /** So many items make a list. */
  private static final int ITEMS = 3;

  /** Nobody wraps running text at fewer units. */
  private static final int NARROWEST = 60;

  /** But a paragraph of so many more lines than one may be set in a column of its own. */
  private static final int PROSE = 2;

  private static final int NARROW = 40;

  /** So much longer than the others no line is that was wrapped where they were. */
  private static final double RAGGED = 1.25;

  /** A line so many times longer than others is a paragraph that was not wrapped. */
  private static final int WHOLE = 2;

  /** A line with so great a share of its words in capitals is in capitals. */
  private static final double SHOUTED = 0.66;

  private final Tokens tokens;
  private final List<Line> lines;
  private final Set<Integer> numbers;
  private final int width;
  private final int[] widths;

  private Lines(Tokens tokens, List<Line> lines) {
    this.tokens = tokens;
    this.lines = List.copyOf(lines);
    this.numbers = numbers();
    this.width = width();
    this.widths = widths();
  }

  /** The lines of a text. */
  public static Lines of(Tokens tokens) {
    List<Line> lines = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = tokens.lineEnd(i);
      lines.add(line(tokens, i, end));
      i = end;
    }
    return new Lines(tokens, lines);
  }

  private static Line line(Tokens tokens, int first, int end) {
    String text = tokens.text().original();
    int newlines = 0;
    int indent = 0;
    int at = tokens.get(first).start() - 1;
    int stop = first == 0 ? -1 : tokens.get(first - 1).end() - 1;
    for (; at > stop; at--) {
      char c = text.charAt(at);
      boolean newline = c == '\n' || (c == '\r' && text.charAt(at + 1) != '\n');
      newlines += newline ? 1 : c == '<' && Markup.parts(text, at) ? 2 : 0;
      boolean blank = newlines == 0 && (c == '\t' || Character.isSpaceChar(c));
      indent += !blank ? 0 : c == '\t' ? TABULATOR : 1;
    }
    Span span = tokens.span(first, end);
    boolean gap = first == 0 || tokens.text().apart(newlines);
    int length = longest(tokens.text(), span);
    return new Line(first, end, gap, indent, length, shouted(tokens, first, end));
  }

  /** How long the longest line within a span is, for a word parted at a line's end joins two. */
  private static int longest(ReadText text, Span span) {
    int longest = 0;
    int start = span.start();
    while (start < span.end()) {
      int newline = text.original().indexOf('\n', start);
      int end = newline < 0 || newline > span.end() ? span.end() : newline;
      longest = Math.max(longest, text.width(start, end));
      start = end + 1;
    }
    return longest;
  }

  /** Whether most words are in capitals, as in {@code 8. DÖNEM TUTANAĞI (Özet)}. */
  private static boolean shouted(Tokens tokens, int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      boolean word = token.word() && token.type().length() > 1;
      words += word ? 1 : 0;
      capitals += word && token.allCaps() ? 1 : 0;
    }
    return words > 0 && capitals >= words * SHOUTED;
  }

  /** How many lines the text has. */
  public int size() {
    return lines.size();
  }

  /** The line of that number, counted from 0. */
  public Line get(int index) {
    return lines.get(index);
  }

  /** Whether an empty line parts any two of them. */
  public boolean gaps() {
    return lines.stream().skip(1).anyMatch(Line::gap);
  }

  /** Whether a line follows and belongs to the same paragraph or headline. */
  public boolean goesOn(int index) {
    if (index + 1 >= size() || get(index + 1).gap()) {
      return false;
    }
    Line line = get(index);
    Line next = get(index + 1);
    int first = next.first();
    boolean joined = line.shouted() && joint(tokens.get(first));
    if (small(next) || joined || tokens.stop(first)) {
      return true;
    }
    if (ruled(line)) {
      return false;
    }
    // The lines of a list of days begin with their numbers each.
    return !(counted(line) && counted(next))
        && !item(index + 1)
        && line.shouted() == next.shouted()
        && (open(line) || !early(index));
  }

  /** Whether a line has marks only, as those that part a head from its text. */
  private boolean ruled(Line line) {
    for (int i = line.first(); i < line.end(); i++) {
      if (!tokens.get(i).is(Flag.MARK)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line ends with a word that the next one must follow: {@code … Cumhuriyeti'nin}. */
  private boolean open(Line line) {
    Token last = tokens.get(line.end() - 1);
    return ((last.small() || line.shouted()) && joint(last))
        || (last.suffixed() && last.ending() == Ending.GENITIVE);
  }

  private static boolean joint(Token token) {
    return token.word() && (token.key().equals("ve") || token.key().equals("ile"));
  }

  /** Whether a line in capitals ends with what joins the next to it: {@code … HÜKÜMETİ İLE}. */
  public boolean joins(int index) {
    Line line = get(index);
    return line.shouted() && joint(tokens.get(line.end() - 1));
  }

  /** Whether a line in capitals begins with what joins it to the one above. */
  public boolean joined(int index) {
    Line line = get(index);
    return line.shouted() && joint(tokens.get(line.first()));
  }

  /** Whether a line begins with a number and the word that it counts: {@code 5 Mayıs}. */
  private boolean counted(Line line) {
    int word = line.first() + 1;
    return tokens.get(line.first()).number()
        && word < line.end()
        && tokens.get(word).capitalised()
        && !tokens.get(word).is(Flag.COLUMN);
  }

  /** Whether a line begins with the mark or number of an item. */
  public boolean item(int index) {
    int first = get(index).first();
    Token token = tokens.get(first);
    if (token.is(Flag.MARK)) {
      return !"\"([".contains(token.stem());
    }
    boolean label =
        token.stem().length() < 3 && (tokens.mark(first + 1, '.') || tokens.mark(first + 1, ')'));
    if (!label || first + 2 >= get(index).end() || token.initial()) {
      return false;
    }
    // "7. ortak komisyon" goes on a sentence, and "39. TOPLANTI" is no item without a 38.
    Token word = tokens.get(first + 2);
    boolean follows = tokens.mark(first + 1, ')') || !token.number() || inOrder(token.stem());
    return follows && word.is(Flag.SPACED) && !word.small();
  }

  /** Whether a text that begins with this token is an item with a mark, and others follow. */
  public boolean items(int token) {
    int marked = 0;
    boolean first = false;
    for (int i = 0; i < size(); i++) {
      Line line = get(i);
      boolean mark = tokens.get(line.first()).is(Flag.MARK) && item(i);
      first |= mark && line.first() <= token && token < line.end();
      marked += mark ? 1 : 0;
    }
    return first && marked >= ITEMS;
  }

  /** Whether lines with marks head several texts, as in bulletins. */
  public boolean headings() {
    int found = 0;
    for (int i = 1; i < size() && found < ITEMS; i++) {
      found += heading(i) ? 1 : 0;
    }
    return found == ITEMS;
  }

  /** Whether a line with a mark heads the text right below it, as in bulletins. */
  public boolean heading(int index) {
    Line line = get(index);
    Token mark = tokens.get(line.first());
    boolean text = index + 1 < size() && !get(index + 1).gap();
    return text
        && line.gap()
        && mark.is(Flag.MARK)
        && !"\"'([".contains(mark.stem())
        && !tokens.get(line.end() - 1).is(Flag.MARK)
        && !tokens.get(get(index + 1).first()).is(Flag.MARK)
        && !goesOn(index);
  }

  /** Whether a line begins with a number and a dot. */
  public boolean numbered(int number) {
    return numbers.contains(number);
  }

  private boolean inOrder(String number) {
    int value = Integer.parseInt(number);
    return value == 1 || numbers.contains(value - 1);
  }

  /** The numbers that lines begin with, {@code 38.} */
  private Set<Integer> numbers() {
    Set<Integer> found = new HashSet<>();
    for (Line line : lines) {
      Token token = tokens.get(line.first());
      if (token.number() && token.stem().length() < 3 && tokens.mark(line.first() + 1, '.')) {
        found.add(Integer.valueOf(token.stem()));
      }
    }
    return found;
  }

  /** Whether the next line's first word would have had room on a line. */
  private boolean early(int index) {
    Line line = get(index);
    Line next = get(index + 1);
    int width = widths[index];
    int word = longest(tokens.text(), tokens.get(next.first()).span());
    boolean whole = next.length() > Math.max(width, line.length()) * WHOLE;
    return width == 0 || whole || line.indent() + line.length() + 1 + word < width * EARLY;
  }

  /**
   * How wide the text was set: that many units have most lines that are wrapped for sure, or else
   * the longest that another follows; 0 where lines are as long as their paragraphs.
   */
  private int width() {
    int[] wrapped = new int[size()];
    int[] shouted = new int[size()];
    int count = 0;
    int loud = 0;
    int followed = 0;
    int longest = 0;
    for (int i = 0; i < size(); i++) {
      int length = get(i).indent() + get(i).length();
      longest = Math.max(longest, length);
      if (i + 1 < size() && !get(i + 1).gap()) {
        followed = Math.max(followed, length);
        if (small(get(i + 1))) {
          wrapped[count++] = length;
        } else if (get(i).shouted() && get(i + 1).shouted()) {
          shouted[loud++] = length;
        }
      }
    }
    int capitals = count == 0 && loud > 0 ? upperQuarter(shouted, loud) : 0;
    if (capitals > 0 && longest < capitals * RAGGED) {
      return capitals;
    }
    if (count == 0) {
      return followed >= NARROWEST && longest < followed * RAGGED ? followed : 0;
    }
    return upperQuarter(wrapped, count);
  }

  /**
   * How wide the paragraph of each line was set: as the text, or narrower where its lines end a
   * sentence and none is longer.
   */
  private int[] widths() {
    int[] widths = new int[size()];
    int first = 0;
    for (int i = 0; i < size(); i++) {
      if (i + 1 < size() && !get(i + 1).gap()) {
        continue;
      }
      int longest = 0;
      for (int k = first; k < i; k++) {
        longest = Math.max(longest, get(k).indent() + get(k).length());
      }
      boolean prose = i - first >= PROSE && tokens.mark(get(i).end() - 1, '.');
      boolean narrow = prose && longest >= NARROW && longest < width;
      Arrays.fill(widths, first, i + 1, narrow ? longest : width);
      first = i + 1;
    }
    return widths;
  }

  private static int upperQuarter(int[] lengths, int count) {
    int[] sorted = Arrays.copyOf(lengths, count);
    Arrays.sort(sorted);
    return sorted[count * 3 / 4];
  }

  private boolean small(Line line) {
    Token word = tokens.get(line.first());
    return word.small();
  }
}
