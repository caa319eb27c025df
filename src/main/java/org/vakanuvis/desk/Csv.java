package org.vakanuvis.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as spreadsheets exchange them: cells in quotes where need be, parted by commas, semicolons
 * or tabs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {
  private static final String PARTINGS = ";,\t";

  /** What a spreadsheet takes for a formula, a date or a number, and the mark against it. */
  private static final String TEMPTING = "=+-@\t\r'";

  private static final char TEXT = '\'';

  private Csv() {}

  /**
   * A row of a table.
   *
   * @param line of the text in which it begins, counted from 1
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** A cell without outer blanks, empty where the row has not so many. */
    String cell(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
  }

  /** A cell that a spreadsheet shows as it is and never runs. */
  static String guarded(String cell) {
    boolean tempting =
        !cell.isEmpty()
            && (TEMPTING.indexOf(cell.charAt(0)) >= 0 || Character.isDigit(cell.charAt(0)));
    return tempting ? TEXT + cell : cell;
  }

  /** What was guarded, as it was before. */
  static String unguarded(String cell) {
    return cell.isEmpty() || cell.charAt(0) != TEXT ? cell : cell.substring(1);
  }

  /** A row as text. */
  static String line(List<String> cells, char parting) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      if (line.length() > 0) {
        line.append(parting);
      }
      boolean plain = cell.chars().noneMatch(c -> c == '"' || c < ' ' || c == parting);
      line.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return line.append("\r\n").toString();
  }

  /** The rows of a text that are not empty, parted by what its first line is parted by. */
  static List<Row> rows(String text) {
    return new Reader(text).rows();
  }

  /** Reads letter by letter; any text is some table. */
  private static final class Reader {
    private final String text;
    private final char parting;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    Reader(String text) {
      this.text = text;
      this.parting = parting(text);
    }

    private static char parting(String text) {
      int end = text.indexOf('\n');
      String head = end < 0 ? text : text.substring(0, end);
      char most = PARTINGS.charAt(0);
      for (int i = 1; i < PARTINGS.length(); i++) {
        char c = PARTINGS.charAt(i);
        most = count(head, c) > count(head, most) ? c : most;
      }
      return most;
    }

    private static long count(String text, char letter) {
      return text.chars().filter(c -> c == letter).count();
    }

    List<Row> rows() {
      boolean quoted = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (quoted && twice) {
          cell.append('"');
          i++;
        } else if (c == '"' && (quoted || cell.length() == 0)) {
          quoted = !quoted;
        } else if (!quoted && c == parting) {
          endCell();
        } else if (!quoted && c == '\n') {
          endRow();
        } else {
          cell.append(c);
        }
        line += c == '\n' ? 1 : 0;
        begun = c == '\n' && !quoted ? line : begun;
      }
      endRow();
      return rows;
    }

    private void endCell() {
      cells.add(cell.toString());
      cell.setLength(0);
    }

    private void endRow() {
      if (cell.length() > 0 && cell.charAt(cell.length() - 1) == '\r') {
        cell.setLength(cell.length() - 1);
      }
      endCell();
      if (cells.stream().anyMatch(some -> !some.isBlank())) {
        rows.add(new Row(begun, cells));
      }
      cells = new ArrayList<>();
    }
  }
}
