package org.vakanuvis.cli;

import java.util.List;
import java.util.Set;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;

/** What the program leaves with. */
final class ExitCode {
  /** All went well; doubts and warnings do not change that. */
  static final int CLEAN = 0;

  /** The content or the templates have errors. */
  static final int ERRORS = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** Something could not be read or written. */
  static final int IO = 3;

  /** What the system says where it does not let us read: no mistake of an editor's. */
  private static final Set<String> REFUSALS = Set.of("io.denied", "io.failed");

  private ExitCode() {}

  /** What to leave with after these problems. */
  static int of(List<Diagnostic> problems) {
    List<Diagnostic> errors =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (errors.stream().anyMatch(error -> REFUSALS.contains(error.code()))) {
      return IO;
    }
    return errors.isEmpty() ? CLEAN : ERRORS;
  }
}
