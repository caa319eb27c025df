package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that minutes and scans have before their lines, each or every fifth: they are no part
 * of the text.
 *
 * <p>A number counts lines where it is larger than the one before it by as many lines as lie
 * between the two, all of them or those with words. It may begin anew, as on each page.
 */
final class LineNumbers {
  private static final int DIGITS = 4;

  /** Fewer in a row may be the rows of a table. */
  private static final int FEWEST = 8;

  /** Where every fifth line has one, fewer tell it. */
  private static final int FEWEST_APART = 3;

  /** Lines without a number between two that have one: at least so many where not all have one. */
  private static final int APART = 5;

  private LineNumbers() {}

  /**
   * @param row of all lines
   * @param filled of those with words
   * @param start of its number, in the text
   * @param end of its number, in the text
   */
  private record Numbered(int row, int filled, int start, int end, int number) {
    boolean follows(Numbered before) {
      int step = number - before.number;
      return step > 0 && (step == row - before.row || step == filled - before.filled);
    }
  }

  /** A text with blanks in the place of such numbers; itself where it has none. */
  static String read(String text) {
    List<Numbered> rows = new ArrayList<>();
    int row = 0;
    int filled = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      while (first < end && Characters.blank(text.charAt(first))) {
        first++;
      }
      int last = first;
      while (last < end && last - first <= DIGITS && Characters.digit(text.charAt(last))) {
        last++;
      }
      boolean apart = last == end || Characters.blank(text.charAt(last));
      if (last > first && last - first <= DIGITS && apart) {
        int number = Integer.parseInt(text.substring(first, last));
        rows.add(new Numbered(row, filled, first, last, number));
      }
      row++;
      filled += first < end ? 1 : 0;
    }
    return without(text, rows, filled);
  }

  /** The text without those numbers that count its lines. */
  private static String without(String text, List<Numbered> rows, int filled) {
    if (rows.size() < FEWEST_APART) {
      return text;
    }
    int each = 0;
    int apart = 0;
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).follows(rows.get(i - 1))) {
        int step = rows.get(i).number - rows.get(i - 1).number;
        each += step == 1 ? 1 : 0;
        apart += step % APART == 0 && rows.get(i).number % APART == 0 ? 1 : 0;
      }
    }
    boolean all = each + 1 >= FEWEST && each * 5 >= filled * 4;
    boolean some = apart + 1 >= FEWEST_APART && apart * APART * 5 >= filled * 3;
    if (!all && !some) {
      return text;
    }
    StringBuilder read = new StringBuilder(text);
    for (int i = 0; i < rows.size(); i++) {
      Numbered row = rows.get(i);
      boolean counts =
          (i > 0 && row.follows(rows.get(i - 1)))
              || (i + 1 < rows.size() && rows.get(i + 1).follows(row));
      if (counts) {
        Blanks.over(read, row.start, row.end);
      }
    }
    return read.toString();
  }
}
