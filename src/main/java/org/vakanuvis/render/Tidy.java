package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes the bytes of finished pages, without what no reader sees: indentation, end tags and
 * quotation marks that HTML does not need, and characters that are none.
 *
 * <p>Works on arrays, because every letter of the site passes through here.
 */
final class Tidy {
  private static final String PRE = "<pre";
  private static final String PRE_END = "</pre>";

  /** In UTF-8, what stands for a character that is none. */
  private static final int REPLACEMENT = '\uFFFD';

  /** The most bytes that one UTF-16 unit takes. */
  private static final int WIDEST = 3;

  /** Which letters of ASCII stand for themselves wherever they are, but at the head of a line. */
  private static final boolean[] PLAIN = plain();

  private byte[] bytes = {};
  private int length;

  /** A finished page or a part of one, tidied. */
  static String html(String html) {
    Tidy tidy = new Tidy();
    tidy.add(html.toCharArray(), html.length());
    return new String(tidy.take(), StandardCharsets.UTF_8);
  }

  /** The bytes so far; it is empty then. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  /**
   * Adds a stretch of a page that begins and ends outside of tags, without white space at the ends
   * of its lines, without empty lines and without needless end tags and quotation marks, except
   * inside {@code <pre>}.
   */
  void add(char[] html, int end) {
    room(end * WIDEST + 1);
    boolean lineStart = lineStart();
    boolean tag = false;
    for (int i = 0; i < end; i++) {
      if (!lineStart) {
        i = plain(html, i, end);
        if (i == end) {
          break;
        }
      }
      char c = html[i];
      if (c == '\n' || c == '\r') {
        lineEnd();
        lineStart = true;
      } else if (c == '<' && needless(html, i, end)) {
        i += "</li>".length() - 1;
      } else if (c == '<' && stands(PRE, html, i, end)) {
        i = pre(html, i, end) - 1;
        lineStart = lineStart();
        tag = false;
      } else if (tag && c == '"' && html[i - 1] == '=') {
        i = value(html, i, close(html, i, end), end);
      } else if (!lineStart || (c != ' ' && c != '\t')) {
        tag = c == '<' || (tag && c != '>');
        lineStart = false;
        i += put(html, i, end);
      }
    }
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x7F];
    for (char c = ' '; c < plain.length; c++) {
      plain[c] = "<>\"".indexOf(c) < 0;
    }
    return plain;
  }

  /** Adds letters that need no look, most of a page; returns where the first other one stands. */
  private int plain(char[] html, int from, int end) {
    byte[] to = bytes;
    int at = length;
    int i = from;
    for (; i < end; i++) {
      char c = html[i];
      if (c < PLAIN.length && PLAIN[c]) {
        to[at++] = (byte) c;
      } else if (c > 0x9F && c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        break;
      }
    }
    length = at;
    return i;
  }

  /** Adds what is tidied already, on lines of its own. */
  void add(byte[] tidied) {
    lineEnd();
    room(tidied.length);
    System.arraycopy(tidied, 0, bytes, length, tidied.length);
    length += tidied.length;
  }

  private void room(int more) {
    if (bytes.length - length < more + 1) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more + 1, bytes.length * 2));
    }
  }

  private boolean lineStart() {
    return length == 0 || bytes[length - 1] == '\n';
  }

  private void lineEnd() {
    while (length > 0 && (bytes[length - 1] == ' ' || bytes[length - 1] == '\t')) {
      length--;
    }
    if (!lineStart()) {
      bytes[length++] = '\n';
    }
  }

  /**
   * Whether an end tag stands there of what ends by itself where the next of its kind begins or
   * what holds it ends.
   */
  private static boolean needless(char[] html, int i, int end) {
    if (i + 4 >= end || html[i + 1] != '/' || html[i + 4] != '>') {
      return false;
    }
    char first = html[i + 2];
    char second = html[i + 3];
    return switch (first) {
      case 'l' -> second == 'i';
      case 'd' -> second == 'd' || second == 't';
      case 't' -> second == 'd' || second == 'h';
      default -> false;
    };
  }

  private static boolean stands(String word, char[] html, int i, int end) {
    if (end - i < word.length()) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (html[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Adds what is laid out by itself; returns where its end tag begins. */
  private int pre(char[] html, int from, int end) {
    int i = from;
    while (i < end && !stands(PRE_END, html, i, end)) {
      i += put(html, i, end) + 1;
    }
    return i;
  }

  private static int close(char[] html, int open, int end) {
    for (int i = open + 1; i < end; i++) {
      if (html[i] == '"') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Adds an attribute's value, in quotation marks where it needs them; returns where it ends.
   *
   * @param close negative where it does not end: then only the mark is added
   */
  private int value(char[] html, int open, int close, int end) {
    if (close < 0) {
      return open + put(html, open, end);
    }
    if (bare(html, open + 1, close, end)) {
      byte[] to = bytes;
      int at = length;
      for (int i = open + 1; i < close; i++) {
        to[at++] = (byte) html[i];
      }
      length = at;
      return close;
    }
    for (int i = open; i <= close; i++) {
      i += put(html, i, close + 1);
    }
    return close;
  }

  private static boolean bare(char[] html, int from, int until, int end) {
    for (int i = from; i < until; i++) {
      char c = html[i];
      boolean plain =
          (c >= 'a' && c <= 'z')
              // Digits, and + , - . / : ; beside them.
              || (c >= '+' && c <= ';')
              || (c >= 'A' && c <= 'Z')
              || c == '#'
              || c == '%'
              || c == '_';
      if (!plain) {
        return false;
      }
    }
    // A slash beside the value would be read as part of it, or as that of an empty element.
    return from < until && html[until - 1] != '/' && (until + 1 >= end || html[until + 1] != '/');
  }

  /** Adds the character at that place; returns how many units it has beyond the first. */
  private int put(char[] html, int i, int end) {
    char c = html[i];
    if (c < 0x7F && c >= ' ') {
      bytes[length++] = (byte) c;
      return 0;
    }
    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(html[i + 1])) {
      utf8(Character.toCodePoint(c, html[i + 1]));
      return 1;
    }
    boolean allowed = c < ' ' ? c == '\t' || c == '\n' || c == '\r' : c > 0x9F && c < 0xFFFE;
    utf8(allowed && !Character.isSurrogate(c) ? c : REPLACEMENT);
    return 0;
  }

  private void utf8(int point) {
    if (point < 0x80) {
      bytes[length++] = (byte) point;
    } else if (point < 0x800) {
      bytes[length++] = (byte) (0xC0 | (point >> 6));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
    } else {
      if (point < 0x10000) {
        bytes[length++] = (byte) (0xE0 | (point >> 12));
      } else {
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      }
      bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (point & 0x3F));
    }
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
