package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers or marks that stand before all paragraphs of some texts, those of the head among
 * them, and so are no list's: {@code 2. Ankara, 5 Mart 1992}, {@code • Kaynak: AA}.
 */
final class ParagraphMarks {
  /** So many paragraphs at least have one. */
  private static final int FEWEST = 3;

  /** So many of them at least are running text. */
  private static final int FEWEST_LONG = 2;

  /** The first line of running text has so many units at least, the whole of it twice as many. */
  private static final int LONG = 60;

  /** Among so many paragraphs at the top stands one of the head. */
  private static final int TOP = 3;

  /** One of so many paragraphs may have none. */
  private static final int ODD = 5;

  private static final int DIGITS = 3;

  /** Stands for any number with a dot or a bracket. */
  private static final int NUMBER = 0;

  /** No dashes: these may be a talk. */
  private static final String BULLETS = "•*·▪■●◦►➢✓§";

  private static final char VARIANT = '\uFE0F';

  private ParagraphMarks() {}

  /**
   * A paragraph with a mark.
   *
   * @param index of the paragraph
   * @param start of the mark
   * @param end behind the mark
   * @param kind its unit, or {@link #NUMBER}
   * @param number 0 for none
   * @param line how long its first line is
   * @param length how long it is
   */
  private record Marked(int index, int start, int end, int kind, int number, int line, int length) {
    boolean prose() {
      return line >= LONG && length >= 2 * LONG;
    }
  }

  /** The text with blanks in the place of such marks; itself where it has none. */
  static String read(String text) {
    List<Marked> marked = new ArrayList<>();
    int paragraphs = 0;
    int i = behindBlanks(text, 0);
    while (i < text.length()) {
      int end = paragraphEnd(text, i);
      Marked mark = marked(text, i, end, paragraphs);
      if (mark != null) {
        marked.add(mark);
      }
      paragraphs++;
      i = behindBlanks(text, end);
    }
    return told(marked, paragraphs) ? without(text, marked) : text;
  }

  /** Whether marks stand before all paragraphs, and not only before those of running text. */
  private static boolean told(List<Marked> marked, int paragraphs) {
    // A headline or letterhead above all may have none.
    if (marked.size() < FEWEST || (paragraphs - marked.size() - 1) * ODD > paragraphs) {
      return false;
    }
    int prose = 0;
    boolean head = false;
    int kind = marked.get(marked.size() - 1).kind;
    for (int i = 0; i < marked.size(); i++) {
      Marked mark = marked.get(i);
      boolean other = i > 0 && mark.kind != kind;
      if (other || (i > 0 && kind == NUMBER && mark.number != marked.get(i - 1).number + 1)) {
        return false;
      }
      prose += mark.prose() ? 1 : 0;
      head |= mark.index < TOP && mark.length < LONG;
    }
    boolean counted = kind == NUMBER && prose * ODD >= marked.size() * (ODD - 1);
    return (head || counted) && prose >= FEWEST_LONG;
  }

  private static String without(String text, List<Marked> marked) {
    StringBuilder read = new StringBuilder(text);
    for (Marked mark : marked) {
      Blanks.over(read, mark.start, mark.end);
    }
    return read.toString();
  }

  /** The mark that a paragraph begins with; null for none. */
  private static Marked marked(String text, int start, int end, int index) {
    int number = start;
    while (number < end && number - start < DIGITS && Characters.digit(text.charAt(number))) {
      number++;
    }
    boolean counts = number > start && number < end && ".)".indexOf(text.charAt(number)) >= 0;
    int first = text.codePointAt(start);
    boolean picture = Character.getType(first) == Character.OTHER_SYMBOL;
    boolean symbol = picture || BULLETS.indexOf(first) >= 0;
    int behind = counts ? number + 1 : symbol ? start + Character.charCount(first) : start;
    behind += symbol && behind < end && text.charAt(behind) == VARIANT ? 1 : 0;
    if (behind == start || behind >= end || !Characters.blank(text.charAt(behind))) {
      return null;
    }
    int newline = text.indexOf('\n', behind);
    int line = newline < 0 || newline > end ? end : newline;
    int value = counts ? Integer.parseInt(text.substring(start, number)) : 0;
    return new Marked(
        index, start, behind, counts ? NUMBER : first, value, line - behind, end - behind);
  }

  private static int behindBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && (Characters.blank(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }

  /** Behind the last line before an empty one. */
  private static int paragraphEnd(String text, int from) {
    int i = from;
    int empty = 0;
    int end = from;
    while (i < text.length() && empty < 2) {
      char c = text.charAt(i);
      i++;
      if (c == '\n') {
        empty++;
      } else if (!Characters.blank(c)) {
        empty = 0;
        end = i;
      }
    }
    return end;
  }
}
