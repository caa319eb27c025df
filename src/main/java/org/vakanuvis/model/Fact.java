package org.vakanuvis.model;

/**
 * A value and what it rests on.
 *
 * @param <T> the kind of value
 */
public record Fact<T>(T value, Evidence evidence) {
  /** The fact that an editor wrote. */
  public static <T> Fact<T> byEditor(T value) {
    return new Fact<>(value, Evidence.editor());
  }

  /** The same fact, after an editor found it right. */
  public Fact<T> confirm() {
    return new Fact<>(value, evidence.confirm());
  }

  /** The same fact, when the text is not at hand. */
  public Fact<T> withoutSpans() {
    return new Fact<>(value, evidence.withoutSpans());
  }

  /** Whether it needs an editor's eye. */
  public boolean doubtful() {
    return evidence.doubtful();
  }
}
