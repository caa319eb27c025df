package org.vakanuvis.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the marks that part the cells of a pasted table, {@code Fas;Ali Kara;Bakan} or {@code Fas
 * -- Ali Kara -- Bakan}, as bars or dashes: where lines, one below the other, have as many of them.
 */
final class CellMarks {
  /** So many lines with as many marks make a table. */
  private static final int FEWEST_ROWS = 3;

  /** A cell has so many characters at most; sentences have more. */
  private static final int LONGEST_CELL = 90;

  /**
   * A sort of marks.
   *
   * @param mark as it is written
   * @param read as it is read, of the same length
   * @param fewest so many of them a row has at least
   */
  private record Mark(String mark, String read, int fewest) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\",\"", " | ", 1),
          new Mark("\";\"", " | ", 1),
          new Mark("\", \"", " |  ", 1),
          new Mark("\"; \"", " |  ", 1),
          new Mark("||", "| ", 1),
          new Mark(" -- ", " -\u200B ", 1),
          new Mark(" = ", " - ", 1),
          new Mark(" > ", " | ", 2),
          new Mark(";", "|", 2),
          new Mark(",", "|", 2));

  private final String text;
  private final StringBuilder read;
  private final Map<String, Found> places = new HashMap<>();

  /** Where letters stand first from some place on, so that no stretch is looked through twice. */
  private static final class Found {
    private int from = Integer.MAX_VALUE;
    private int at;
  }

  private CellMarks(String text) {
    this.text = text;
    this.read = new StringBuilder(text);
  }

  /** The text, unit by unit, with bars and dashes in the place of other marks between cells. */
  static String read(String text) {
    List<Mark> marks = marks(text);
    if (marks.isEmpty()) {
      return text;
    }
    CellMarks cells = new CellMarks(text);
    List<int[]> lines = lines(text);
    for (int i = 0; i < lines.size(); ) {
      i = cells.table(lines, i, marks);
    }
    return cells.read.toString();
  }

  /** Those that stand in a text, which few do. */
  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : MARKS) {
      // A letter is found faster than several, and of most marks there is none.
      boolean stands = text.indexOf(mark.mark().strip().charAt(0)) >= 0;
      if (stands && text.contains(mark.mark())) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /** Where each line begins and ends. */
  private static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new int[] {start, end});
      start = end + 1;
    }
    lines.add(new int[] {start, text.length()});
    return lines;
  }

  /** Reads the table that begins with a line and says which line is behind it, or the next one. */
  private int table(List<int[]> lines, int first, List<Mark> marks) {
    for (Mark mark : marks) {
      int count = count(lines.get(first), mark);
      int end = first + 1;
      while (count > 0 && end < lines.size() && count(lines.get(end), mark) == count) {
        end++;
      }
      if (count > 0 && end - first >= FEWEST_ROWS) {
        lines.subList(first, end).forEach(line -> row(line, mark));
        return end;
      }
    }
    return first + 1;
  }

  /** How many of the marks part cells on a line; 0 where it is no row. */
  private int count(int[] line, Mark mark) {
    boolean comma = mark.mark().equals(",") && find(", ", line[0], line[1]) >= 0;
    boolean entity = mark.mark().equals(";") && find("&", line[0], line[1]) >= 0;
    if (comma || entity) {
      return 0;
    }
    int count = 0;
    int cell = line[0];
    for (int at = find(mark, cell, line[1]); at >= 0; at = find(mark, cell, line[1])) {
      if (at - cell > LONGEST_CELL) {
        return 0;
      }
      count++;
      cell = at + mark.mark().length();
    }
    return count >= mark.fewest() && line[1] - cell <= LONGEST_CELL ? count : 0;
  }

  private int find(Mark mark, int from, int end) {
    return find(mark.mark(), from, end);
  }

  /** Where the letters first stand on the line; -1 where they do not. */
  private int find(String letters, int from, int end) {
    Found found = places.computeIfAbsent(letters, unseen -> new Found());
    if (from < found.from || from > found.at) {
      int at = text.indexOf(letters, from);
      found.from = from;
      found.at = at < 0 ? text.length() : at;
    }
    return found.at + letters.length() <= end ? found.at : -1;
  }

  private void row(int[] line, Mark mark) {
    int length = mark.mark().length();
    for (int at = find(mark, line[0], line[1]); at >= 0; at = find(mark, at + length, line[1])) {
      read.replace(at, at + length, mark.read());
    }
    if (mark.mark().charAt(0) == '"') {
      for (int i = line[0]; i < line[1]; i++) {
        if (read.charAt(i) == '"') {
          read.setCharAt(i, ' ');
        }
      }
    }
  }
}
