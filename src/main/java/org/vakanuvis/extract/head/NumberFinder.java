package org.vakanuvis.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.words.Wording;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/** Finds the publisher's own number of a release, with its label: {@code No: 125}. */
final class NumberFinder {
  private NumberFinder() {}

  /** The number in the head, else in the foot; empty where neither has one. */
  static Optional<Fact<String>> find(Frame frame) {
    return Stream.concat(
            frame.top(HeadItem.Kind.NUMBER).map(item -> fact(frame, item, 0.95)),
            frame.bottom(HeadItem.Kind.NUMBER).map(item -> fact(frame, item, 0.85)))
        .findFirst();
  }

  private static Fact<String> fact(Frame frame, HeadItem item, double confidence) {
    Span span = frame.tokens().span(item.from(), item.end());
    String number = Wording.of(frame.tokens().text(), span);
    return new Fact<>(number, Evidence.read(List.of(span), "number-label", confidence));
  }
}
