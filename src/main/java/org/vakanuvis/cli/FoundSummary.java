package org.vakanuvis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.Doubts;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactSheet;
import org.vakanuvis.model.Diagnostic;

/** Prints what is found in a release that was just filed, doubts first. */
final class FoundSummary {
  private final Console console;

  private int doubts;

  FoundSummary(Console console) {
    this.console = console;
  }

  /** Prints the path, every doubt with its place, then each field on a line. */
  void print(Found found) {
    console.out().println(found.original().file().path());
    ProblemWords words = new ProblemWords(console.phrases());
    List<Diagnostic> unsure = Doubts.of(found.original(), found.edited()).toList();
    unsure.forEach(doubt -> console.out().println("  " + words.text(doubt).replace("\n", "\n  ")));
    doubts += unsure.size();
    Map<String, StringBuilder> fields = new LinkedHashMap<>();
    for (FactSheet.Line line : FactSheet.of(found.edited())) {
      fields.merge(
          line.field(),
          new StringBuilder(line.value()),
          (known, more) -> known.append("; ").append(more));
    }
    fields.forEach(
        (field, values) ->
            console
                .out()
                .println("  " + console.phrases().say("explain." + field) + ": " + values));
    console.out().println();
  }

  /** How many doubts were shown. */
  int doubts() {
    return doubts;
  }
}
