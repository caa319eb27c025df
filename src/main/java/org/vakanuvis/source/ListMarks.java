package org.vakanuvis.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the marks at the heads of list items. Numbers and letters are marks only in a row from the
 * first on, so that {@code 15. Antalya Forumu} stays a sentence.
 */
final class ListMarks {
  private static final String BULLETS = "•●▪■◦‣";
  private static final String DASHES = "-–—*·";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String TURKISH = "abcçdefgğhıijklmnoöprsştuüvyz";

  private final List<Line> lines;
  private final Wraps wraps;
  private final int[] lengths;

  private ListMarks(List<Line> lines, Wraps wraps) {
    this.lines = lines;
    this.wraps = wraps;
    this.lengths = new int[lines.size()];
  }

  /** For each line how many UTF-16 units its mark takes, 0 where it has none. */
  static int[] lengths(List<Line> lines, Wraps wraps) {
    ListMarks marks = new ListMarks(lines, wraps);
    marks.findBullets();
    marks.findRows();
    return marks.lengths;
  }

  private void findBullets() {
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      if (words.length() < 2) {
        continue;
      }
      boolean apart = Line.blank(words.charAt(1));
      if (BULLETS.indexOf(words.charAt(0)) >= 0
          || (apart
              && DASHES.indexOf(words.charAt(0)) >= 0
              && !enclosed(lines.get(i))
              && (mayBegin(i) || another(i)))) {
        lengths[i] = 1;
      }
    }
  }

  /**
   * Whether a mark encloses a line without letters: a page's number, {@code - 2 -}; {@code * * *}.
   */
  private static boolean enclosed(Line line) {
    return line.last() == line.words().charAt(0)
        && line.words().chars().noneMatch(Character::isLetter);
  }

  /** Whether an item right above it has the same mark in the same column. */
  private boolean another(int i) {
    Line line = lines.get(i);
    // An item of more lines than these is a text of its own.
    for (int above = i - 1; above >= 0 && above >= i - 8; above--) {
      Line item = lines.get(above);
      if (item.empty()) {
        return false;
      }
      if (lengths[above] > 0) {
        return item.words().charAt(0) == line.words().charAt(0) && item.indent() == line.indent();
      }
    }
    return false;
  }

  /** Whether something new can begin with a line, because the one before is no wrapped one. */
  private boolean mayBegin(int i) {
    if (i == 0 || lines.get(i - 1).empty() || !wraps.full(lines.get(i - 1), lines.get(i))) {
      return true;
    }
    return ",;:.".indexOf(lines.get(i - 1).last()) >= 0;
  }

  private void findRows() {
    Map<String, List<Integer>> rows = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Mark mark = lengths[i] > 0 || lines.get(i).empty() ? null : Mark.of(lines.get(i).words());
      if (mark == null || !mayBegin(i)) {
        continue;
      }
      if (mark.first()) {
        rows.put(mark.style(), new ArrayList<>());
      }
      List<Integer> row = rows.get(mark.style());
      if (row != null
          && (row.isEmpty() || mark.follows(Mark.of(lines.get(row.get(row.size() - 1)).words())))) {
        row.add(i);
        if (row.size() == 2) {
          lengths[row.get(0)] = Mark.of(lines.get(row.get(0)).words()).length();
        }
        lengths[i] = row.size() > 1 ? mark.length() : 0;
      }
    }
  }

  /**
   * A number or letter at the head of a line.
   *
   * @param value the digits or the small letter
   * @param style what stands around it; marks of one row have the same
   * @param length how many UTF-16 units it takes, with what stands around it
   */
  private record Mark(String value, String style, int length) {
    private static final String LETTERS = TURKISH + "qwx";

    /** The mark that a line begins with; null where it begins with none. */
    static Mark of(String words) {
      int start = words.charAt(0) == '(' ? 1 : 0;
      int end = start;
      while (end < words.length() && end < start + 3 && digit(words.charAt(end))) {
        end++;
      }
      boolean number = end > start;
      if (!number) {
        end = letterEnd(words, start);
      }
      Mark part = number && start == 0 ? part(words, end) : null;
      if (part != null) {
        return part;
      }
      if (end + 1 >= words.length() || !Line.blank(words.charAt(end + 1))) {
        return null;
      }
      char close = words.charAt(end);
      if (close != ')' && !(close == '.' && number && start == 0)) {
        return null;
      }
      String value = Normalizer.normalize(words.substring(start, end), Normalizer.Form.NFC);
      boolean named = number || (value.length() == 1 && LETTERS.contains(value));
      String style = (start > 0 ? "(" : "") + (number ? "1" : "a") + close;
      return named ? new Mark(value, style, end + 1) : null;
    }

    /**
     * The mark of a part of an item, {@code 2.1.} or {@code 2.1}; null for none.
     *
     * @param first behind the digits that it begins with
     */
    private static Mark part(String words, int first) {
      int last = first;
      int end = first;
      while (end + 1 < words.length() && words.charAt(end) == '.' && digit(words.charAt(end + 1))) {
        last = end + 1;
        end = last;
        while (end < words.length() && end < last + 2 && digit(words.charAt(end))) {
          end++;
        }
      }
      int close = end < words.length() && ".)".indexOf(words.charAt(end)) >= 0 ? end + 1 : end;
      boolean apart = close < words.length() && Line.blank(words.charAt(close));
      String style = words.substring(0, last) + "1" + words.substring(end, close);
      return last > first && apart ? new Mark(words.substring(last, end), style, close) : null;
    }

    /** Behind the first letter and the marks on it. */
    private static int letterEnd(String words, int start) {
      int end = Math.min(start + 1, words.length());
      while (end < words.length()
          && Character.getType(words.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
      return end;
    }

    private static boolean digit(char c) {
      return c >= '0' && c <= '9';
    }

    boolean first() {
      return value.equals("1") || value.equals("a");
    }

    /** Whether it is the next in a row, by either alphabet where it is a letter. */
    boolean follows(Mark before) {
      if (digit(value.charAt(0))) {
        return Integer.parseInt(value) == Integer.parseInt(before.value) + 1;
      }
      return (before.value + value).length() == 2
          && (LATIN.contains(before.value + value) || TURKISH.contains(before.value + value));
    }
  }
}
