package org.vakanuvis.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;

/**
 * Tells people of the problems of a run: every error and warning, but only some of what can wait.
 */
final class ProblemList {
  private static final int FEW = 10;

  private ProblemList() {}

  /** Prints to the console, by position, and says how many were left out. */
  static void tell(List<Diagnostic> problems, Console console) {
    ProblemWords words = new ProblemWords(console.phrases());
    Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    int left = 0;
    for (Diagnostic problem : problems) {
      boolean urgent = problem.severity().compareTo(Severity.NOTICE) < 0;
      if (told.merge(problem.severity(), 1, Integer::sum) <= FEW || urgent) {
        console.err().println(words.text(problem));
      } else {
        left++;
      }
    }
    if (left > 0) {
      console.say("problems.left", console.number(left));
    }
  }
}
