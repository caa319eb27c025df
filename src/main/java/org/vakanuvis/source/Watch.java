package org.vakanuvis.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;

/** Passes on what is reported, and remembers whether an error was among it; for one thread. */
final class Watch implements Consumer<Diagnostic> {
  private final Consumer<Diagnostic> report;
  private boolean failed;

  Watch(Consumer<Diagnostic> report) {
    this.report = report;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    failed |= diagnostic.severity() == Severity.ERROR;
    report.accept(diagnostic);
  }

  /** What was read, if no error was reported on the way. */
  <T> Optional<T> whole(Optional<T> read) {
    return failed ? Optional.empty() : read;
  }
}
