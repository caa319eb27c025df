package org.vakanuvis.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/** Tells of offices in the editors' file of people that are one slip away from a known one. */
final class OfficeTitles {
  private static final String OFFICES = "offices";

  /** By their folded letters. */
  private final Map<String, String> known = new LinkedHashMap<>();

  /** The title that was probably meant by one that is not known. */
  private final Map<String, String> meant = new HashMap<>();

  /** The titles that people are known by, and the heads of others. */
  OfficeTitles(Table people, WordTable offices) {
    for (String form : List.of("bare", "owned")) {
      int column = offices.column(form);
      offices.rows().forEach(row -> WordTable.parts(row.get(column)).forEach(this::add));
    }
    for (Table.Row row : people.rows()) {
      for (String term : WordTable.parts(people.cell(row, OFFICES))) {
        add(PeopleReader.title(term));
      }
    }
  }

  private void add(String title) {
    known.putIfAbsent(Turkish.fold(title), title);
  }

  /** Reports the titles of another file that may be misspelt. */
  void check(Table own, Consumer<Diagnostic> report) {
    for (Table.Row row : own.rows()) {
      for (String term : WordTable.parts(own.cell(row, OFFICES))) {
        String title = PeopleReader.title(term.strip());
        String near = meant.computeIfAbsent(Turkish.fold(title), this::near);
        if (!near.isEmpty()) {
          report.accept(Remark.OFFICE_MISTYPED.at(own.position(row, OFFICES), title, near));
        }
      }
    }
  }

  private String near(String folded) {
    if (known.containsKey(folded)) {
      return "";
    }
    return known.entrySet().stream()
        .filter(title -> Suggestion.slips(folded, title.getKey(), 2) < 2)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
