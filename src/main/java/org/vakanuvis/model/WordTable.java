package org.vakanuvis.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A dictionary of words as its file has it: named columns, rows of text.
 *
 * @param columns the names in the head row
 * @param rows as many cells each as there are columns, empty where the file has nothing
 */
public record WordTable(List<String> columns, List<List<String>> rows) {
  public WordTable {
    columns = List.copyOf(columns);
    List<List<String>> copies = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      copies.add(List.copyOf(row));
    }
    rows = List.copyOf(copies);
  }

  /** The number of a column. */
  public int column(String name) {
    int column = columns.indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + name + " in " + columns);
    }
    return column;
  }

  /** The parts of a cell that holds several, parted by a bar. */
  public static List<String> parts(String cell) {
    if (cell.indexOf('|') < 0) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    return List.of(cell.split("\\|", -1));
  }
}
