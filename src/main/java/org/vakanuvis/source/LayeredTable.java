package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Entry> entries = new LinkedHashMap<>();

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
    int[] places = places(table);
    Map<String, Integer> lines = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Entry entry = new Entry(shape, table, row, cells(row, places));
      String key = entry.key();
      Integer earlier = lines.putIfAbsent(key, row.line());
      if (earlier == null) {
        lay(key, entry);
      } else {
        report.accept(
            Remark.TABLE_SAME_KEY.at(entry.position(shape.key().get(0)), key, earlier.toString()));
      }
    }
  }

  private void lay(String key, Entry entry) {
    Entry below = entries.get(key);
    Entry whole = below == null ? entry : below.with(entry);
    entries.put(key, whole);
    boolean known = shape.columns().containsAll(entry.table.columns());
    if (below != null && known && whole.cells.equals(below.cells)) {
      report.accept(Remark.TABLE_IDLE_ROW.at(entry.position(shape.key().get(0)), key));
    }
  }

  /** For each column of the shape its number in a table, -1 where the table has none of it. */
  private int[] places(Table table) {
    return shape.columns().stream().mapToInt(table.columns()::indexOf).toArray();
  }

  private static List<String> cells(Table.Row row, int[] places) {
    String[] cells = new String[places.length];
    for (int i = 0; i < places.length; i++) {
      cells[i] = places[i] < 0 ? "" : row.cells().get(places[i]);
    }
    return Arrays.asList(cells);
  }

  /** Every entry that has what it needs, in the order of the files; others are reported. */
  List<Entry> entries() {
    List<Entry> whole = new ArrayList<>();
    for (Entry entry : entries.values()) {
      String missing = entry.missing();
      if (missing.isEmpty()) {
        whole.add(entry);
      } else {
        report.accept(Remark.TABLE_EMPTY_CELL.at(entry.position(missing), missing));
      }
    }
    return whole;
  }

  /**
   * One thing that a dictionary knows.
   *
   * @param table the last file that speaks of it
   * @param row where it does
   * @param cells all that is said of it, in the order of the shape's columns
   */
  record Entry(Shape shape, Table table, Table.Row row, List<String> cells) {
    /** A single value; empty where nothing is said. */
    String text(String column) {
      return cells.get(shape.columns().indexOf(column));
    }

    /** Several values. */
    List<String> list(String column) {
      return List.copyOf(parts(text(column)));
    }

    /** Where a value stands, for messages. */
    Position position(String column) {
      return table.columns().contains(column)
          ? table.position(row, column)
          : new Position(table.path(), row.line(), 0);
    }

    private String key() {
      StringBuilder key = new StringBuilder();
      for (String column : shape.key()) {
        key.append(key.length() > 0 ? ", " : "").append(text(column));
      }
      return key.toString();
    }

    /** The first column that must not be empty and is; empty where all is there. */
    private String missing() {
      for (String column : shape.required()) {
        if (text(column).isEmpty()) {
          return column;
        }
      }
      return "";
    }

    private Entry with(Entry over) {
      List<String> merged = new ArrayList<>(cells);
      for (int i = 0; i < merged.size(); i++) {
        String added = over.cells.get(i);
        if (!added.isEmpty()) {
          boolean list = shape.lists().contains(shape.columns().get(i));
          merged.set(i, list ? joined(merged.get(i), added) : added);
        }
      }
      return new Entry(shape, over.table, over.row, merged);
    }

    private static String joined(String old, String added) {
      Set<String> parts = new LinkedHashSet<>(parts(old));
      parts.addAll(parts(added));
      return String.join("|", parts);
    }

    private static List<String> parts(String cell) {
      if (cell.isEmpty()) {
        return List.of();
      }
      if (cell.indexOf('|') < 0) {
        return List.of(cell);
      }
      List<String> parts = new ArrayList<>();
      for (String part : WordTable.parts(cell)) {
        String value = part.strip();
        if (!value.isEmpty()) {
          parts.add(value);
        }
      }
      return parts;
    }
  }
}
