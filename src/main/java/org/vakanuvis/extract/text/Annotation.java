package org.vakanuvis.extract.text;

/**
 * What is put at words and is no part of them: marks of footnotes, {@code Lavrov[3]}, and the links
 * of Markdown, {@code [Lavrov](https://…)}, and of wikis, {@code [[Sergey Lavrov|Lavrov]]}.
 */
final class Annotation {
  private static final String RAISED = "¹²³";

  /** Signs that may end a word or a sentence before the mark of a footnote. */
  private static final String BEFORE = ".,;:!?)]’”\"'»";

  /** Numbers of more digits are none of footnotes. */
  private static final int DIGITS = 3;

  /** The words of a link, and its address, are no longer than this. */
  private static final int LONGEST = 300;

  private Annotation() {}

  /** Whether a unit may begin one. */
  static boolean begins(char c) {
    return c == '*' || c == '_' || c == '[' || c == ']' || RAISED.indexOf(c) >= 0;
  }

  /** Behind what begins here and is not read; {@code start} for nothing. */
  static int end(String text, int start) {
    return switch (text.charAt(start)) {
      case '[' -> bracket(text, start);
      case ']' -> wiki(text, start) ? start + 2 : address(text, start);
      case '_' -> start;
      default -> behindWord(text, start, raised(text, start));
    };
  }

  private static int bracket(String text, int start) {
    if (text.startsWith("[[", start)) {
      return behindPage(text, start);
    }
    return linked(text, start) ? start + 1 : behindWord(text, start, number(text, start));
  }

  /** Behind what stands before the words of a wiki's link, all on one line. */
  private static int behindPage(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    int words = start + 2;
    int close = words;
    while (close < last && "[]\n".indexOf(text.charAt(close)) < 0) {
      words = text.charAt(close) == '|' ? close + 1 : words;
      close++;
    }
    return close > words && text.startsWith("]]", close) ? words : start;
  }

  /** Whether brackets close a wiki's link. */
  private static boolean wiki(String text, int close) {
    int first = Math.max(0, close - LONGEST + 1);
    int open = close - 1;
    while (open > first && "[]\n".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return open > first
        && text.charAt(open) == '['
        && text.charAt(open - 1) == '['
        && behindPage(text, open - 1) > open;
  }

  /** Whether words in brackets have an address behind them, on the same line. */
  private static boolean linked(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    int close = start + 1;
    while (close < last && text.charAt(close) != ']' && text.charAt(close) != '\n') {
      close++;
    }
    return close < last && text.charAt(close) == ']' && address(text, close) > close;
  }

  /** Behind the address in brackets behind a closing bracket; {@code start} for none. */
  private static int address(String text, int start) {
    boolean web =
        text.startsWith("](http", start)
            || text.startsWith("](/", start)
            || text.startsWith("](www", start)
            || text.startsWith("](mailto:", start);
    int end = start + 2;
    int last = web ? Math.min(text.length(), start + LONGEST) : 0;
    while (end < last && text.charAt(end) != ')' && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < last && text.charAt(end) == ')' ? end + 1 : start;
  }

  /** Behind a number in brackets; {@code start} for none. */
  private static int number(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Characters.digit(text.charAt(end)) && end - start <= DIGITS) {
      end++;
    }
    boolean closed = end > start + 1 && end < text.length() && text.charAt(end) == ']';
    return closed ? end + 1 : start;
  }

  /** Behind a star, or behind raised digits. */
  private static int raised(String text, int start) {
    int last = Math.min(text.length(), start + DIGITS);
    int end = start + 1;
    while (end < last && RAISED.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * The end of a mark that stands right behind a word and before none; {@code start} for others.
   */
  private static int behindWord(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean behind = Characters.letter(before) || BEFORE.indexOf(before) >= 0;
    return behind && next != '*' && !Characters.letterOrDigit(next) ? end : start;
  }
}
