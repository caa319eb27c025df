package org.vakanuvis.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vakanuvis.Doubts;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * The doubts of an archive as a table for a spreadsheet, a row each, with columns for what the
 * editor finds.
 */
public final class ReviewSheet {
  private static final List<String> COLUMNS =
      List.of(
          "release",
          "line",
          "field",
          "fact",
          "words",
          "rule",
          "confidence",
          "verdict",
          "correction");

  private static final String MARK = "\uFEFF";

  private final List<List<String>> rows = new ArrayList<>();

  /** Takes the doubts of a release. */
  public void add(Found found) {
    Doubts.of(found.original(), found.edited())
        .forEach(doubt -> rows.add(row(found.file().id(), doubt)));
  }

  private static List<String> row(String id, Diagnostic doubt) {
    List<String> told = doubt.arguments();
    return List.of(
        Csv.guarded(id),
        String.valueOf(doubt.position().line()),
        told.get(0),
        Csv.guarded(told.get(1)),
        Csv.guarded(told.get(2)),
        told.get(3),
        told.get(4),
        "",
        "");
  }

  /** How many doubts there are. */
  public int size() {
    return rows.size();
  }

  /**
   * The table as text, with the mark that tells a spreadsheet that it is UTF-8; doubts of one sort
   * stand together, so that they can be looked at in one go.
   *
   * @param parting what stands between cells
   */
  public String text(char parting) {
    StringBuilder text = new StringBuilder(MARK).append(Csv.line(COLUMNS, parting));
    rows.stream()
        .sorted(
            Comparator.comparing((List<String> row) -> row.get(2))
                .thenComparing(row -> row.get(3), Turkish.alphabetical())
                .thenComparing(row -> row.get(0)))
        .forEach(row -> text.append(Csv.line(row, parting)));
    return text.toString();
  }

  /**
   * What an editor found of a fact.
   *
   * @param position of the row, for messages
   * @param release the id
   * @param confirm whether the fact was found right; it is to be struck out otherwise
   * @param correction what it should be instead; empty where that is not known
   */
  record Finding(
      Position position,
      String release,
      String field,
      String fact,
      boolean confirm,
      String correction) {}

  /**
   * The rows of a table in which an editor found something, in any order of columns.
   *
   * @param path of the table, for messages
   * @param verdicts what editors write for yes and no
   * @param report takes rows that cannot be understood
   */
  static List<Finding> findings(
      String path, String text, WordTable verdicts, Consumer<Diagnostic> report) {
    List<Csv.Row> rows = Csv.rows(text.startsWith(MARK) ? text.substring(1) : text);
    Map<String, Integer> columns = new HashMap<>();
    List<String> head = rows.isEmpty() ? List.of() : rows.get(0).cells();
    for (int i = 0; i < head.size(); i++) {
      columns.putIfAbsent(Turkish.fold(head.get(i)).strip(), i);
    }
    for (String needed : List.of("release", "field", "fact", "verdict")) {
      if (!columns.containsKey(needed)) {
        report.accept(Diagnostic.error(new Position(path, 1, 0), "review.no-column", needed));
        return List.of();
      }
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Boolean> words = words(verdicts);
    for (Csv.Row row : rows.subList(1, rows.size())) {
      String verdict = row.cell(columns.get("verdict"));
      String correction = Csv.unguarded(row.cell(columns.getOrDefault("correction", -1)));
      Boolean confirm = words.get(Turkish.fold(Csv.unguarded(verdict)));
      Position position = new Position(path, row.line(), 0);
      if (confirm == null && !verdict.isEmpty()) {
        String known = String.join(", ", words.keySet().stream().sorted().toList());
        report.accept(Diagnostic.error(position, "review.no-verdict", verdict, known));
      } else if (confirm != null || !correction.isEmpty()) {
        findings.add(
            new Finding(
                position,
                Csv.unguarded(row.cell(columns.get("release"))),
                row.cell(columns.get("field")),
                Csv.unguarded(row.cell(columns.get("fact"))),
                confirm != null && confirm,
                correction));
      }
    }
    return List.copyOf(findings);
  }

  private static Map<String, Boolean> words(WordTable verdicts) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : verdicts.rows()) {
      boolean confirm = row.get(verdicts.column("verdict")).equals("confirm");
      WordTable.parts(row.get(verdicts.column("words")))
          .forEach(word -> words.putIfAbsent(Turkish.fold(word), confirm));
    }
    return words;
  }
}
