package org.vakanuvis.render;

import java.util.List;

/**
 * Takes out of finished pages what no reader sees: indentation, end tags and quotation marks that
 * HTML does not need, and characters that are none.
 */
final class Tidy {
  /** What ends by itself where the next of its kind begins or what holds it ends. */
  private static final List<String> NEEDLESS = List.of("</li>", "</dd>", "</dt>", "</td>", "</th>");

  private Tidy() {}

  /**
   * The page without white space at the ends of its lines, without empty lines and without needless
   * end tags and quotation marks, except inside {@code <pre>}; what HTML forbids stands there as a
   * replacement character.
   */
  static String html(String html) {
    StringBuilder tidy = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int pre = html.indexOf("<pre", at);
      int end = pre < 0 ? html.length() : pre;
      lines(html, at, end, tidy);
      if (pre < 0) {
        break;
      }
      int close = html.indexOf("</pre>", pre);
      at = close < 0 ? html.length() : close;
      for (int i = pre; i < at; i++) {
        tidy.append(character(html, i));
      }
    }
    return tidy.toString();
  }

  private static void lines(String html, int from, int until, StringBuilder tidy) {
    boolean lineStart = tidy.length() == 0 || tidy.charAt(tidy.length() - 1) == '\n';
    boolean tag = false;
    for (int i = from; i < until; i++) {
      char c = html.charAt(i);
      if (c == '\n' || c == '\r') {
        trimEnd(tidy);
        if (!lineStart) {
          tidy.append('\n');
        }
        lineStart = true;
      } else if (c == '<' && needless(html, i) > 0) {
        i += needless(html, i) - 1;
      } else if (tag && c == '"' && html.charAt(i - 1) == '=') {
        int close = html.indexOf('"', i + 1);
        boolean bare = bare(html, i + 1, close);
        for (int k = bare ? i + 1 : i; k < (bare ? close : close + 1); k++) {
          tidy.append(character(html, k));
        }
        i = close;
      } else if (!lineStart || (c != ' ' && c != '\t')) {
        tag = c == '<' || (tag && c != '>');
        lineStart = false;
        tidy.append(character(html, i));
      }
    }
  }

  /** Whether an attribute's value needs no quotation marks around it. */
  private static boolean bare(String html, int from, int until) {
    for (int i = from; i < until; i++) {
      char c = html.charAt(i);
      if (!letter(c) && (c < '0' || c > '9') && "#%+,-./:;_".indexOf(c) < 0) {
        return false;
      }
    }
    // A slash beside the value would be read as part of it, or as that of an empty element.
    return from < until && html.charAt(until - 1) != '/' && html.charAt(until + 1) != '/';
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The length of the needless end tag at that place; 0 where there is none. */
  private static int needless(String html, int i) {
    for (String tag : NEEDLESS) {
      if (html.startsWith(tag, i)) {
        return tag.length();
      }
    }
    return 0;
  }

  private static void trimEnd(StringBuilder tidy) {
    int end = tidy.length();
    while (end > 0 && (tidy.charAt(end - 1) == ' ' || tidy.charAt(end - 1) == '\t')) {
      end--;
    }
    tidy.setLength(end);
  }

  private static char character(String text, int i) {
    char c = text.charAt(i);
    return (c >= ' ' && c < 0x7F) || allowed(text, i) ? c : '\uFFFD';
  }

  /** Whether HTML and XML allow the unit at that place: no control, no lone half of a pair. */
  static boolean allowed(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < 0x7F || (c > 0x9F && c < 0xFFFE);
  }
}
