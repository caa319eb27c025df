package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.WordTable;

/**
 * A dictionary of keyed rows, the editors' laid over the built-in: of two rows with one key the
 * later wins in single cells and adds to lists.
 */
final class LayeredTable {
  private final Shape shape;
  private final Consumer<Diagnostic> report;
  private final Map<List<String>, Entry> entries = new LinkedHashMap<>();

  LayeredTable(Shape shape, Consumer<Diagnostic> report) {
    this.shape = shape;
    this.report = report;
  }

  /**
   * What a dictionary's files look like.
   *
   * @param columns all that there are
   * @param lists those whose cells hold several values, parted by a bar
   * @param required those that no entry can do without
   * @param key those that tell entries apart
   */
  record Shape(List<String> columns, Set<String> lists, List<String> required, List<String> key) {}

  /** Lays a file over what is there. */
  void add(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i);
      if (!shape.columns().contains(column)) {
        report.accept(
            Suggestion.remark(
                Remark.COLUMN_UNKNOWN,
                Remark.COLUMN_MISTYPED,
                table.head(i),
                column,
                shape.columns()));
      }
    }
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> key = shape.key().stream().map(column -> table.cell(row, column)).toList();
      Integer earlier = lines.putIfAbsent(key, row.line());
      if (earlier == null) {
        entries.merge(key, entry(table, row), (base, over) -> base.with(over, shape));
      } else {
        report.accept(
            Remark.TABLE_SAME_KEY.at(
                table.position(row, shape.key().get(0)),
                String.join(", ", key),
                earlier.toString()));
      }
    }
  }

  /** Every entry that has what it needs, in the order of the files; others are reported. */
  List<Entry> entries() {
    List<Entry> whole = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Optional<String> missing =
          shape.required().stream().filter(column -> entry.text(column).isEmpty()).findFirst();
      if (missing.isEmpty()) {
        whole.add(entry);
      } else {
        report.accept(Remark.TABLE_EMPTY_CELL.at(entry.position(missing.get()), missing.get()));
      }
    }
    return whole;
  }

  private Entry entry(Table table, Table.Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.put(table.columns().get(i), row.cells().get(i));
    }
    return new Entry(table, row, cells);
  }

  /**
   * One thing that a dictionary knows.
   *
   * @param table the last file that speaks of it
   * @param row where it does
   * @param cells all that is said of it, by column
   */
  record Entry(Table table, Table.Row row, Map<String, String> cells) {
    /** A single value; empty where nothing is said. */
    String text(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Several values. */
    List<String> list(String column) {
      return parts(text(column)).stream().toList();
    }

    /** Where a value stands, for messages. */
    Position position(String column) {
      return table.columns().contains(column)
          ? table.position(row, column)
          : new Position(table.path(), row.line(), 0);
    }

    private Entry with(Entry over, Shape shape) {
      Map<String, String> merged = new HashMap<>(cells);
      over.cells.forEach(
          (column, value) -> {
            if (!value.isEmpty()) {
              merged.merge(
                  column,
                  value,
                  (old, added) -> shape.lists().contains(column) ? joined(old, added) : added);
            }
          });
      return new Entry(over.table, over.row, merged);
    }

    private static String joined(String old, String added) {
      Set<String> parts = new LinkedHashSet<>(parts(old));
      parts.addAll(parts(added));
      return String.join("|", parts);
    }

    private static Collection<String> parts(String cell) {
      List<String> parts = new ArrayList<>();
      for (String part : WordTable.parts(cell)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
