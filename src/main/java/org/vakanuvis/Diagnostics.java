package org.vakanuvis;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;

/**
 * Gathers what the stages report, each thing once however often a file is read; may be told from
 * several threads.
 */
public final class Diagnostics implements Consumer<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(diagnostic -> String.join("\0", diagnostic.arguments()));

  private final ConcurrentSkipListSet<Diagnostic> all = new ConcurrentSkipListSet<>(ORDER);

  @Override
  public void accept(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** All that was reported, by position. */
  public List<Diagnostic> sorted() {
    return List.copyOf(all);
  }

  /** Whether anything keeps the site from being written. */
  public boolean hasErrors() {
    return all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** How many there are of a severity. */
  public long count(Severity severity) {
    return all.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }
}
