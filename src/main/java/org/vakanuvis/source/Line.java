package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.LineEnd;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/**
 * A line of a text as the eye measures it; combining marks take no room.
 *
 * @param start offset of its first visible UTF-16 unit
 * @param words what it says, without outer white space
 * @param indent how many columns stand before it
 * @param width how many columns it takes, without the indent
 * @param columns whether blanks, a tab or a row of dots set columns apart in it
 */
record Line(int start, String words, int indent, int width, boolean columns) {
  private static final int TAB = 8;
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char OGHAM_SPACE = '\u1680';

  /** So many blanks, or dots of a row, set columns apart. */
  private static final int GAP = 3;

  private static final int LEADERS = 4;

  /** The first mark that combines with what stands before it. */
  private static final char FIRST_MARK = 0x300;

  private static final String CLOSERS = "\"”’'»)]";
  private static final String SENTENCE_ENDS = ".!?…";

  /** The lines of a text, empty ones too. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    if (usual(text)) {
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        lines.add(of(text, start, end));
        start = end + 1;
      }
      lines.add(of(text, start, text.length()));
      return lines;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ends(c)) {
        lines.add(of(text, start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(of(text, start, text.length()));
    return lines;
  }

  /** Whether all lines end with a line feed, as in most texts. */
  private static boolean usual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && ends(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(char c) {
    return c == '\f' || LineEnd.is(c);
  }

  private static Line of(String text, int from, int to) {
    int start = from;
    int indent = 0;
    for (; start < to && blank(text.charAt(start)); start++) {
      indent = text.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
    }
    int end = to;
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    String words = text.substring(start, end);
    return plain(words)
        ? new Line(start, words, indent, words.length(), false)
        : new Line(start, words, indent, width(words, 0, words.length()), columns(words));
  }

  /** Whether one look tells that nothing can set columns apart, and that no mark combines. */
  private static boolean plain(String words) {
    int blanks = 0;
    int dots = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= FIRST_MARK || c == '\t') {
        return false;
      }
      if (c == '.') {
        dots++;
      }
      blanks = c > ' ' && c != NO_BREAK_SPACE ? 0 : blanks + 1;
      if (blanks >= GAP) {
        return false;
      }
    }
    return dots < LEADERS;
  }

  /** White space of any kind, those that do not break a line too. */
  static boolean blank(char c) {
    if (c <= ' ') {
      return Character.isWhitespace(c);
    }
    // Between the two stand the letters of nearly every text.
    return c >= NO_BREAK_SPACE
        && (c == NO_BREAK_SPACE || c >= OGHAM_SPACE)
        && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static int width(String words, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c < FIRST_MARK || Character.getType(c) != Character.NON_SPACING_MARK) {
        width++;
      }
    }
    return width;
  }

  private static boolean columns(String words) {
    int blanks = 0;
    int dots = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean set = blanks >= GAP || dots >= LEADERS || (blanks > 0 && words.charAt(i - 1) == '\t');
      if (set && c != '.' && !blank(c)) {
        return true;
      }
      blanks = blank(c) ? blanks + 1 : 0;
      dots = c == '.' ? dots + 1 : c == ' ' ? dots : 0;
    }
    return false;
  }

  /** Whether nothing visible stands in it. */
  boolean empty() {
    return words.isEmpty();
  }

  /** Where it stands in the text, without outer white space. */
  Span span() {
    return new Span(start, start + words.length());
  }

  /** The line without what stands before an offset of its words, which becomes indent. */
  Line from(int offset) {
    int text = offset;
    while (text < words.length() && blank(words.charAt(text))) {
      text++;
    }
    int taken = width(words, 0, text);
    String rest = words.substring(text);
    return new Line(start + text, rest, indent + taken, width - taken, columns(rest));
  }

  /** The column behind its last. */
  int right() {
    return indent + width;
  }

  /** How many columns its first word takes. */
  int firstWord() {
    int end = 0;
    while (end < words.length() && !blank(words.charAt(end))) {
      end++;
    }
    return width(words, 0, end);
  }

  /** Whether it begins with a small letter. */
  boolean beginsSmall() {
    return Character.isLowerCase(words.charAt(0));
  }

  /** How many of its words begin with a small letter. */
  int smallWords() {
    int small = 0;
    for (int i = 1; i < words.length(); i++) {
      small += blank(words.charAt(i - 1)) && Character.isLowerCase(words.charAt(i)) ? 1 : 0;
    }
    return small;
  }

  /** Whether it has a letter or digit, and is no mere ornament. */
  boolean says() {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has letters and all are capitals. */
  boolean capitals() {
    boolean capital = false;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(words.charAt(i));
    }
    return capital;
  }

  /** Whether it ends with a hyphen behind a letter. */
  boolean breaksWord() {
    int last = words.length() - 1;
    char before = last > 0 ? words.charAt(last - 1) : ' ';
    boolean letter =
        Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK;
    return letter && words.charAt(last) == '-';
  }

  /** Whether it is a row of columns that begins with a year, a day or a time. */
  boolean entry() {
    return columns && Character.isDigit(words.charAt(0));
  }

  /** The column in which the last of its columns begins. */
  int lastColumn() {
    int first = words.length();
    for (int blanks = 0; first > 0 && blanks < 3; first--) {
      blanks = blank(words.charAt(first - 1)) ? blanks + 1 : 0;
    }
    while (first < words.length() && blank(words.charAt(first))) {
      first++;
    }
    return indent + width(words, 0, first);
  }

  /** Its last character that is no closing quote or bracket; the last of all if all are. */
  char last() {
    int last = words.length() - 1;
    while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return words.charAt(last);
  }

  /** Whether a sentence may end with it; an abbreviation such as {@code Hk.} is none. */
  boolean endsSentence() {
    char last = last();
    return SENTENCE_ENDS.indexOf(last) >= 0 && !(last == '.' && endsWithAbbreviation());
  }

  /** Whether its last word is made of initials, or has no vowel to speak it by. */
  private boolean endsWithAbbreviation() {
    boolean vowel = false;
    boolean inner = false;
    int letters = 0;
    for (int i = words.lastIndexOf('.') - 1; i >= 0 && !begins(words.charAt(i)); i--) {
      char c = words.charAt(i);
      inner |= c == '.';
      vowel |= Turkish.vowel(c);
      letters = c == '.' ? 0 : letters + 1;
      if (letters > (inner ? 2 : 4) || (c != '.' && !Character.isLetter(c))) {
        return false;
      }
    }
    return inner || (letters > 0 && !vowel);
  }

  /** Whether a word begins behind the character. */
  private static boolean begins(char c) {
    return blank(c) || c == '(' || c == '[';
  }

  /** Whether it is short and names a day or year rather than telling something. */
  boolean dateline() {
    int numbers = 0;
    boolean year = false;
    int blanks = 0;
    for (int i = 0; i < words.length(); i++) {
      blanks += blank(words.charAt(i)) ? 1 : 0;
      int end = i;
      while (end < words.length() && Character.isDigit(words.charAt(end))) {
        end++;
      }
      boolean apart = i == 0 || !Character.isLetter(words.charAt(i - 1));
      if (end > i && apart && !ordinal(end)) {
        numbers++;
        year |= end - i == 4;
      }
      i = Math.max(i, end - 1);
    }
    boolean full = numbers > 1 && (year || numbers > 2);
    return width <= 60 && blanks <= 6 && (full || (numbers > 0 && blanks <= 1));
  }

  /** Whether the number that ends there counts something: {@code 3. Antalya Forumu}. */
  private boolean ordinal(int end) {
    return words.startsWith(". ", end);
  }
}
