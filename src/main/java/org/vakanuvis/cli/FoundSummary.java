package org.vakanuvis.cli;

import java.util.List;
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
    console.out().println(Visible.of(found.original().file().path()));
    ProblemWords words = new ProblemWords(console.phrases());
    List<Diagnostic> unsure = Doubts.of(found.original(), found.edited()).toList();
    unsure.forEach(doubt -> console.out().println("  " + words.text(doubt).replace("\n", "\n  ")));
    doubts += unsure.size();
    new FactWords(console.phrases())
        .values(FactSheet.of(found.edited()))
        .forEach((field, values) -> console.out().println("  " + field + ": " + values));
    console.out().println();
  }

  /** How many doubts were shown. */
  int doubts() {
    return doubts;
  }
}
