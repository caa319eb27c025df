package org.vakanuvis.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads how accurate extraction was when it was last measured, for those who use the data. */
final class Accuracy {
  private static final String FILE = "/measured/accuracy.tsv";

  private Accuracy() {}

  /**
   * What was measured.
   *
   * @param measured the day, ISO 8601
   * @param sets the names of the sets of releases that it was measured on
   */
  public record Measured(String measured, List<String> sets, List<Row> rows) {
    public Measured {
      sets = List.copyOf(sets);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One figure on all sets.
   *
   * @param figure what was measured, in English
   * @param values for each set as it was written, empty where it was not measured
   */
  public record Row(String figure, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** The figures that the program carries. */
  static Measured read() {
    try (InputStream in = Accuracy.class.getResourceAsStream(FILE)) {
      List<Row> rows = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        rows.add(new Row(cells.get(0), cells.subList(1, cells.size())));
      }
      return new Measured(
          rows.get(0).values().get(0), rows.get(1).values(), rows.subList(2, rows.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
