package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * A file of cells parted by tabs: its first line names the columns, lines that begin with {@code #}
 * are comments, cells missing at the end of a line are empty.
 *
 * @param path the file as the user would name it
 * @param head the line that names the columns
 */
record Table(String path, Row head, List<Row> rows) {
  private static final Row NO_HEAD = new Row(0, "", List.of());

  /** No dictionary has nearly as many; whoever names more has pasted something else. */
  private static final int MOST_COLUMNS = 100;

  Table {
    rows = List.copyOf(rows);
  }

  /** The names of the columns. */
  List<String> columns() {
    return head.cells();
  }

  /**
   * A line of a table.
   *
   * @param line counted from 1
   * @param raw the line as it is written
   * @param cells as many as there are columns, without outer blanks
   */
  record Row(int line, String raw, List<String> cells) {}

  /** The cells of a text; what is wrong with it is reported, and the rest of it kept. */
  static Table parse(String path, String text, Consumer<Diagnostic> report) {
    Row head = NO_HEAD;
    List<Row> rows = new ArrayList<>();
    int line = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line++;
      String raw = text.substring(start, lineEnd(text, start, end));
      if (raw.isEmpty() || raw.charAt(0) == '#' || raw.isBlank()) {
        continue;
      }
      List<String> cells = cells(raw);
      int columns = head.cells().size();
      if (head.line() == 0 && cells.size() > MOST_COLUMNS) {
        report.accept(
            Remark.TABLE_TOO_MANY_CELLS.at(
                new Position(path, line, column(raw, MOST_COLUMNS)),
                String.valueOf(cells.size()),
                String.valueOf(MOST_COLUMNS)));
        return new Table(path, NO_HEAD, List.of());
      } else if (head.line() == 0) {
        head = new Row(line, raw, List.copyOf(cells));
      } else if (cells.size() > columns) {
        report.accept(
            Remark.TABLE_TOO_MANY_CELLS.at(
                new Position(path, line, column(raw, columns)),
                String.valueOf(cells.size()),
                String.valueOf(columns)));
      } else {
        rows.add(new Row(line, raw, filled(cells, columns)));
      }
    }
    if (head.line() == 0) {
      report.accept(Remark.TABLE_NO_COLUMNS.at(path));
    }
    return new Table(path, head, rows);
  }

  /** Where a cell of a row begins. */
  Position position(Row row, String column) {
    return new Position(path, row.line(), column(row.raw(), columns().indexOf(column)));
  }

  /** Where the name of a column stands. */
  Position head(int number) {
    return new Position(path, head.line(), column(head.raw(), number));
  }

  /** A cell of a row, empty where the table has no such column. */
  String cell(Row row, String column) {
    int number = columns().indexOf(column);
    return number < 0 ? "" : row.cells().get(number);
  }

  /** Everything that stands in a column, each value once. */
  List<String> values(String column) {
    return rows.stream()
        .map(row -> cell(row, column))
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static int lineEnd(String text, int start, int end) {
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private static List<String> cells(String raw) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = raw.indexOf('\t'); tab >= 0; tab = raw.indexOf('\t', start)) {
      cells.add(cell(raw, start, tab));
      start = tab + 1;
    }
    cells.add(cell(raw, start, raw.length()));
    return cells;
  }

  /** A cell without outer blanks; most are empty or have none. */
  private static String cell(String raw, int start, int end) {
    return start == end ? "" : raw.substring(start, end).strip();
  }

  private static List<String> filled(List<String> cells, int size) {
    while (cells.size() < size) {
      cells.add("");
    }
    return cells;
  }

  /** The column, counted from 1, in which a cell begins. */
  private static int column(String raw, int number) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = raw.indexOf('\t', start) + 1;
      if (start == 0) {
        return raw.length() + 1;
      }
    }
    return start + 1;
  }
}
