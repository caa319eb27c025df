package org.vakanuvis.extract;

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
final class PageBreaks {
  /** A line that ends a page within a paragraph has so many letters at least. */
  private static final int FILLED = 40;

  /** A headline and the line with the day have no more lines. */
  private static final int HEAD = 2;

  /** What tells a page has no more letters. */
  private static final int LONGEST = 24;

  /** A page's number has no more digits. */
  private static final int DIGITS = 3;

  private static final String DECORATION = "-–—_.•*[]()~/|# \t\f\u00A0";

  /** With these a line is open, besides letters and digits: the paragraph goes on. */
  private static final String OPEN = ",-–'’&%";

  private final Set<String> words;

  PageBreaks(Dictionaries dictionaries) {
    this.words =
        dictionaries.table("letterheads").rows().stream()
            .filter(row -> row.get(1).equals("page"))
            .map(row -> WordTable.parts(row.get(0)))
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
  record Pages(String text, Set<Integer> joined) {
    /** Whether a part of the layout begins within a break, or with a second part. */
    boolean goesOn(int start) {
      return joined.contains(start) || (!joined.isEmpty() && text.charAt(start) == ' ');
    }
  }

  /** A line of text: where its words begin and end; {@code end} is 0 for none. */
  private record Words(int start, int end) {}

  /** The text without breaks within paragraphs; itself where it has none. */
  Pages joined(String text) {
    StringBuilder read = null;
    Set<Integer> joined = new HashSet<>();
    Words above = new Words(0, 0);
    int lines = 0;
    boolean page = false;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Words line = words(text, start, end);
      if (line.end() == 0) {
        page |= text.substring(start, end).indexOf('\f') >= 0;
      } else if (page(text, line)) {
        page = true;
      } else {
        page |= text.charAt(start) == '\f';
        if (page && above.end() > 0 && goesOn(text, above, lines, line)) {
          read = read == null ? new StringBuilder(text) : read;
          blank(read, above.end(), line.start());
          joined.add(line.start());
        }
        lines++;
        above = line;
        page = false;
      }
      start = end + 1;
    }
    return read == null ? new Pages(text, Set.of()) : new Pages(read.toString(), joined);
  }

  /** Puts blanks between two lines, but for the last line end. */
  private static void blank(StringBuilder text, int from, int to) {
    int last = text.lastIndexOf("\n", to);
    for (int i = from; i < to; i++) {
      if (i != last && (i < last || text.charAt(i) == '\f')) {
        text.setCharAt(i, ' ');
      }
    }
  }

  private static Words words(String text, int start, int end) {
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
    return c == '\f' || c == '\u00A0' || Character.isWhitespace(c);
  }

  /** Whether a line has a page's number and nothing else but the word for it. */
  private boolean page(String text, Words line) {
    if (line.end() - line.start() > LONGEST) {
      return false;
    }
    int from = line.start();
    while (from < line.end() && DECORATION.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int word = from;
    while (word < line.end() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    if (word > from && !words.contains(Turkish.key(text.substring(from, word)))) {
      return false;
    }
    int digits = 0;
    int most = 0;
    int numbers = 0;
    for (int i = word; i < line.end(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit && DECORATION.indexOf(c) < 0) {
        return false;
      }
      numbers += digit && digits == 0 ? 1 : 0;
      digits = digit ? digits + 1 : 0;
      most = Math.max(most, digits);
    }
    return numbers > 0 && numbers <= 2 && most <= DIGITS;
  }

  /**
   * Whether a paragraph goes on behind the end of a page.
   *
   * @param lines how many there are, with the one above; it is no headline if there are more
   */
  private static boolean goesOn(String text, Words above, int lines, Words line) {
    char last = text.charAt(above.end() - 1);
    char first = text.charAt(line.start());
    boolean open = Character.isLetterOrDigit(last) || OPEN.indexOf(last) >= 0;
    boolean loud = loud(text, above);
    boolean small = Character.isLowerCase(first);
    return open
        && above.end() - above.start() >= FILLED
        && (Character.isLetterOrDigit(first) || "\"“'(‘«".indexOf(first) >= 0)
        && loud == loud(text, line)
        && (small || lines > HEAD || sentences(text, above));
  }

  /** Whether a sentence ends within a line, as in no headline. */
  private static boolean sentences(String text, Words line) {
    int end = text.indexOf(". ", line.start());
    return end > 0 && end < line.end();
  }

  private static boolean loud(String text, Words line) {
    return text.substring(line.start(), line.end()).chars().noneMatch(Character::isLowerCase);
  }
}
