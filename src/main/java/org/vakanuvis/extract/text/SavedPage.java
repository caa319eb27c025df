package org.vakanuvis.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the source of a web page has that its reader does not see: its type, scripts and styles, and
 * the name of its window where the page has a headline of its own.
 */
final class SavedPage {
  private static final String TYPE = "<!doctype";

  /** What only a page has: a tag in a text is no page. */
  private static final List<String> PAGES =
      List.of("<html", "<HTML", "<body", "<BODY", TYPE, "<!DOCTYPE");

  /** Older types name their definition and its address. */
  private static final int LONGEST_TYPE = 200;

  /** Nothing in them is text. */
  private static final List<String> HIDDEN =
      List.of("script", "style", "noscript", "template", "svg", "iframe", "object");

  private static final String TITLE = "title";

  /** The tag of a page's headline. */
  private static final String HEADLINE = "<h1";

  private final String text;
  private final StringBuilder read;

  /** The tags that none closes behind the place reached. */
  private final Set<String> open = new HashSet<>();

  private SavedPage(String text) {
    this.text = text;
    this.read = new StringBuilder(text);
  }

  /** A text with blanks in the place of what is not seen; itself where it is no page's source. */
  static String read(String text) {
    return text.indexOf("</") < 0 || PAGES.stream().noneMatch(text::contains)
        ? text
        : new SavedPage(text).read();
  }

  private String read() {
    boolean headline = headline();
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = begins(TYPE, at) ? typed(at) : at;
      for (String name : HIDDEN) {
        end = end > at ? end : hidden(name, at);
      }
      end = end <= at && headline ? hidden(TITLE, at) : end;
      Blanks.over(read, at, end);
      at = text.indexOf('<', Math.max(end, at + 1));
    }
    return read.toString();
  }

  /** Whether a headline with letters in it stands on the page. */
  private boolean headline() {
    int at = text.indexOf('<');
    while (at >= 0) {
      if (begins(HEADLINE, at)) {
        int word = text.indexOf('>', at) + 1;
        while (word > 0 && word < text.length() && blank(text.charAt(word))) {
          word++;
        }
        return word > 0 && word < text.length() && text.charAt(word) != '<';
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  /** Behind what stands between a tag of this name here and the one that closes it. */
  private int hidden(String name, int at) {
    int behind = at + 1 + name.length();
    boolean begins =
        begins(name, at + 1)
            && behind < text.length()
            && (text.charAt(behind) == '>' || blank(text.charAt(behind)));
    if (!begins || open.contains(name)) {
      return at;
    }
    int close = text.indexOf("</", behind);
    while (close >= 0 && !begins(name, close + 2)) {
      close = text.indexOf("</", close + 2);
    }
    int end = close < 0 ? -1 : text.indexOf('>', close);
    if (end < 0) {
      open.add(name);
      return at;
    }
    return end + 1;
  }

  /** Behind the type of a page. */
  private int typed(int at) {
    int end = at;
    int most = Math.min(text.length(), at + LONGEST_TYPE);
    while (end < most && text.charAt(end) != '>') {
      end++;
    }
    return end < most ? end + 1 : at;
  }

  private boolean begins(String name, int at) {
    return text.regionMatches(true, at, name, 0, name.length());
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00A0';
  }
}
