package org.vakanuvis.link;

import java.util.List;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.Span;

/** Numbers the facts of a release's page and marks their evidence in its text. */
final class Proofs {
  /** Quotes of one fact; a country may be named a hundred times. */
  private static final int QUOTES = 3;

  private final String text;
  private final Marks marks;
  private int count;

  Proofs(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The proof of the next fact. */
  Proof next(String label, Evidence evidence) {
    count++;
    String id = "f" + count;
    List<Span> spans =
        evidence.spans().stream().filter(span -> span.end() <= text.length()).toList();
    spans.forEach(span -> marks.evidence(span, id));
    return new Proof(
        id,
        label,
        Quotes.of(text, spans, QUOTES),
        evidence.rule(),
        evidence.confidence(),
        evidence.confirmed(),
        evidence.doubtful());
  }
}
