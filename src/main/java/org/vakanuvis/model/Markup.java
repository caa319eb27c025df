package org.vakanuvis.model;

import java.util.Set;

/** The HTML tags that texts copied from the source of web pages carry. */
public final class Markup {
  /** How long a tag with its attributes can be. */
  private static final int LONGEST = 300;

  /** The longest name of a tag has fewer letters. */
  private static final int NAME = 12;

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private static final String OPEN = "&lt;";
  private static final String CLOSE = "&gt;";

  /** Tags that part what stands before them from what stands behind. */
  private static final Set<String> BLOCKS =
      names(
          "article blockquote body center div footer h1 h2 h3 h4 h5 h6 head header hr html main ol"
              + " p section table tbody thead title ul");

  private static final Set<String> HEADINGS = names("h1 h2 h3 h4 h5 h6");

  /** Tags that begin a line. */
  private static final Set<String> LINES = names("br dd dt li tr");

  private static final String BREAK = "br";

  private static final Set<String> CELLS = names("td th");

  /** Tags within a line. */
  private static final Set<String> WORDS =
      names("a abbr b em figure font i img link meta small span strong sub sup time u");

  private Markup() {}

  private static Set<String> names(String words) {
    return Set.of(words.split(" ", -1));
  }

  /**
   * Behind the tag or comment that begins here.
   *
   * @param start of a {@code <}
   * @return {@code start} if it begins none
   */
  public static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    if (text.startsWith(COMMENT, start)) {
      int end = text.substring(start, limit).indexOf(COMMENT_END);
      return end < 0 ? start : start + end + COMMENT_END.length();
    }
    String name = name(text, start);
    int i = first(text, start) + name.length();
    boolean known =
        BLOCKS.contains(name)
            || LINES.contains(name)
            || CELLS.contains(name)
            || WORDS.contains(name);
    if (!known || i >= limit || Character.isLetterOrDigit(text.charAt(i))) {
      return start;
    }
    boolean attribute = false;
    int words = i;
    while (i < limit && text.charAt(i) != '>' && text.charAt(i) != '<') {
      attribute |= text.charAt(i) == '=';
      i++;
    }
    boolean closed = i < limit && text.charAt(i) == '>';
    boolean bare = text.substring(words, i).replace('/', ' ').isBlank();
    return closed && (attribute || bare) ? i + 1 : start;
  }

  /**
   * The tag whose marks are written as entities where it begins, as a tag is written; empty for
   * none.
   */
  public static String escaped(String text, int start) {
    if (!text.startsWith(OPEN, start)) {
      return "";
    }
    int first = start + OPEN.length();
    String rest = text.substring(first, Math.min(text.length(), start + LONGEST));
    int close = rest.indexOf(CLOSE);
    String tag = close < 0 ? "" : '<' + rest.substring(0, close) + '>';
    return !tag.isEmpty() && end(tag, 0) == tag.length() ? tag : "";
  }

  /** Behind the escaped tag that begins at an offset. */
  public static int escapedEnd(int start, String tag) {
    return start + tag.length() - 2 + OPEN.length() + CLOSE.length();
  }

  /**
   * What a tag stands for where it begins: white space, or nothing within a line and before the
   * line end that it tells of.
   */
  public static String meaning(String text, int start) {
    String name = name(text, start);
    if (name.equals(BREAK) && ended(text, end(text, start))) {
      return "";
    }
    boolean closing = text.startsWith("</", start);
    if (BLOCKS.contains(name)) {
      return closing ? "\n\n" : "\n";
    }
    return LINES.contains(name) && !closing ? "\n" : CELLS.contains(name) && closing ? "  " : "";
  }

  private static boolean ended(String text, int end) {
    return end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r');
  }

  /** The words of a text as a reader of the page sees them: without tags, and entities read. */
  public static String words(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? end(text, i) : c == '&' ? Entities.end(text, i) : i;
      if (end == i) {
        words.append(c);
        end = i + 1;
      } else if (c == '<') {
        words.append(meaning(text, i));
      } else {
        words.append(Entities.character(text, i, end));
      }
      i = end;
    }
    return words.toString();
  }

  /** Whether a line begins with a tag behind which something new stands. */
  public static boolean opens(String line) {
    boolean tag = line.startsWith("<") && !line.startsWith("</") && end(line, 0) > 0;
    String name = tag ? name(line, 0) : "";
    return BLOCKS.contains(name) || (LINES.contains(name) && !name.equals(BREAK));
  }

  /** Whether a line begins with the tag of a headline. */
  public static boolean heads(String line) {
    return line.startsWith("<") && HEADINGS.contains(name(line, 0)) && end(line, 0) > 0;
  }

  /** Whether a tag that ends a block begins here. */
  public static boolean parts(String text, int start) {
    return text.startsWith("</", start) && BLOCKS.contains(name(text, start));
  }

  private static int first(String text, int start) {
    return text.startsWith("</", start) ? start + 2 : start + 1;
  }

  private static String name(String text, int start) {
    int first = first(text, start);
    int end = first;
    while (end < text.length() && end - first < NAME && ascii(text.charAt(end))) {
      end++;
    }
    StringBuilder name = new StringBuilder(text.substring(first, end));
    for (int i = 0; i < name.length(); i++) {
      name.setCharAt(i, (char) (name.charAt(i) | 0x20));
    }
    return name.toString();
  }

  private static boolean ascii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
