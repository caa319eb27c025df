package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.WordTable;

/** Makes a table of words from its files: the rows of the first, then those of the others. */
final class WordRows {
  private WordRows() {}

  /** All rows under the columns of the first file; a column that it has not is reported. */
  static WordTable read(List<DictionaryFiles.Content> layers, Consumer<Diagnostic> report) {
    List<String> columns = List.of();
    List<List<String>> rows = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      Table table = Table.parse(layers.get(layer).path(), layers.get(layer).text(), report);
      if (columns.isEmpty()) {
        columns = table.columns();
      }
      for (int i = 0; i < table.columns().size(); i++) {
        String column = table.columns().get(i);
        if (!columns.contains(column)) {
          report.accept(
              Suggestion.remark(
                  Remark.COLUMN_UNKNOWN, Remark.COLUMN_MISTYPED, table.head(i), column, columns));
        }
      }
      boolean same = columns.equals(table.columns());
      boolean shipped = layer == 0;
      for (Table.Row row : table.rows()) {
        List<String> cells = same ? row.cells() : cells(table, row, columns);
        if (layers.size() > 1 && !known.add(cells) && !shipped) {
          Position position = new Position(table.path(), row.line(), 1);
          report.accept(Remark.TABLE_IDLE_ROW.at(position, String.join(" ", cells).strip()));
        }
        rows.add(cells);
      }
    }
    return new WordTable(columns, rows);
  }

  private static List<String> cells(Table table, Table.Row row, List<String> columns) {
    return columns.stream().map(column -> table.cell(row, column)).toList();
  }
}
