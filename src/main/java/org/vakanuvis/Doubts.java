package org.vakanuvis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Span;

/** Tells an editor of the facts that the program is not sure of, with the words they stand on. */
public final class Doubts {
  private Doubts() {}

  /** The doubts of a release whose text is at hand, in the order of its fields. */
  public static Stream<Diagnostic> of(PressRelease original, Release release) {
    return FactSheet.of(release).stream()
        .filter(FactSheet.Line::review)
        .map(line -> doubt(line, original));
  }

  private static Diagnostic doubt(FactSheet.Line line, PressRelease original) {
    Evidence evidence = line.evidence();
    int start = evidence.spans().stream().mapToInt(Span::start).min().orElse(0);
    String words =
        evidence.spans().stream()
            .map(span -> span.of(original.text()).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" … "));
    return new Diagnostic(
        original.position(start),
        Severity.DOUBT,
        "doubt",
        List.of(
            line.field(),
            line.value(),
            words,
            evidence.rule(),
            String.valueOf(Math.round(evidence.confidence() * 100)),
            line.verdict().orElseThrow()));
  }
}
