package org.vakanuvis.model;

import java.util.List;

/**
 * What a fact rests on.
 *
 * @param spans the words of the release's text that it was read from; empty where an editor gave it
 * @param rule the short English name of the rule that read it, {@value #EDITOR} for an editor's
 *     word
 * @param confidence how sure it is, from 0 to 1
 * @param confirmed whether an editor looked at the doubt and found the fact right
 */
public record Evidence(List<Span> spans, String rule, double confidence, boolean confirmed) {
  /** The rule's name of what an editor wrote. */
  public static final String EDITOR = "editor";

  /** A fact below this is dropped. */
  public static final double DROPPED_BELOW = 0.5;

  /**
   * A fact below this is shown with a mark of doubt and listed for review until it is confirmed.
   */
  public static final double DOUBTFUL_BELOW = 0.7;

  public Evidence {
    spans = List.copyOf(spans);
  }

  /** Evidence read from the text and not yet looked at by an editor. */
  public static Evidence read(List<Span> spans, String rule, double confidence) {
    return new Evidence(spans, rule, confidence, false);
  }

  /** The word of an editor, which is certain. */
  public static Evidence editor() {
    return new Evidence(List.of(), EDITOR, 1.0, true);
  }

  /** The same evidence, after an editor settled the doubt. */
  public Evidence confirm() {
    return new Evidence(spans, rule, confidence, true);
  }

  /** The same evidence, when the text is not at hand. */
  public Evidence withoutSpans() {
    return spans.isEmpty() ? this : new Evidence(List.of(), rule, confidence, confirmed);
  }

  /** Whether an editor wrote the fact instead of the program reading it. */
  public boolean byEditor() {
    return rule.equals(EDITOR);
  }

  /** Whether a reader has to be warned and an editor asked. */
  public boolean doubtful() {
    return !confirmed && confidence < DOUBTFUL_BELOW;
  }
}
