package org.vakanuvis.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * Joins the two parts of a paragraph that the end of a page parts: between them stand empty lines
 * and the page's number, {@code - 2 -}, {@code Sayfa 2 / 3}, or a form feed.
 */
public final class PageBreaks {
  /** A line of wrapped text, as one that ends a page within a paragraph, has so many letters. */
  private static final int FILLED = 40;

  /** A headline has no more lines as long as that. */
  private static final int HEAD = 2;

  /** What tells a page has no more letters. */
  private static final int LONGEST = 24;

  /** A page's number has no more digits. */
  private static final int DIGITS = 3;

  /** A page has so many letters at least; where numbers stand closer, they count rows. */
  private static final int SHORTEST_PAGE = 400;

  private static final String DECORATION = "-–—_.•*[]()~/|# \t\f\u00A0";

  /** With these a line is open, besides letters and digits: the paragraph goes on. */
  private static final String OPEN = ",-–'’&%";

  /** With these a second part may begin, besides letters and digits. */
  private static final String OPENING = "\"“'(‘«";

  private final Set<String> words;

  /** With the words for a page: {@code Sayfa}. */
  public PageBreaks(Dictionaries dictionaries) {
    WordTable table = dictionaries.table("letterheads");
    this.words =
        table.rows().stream()
            .filter(row -> row.get(table.column("role")).equals("page"))
            .map(row -> WordTable.parts(row.get(table.column("words"))))
            .flatMap(List::stream)
            .map(Turkish::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A text without its page breaks.
   *
   * @param text unit by unit as it was, with blanks in the place of what stood between two parts of
   *     a paragraph, but for one line end
   * @param joined where the second parts begin
   */
  public record Pages(String text, Set<Integer> joined) {
    /** Whether a part of the layout that begins here begins no paragraph. */
    public boolean within(int start) {
      return joined.contains(start) || (!joined.isEmpty() && text.charAt(start) == ' ');
    }
  }

  /** What a line says of the end of a page. */
  private enum Sign {
    /** It has a number with the word or the marks of a page: {@code - 2 -}. */
    PAGE,
    /** It has a number that may count rows of a list, too. */
    NUMBER,
    NONE
  }

  /** A line of text: where its words begin and end; {@code end} is 0 for none. */
  private record Words(int start, int end) {
    boolean filled() {
      return end - start >= FILLED;
    }
  }

  /** The text without breaks within paragraphs; itself where it has none. */
  public Pages joined(CharSequence text) {
    StringBuilder read = null;
    Set<Integer> joined = new HashSet<>();
    Words above = new Words(0, 0);
    int filled = 0;
    int numbered = 0;
    boolean page = false; // for sure
    boolean number = false;
    boolean gap = false;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = lineEnd(text, start);
      Words line = words(text, start, end);
      boolean empty = line.end() == 0;
      Sign sign = empty ? Sign.NONE : sign(text, line);
      page |= sign == Sign.PAGE || feeds(text, start, empty ? end : line.start());
      gap |= empty;
      if (sign == Sign.NUMBER) {
        number = start - numbered >= SHORTEST_PAGE;
        numbered = start;
      } else if (!empty && sign == Sign.NONE) {
        boolean ended = above.filled() && (page || (number && gap));
        if (ended && goesOn(text, above, filled, line)) {
          read = read == null ? new StringBuilder(text) : read;
          blank(read, above.end(), start - 1, line.start());
          joined.add(line.start());
        }
        filled += line.filled() ? 1 : 0;
        above = line;
        page = feeds(text, line.end(), end);
        number = false;
        gap = false;
      }
    }
    return new Pages((read == null ? text : read).toString(), Set.copyOf(joined));
  }

  private static int lineEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Puts blanks between two lines, but for the line end right before the second. */
  private static void blank(StringBuilder text, int from, int newline, int to) {
    for (int i = from; i < to; i++) {
      if (i < newline || text.charAt(i) == '\f') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private static Words words(CharSequence text, int start, int end) {
    int from = start;
    while (from < end && blank(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Words(from, to > from ? to : 0);
  }

  private static boolean blank(char c) {
    return c == '\u00A0' || Character.isWhitespace(c);
  }

  private static boolean feeds(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\f') {
        return true;
      }
    }
    return false;
  }

  /** What a line says that has a number and nothing else but marks and the word for a page. */
  private Sign sign(CharSequence text, Words line) {
    int end = line.end();
    if (end - line.start() > LONGEST) {
      return Sign.NONE;
    }
    int word = behindMarks(text, line.start(), end);
    int behindWord = word;
    while (behindWord < end && Characters.letter(text.charAt(behindWord))) {
      behindWord++;
    }
    boolean told = behindWord > word;
    if (told && !words.contains(Turkish.key(text.subSequence(word, behindWord).toString()))) {
      return Sign.NONE;
    }
    int number = behindMarks(text, behindWord, end);
    int behind = behindNumber(text, number, end);
    int last = behindMarks(text, behind, end);
    boolean total = last < end && slashed(text, behind, last);
    int behindAll = total ? behindNumber(text, last, end) : behind;
    if (behind == number || behindMarks(text, behindAll, end) < end) {
      return Sign.NONE;
    }
    boolean before = number > line.start();
    if (told || (before && behindAll < end)) {
      return Sign.PAGE;
    }
    // "2." and "2)" begin items.
    return behindAll < end ? Sign.NONE : Sign.NUMBER;
  }

  private static int behindMarks(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && DECORATION.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Behind a number that a page may have; {@code from} for none. */
  private static int behindNumber(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && Characters.digit(text.charAt(i))) {
      i++;
    }
    return i - from <= DIGITS ? i : from;
  }

  /** Whether the marks between two numbers part a page from how many there are: {@code 2 / 3}. */
  private static boolean slashed(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a paragraph goes on behind the end of a page.
   *
   * @param filled how many filled lines there are, with the one above; more are no headline
   */
  private static boolean goesOn(CharSequence text, Words above, int filled, Words line) {
    char last = text.charAt(above.end() - 1);
    char first = text.charAt(line.start());
    boolean open = Characters.letterOrDigit(last) || OPEN.indexOf(last) >= 0;
    return open
        && (Characters.letterOrDigit(first) || OPENING.indexOf(first) >= 0)
        && loud(text, above) == loud(text, line)
        && (Characters.small(first) || filled > HEAD || sentences(text, above));
  }

  /** Whether a sentence ends within a line, as in no headline. */
  private static boolean sentences(CharSequence text, Words line) {
    for (int i = line.start(); i + 1 < line.end(); i++) {
      if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean loud(CharSequence text, Words line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Characters.small(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
