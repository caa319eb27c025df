package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a table as RFC 4180 says; several values of a cell are parted by a bar.
 *
 * <p>Cells hold what the release says, also where it begins with {@code =}: who opens the table in
 * a spreadsheet imports the columns as text. The page of data says so.
 *
 * @param <T> what a row is of
 * @param name of the sort of table, as its files begin
 * @param key the columns that together tell a row from all others
 */
record CsvTable<T>(String name, List<String> key, List<Column<T>> columns) {
  /** What parts the values of a cell. */
  static final String BAR = "|";

  private static final String LINE_END = "\r\n";

  CsvTable {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** A head row and one row for each, in their order. */
  byte[] of(List<T> rows) {
    StringBuilder table = new StringBuilder();
    table.append(columns.stream().map(Column::name).collect(Collectors.joining(",")));
    table.append(LINE_END);
    for (T row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        table.append(i == 0 ? "" : ",").append(quoted(columns.get(i).cell().apply(row)));
      }
      table.append(LINE_END);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String value) {
    boolean quoted =
        value.indexOf('"') >= 0
            || value.indexOf(',') >= 0
            || value.indexOf('\n') >= 0
            || value.indexOf('\r') >= 0;
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  /** A value as a cell has it. */
  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
