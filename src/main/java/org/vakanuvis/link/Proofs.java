package org.vakanuvis.link;

import java.util.List;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.Span;

/** Numbers the facts of a release's page and marks their evidence in its text. */
final class Proofs {
  /** Quotes of one fact; a country may be named a hundred times. */
  private static final int QUOTES = 3;

  /** The last fact that the style sheet has digits for. */
  private static final int LAST = 199;

  private final String text;
  private final Marks marks;
  private int count;

  Proofs(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * A number by its digits, such as {@code T3U5} for 35: the style sheet reads them apart, to find
   * the words of a fact without a rule for each. It reads three digits; what is beyond has none.
   */
  static String id(int number) {
    if (number > LAST) {
      return "X" + number;
    }
    return (number < 100 ? "" : "H" + number / 100)
        + (number < 10 ? "" : "T" + number / 10 % 10)
        + "U"
        + number % 10;
  }

  /** The proof of the next fact. */
  Proof next(String label, Evidence evidence) {
    count++;
    String id = id(count);
    List<Span> spans =
        evidence.spans().stream().filter(span -> span.end() <= text.length()).toList();
    Quotes.joined(text, spans).forEach(span -> marks.evidence(span, id));
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
