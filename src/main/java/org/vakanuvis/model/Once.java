package org.vakanuvis.model;

import java.util.function.Supplier;

/** Asks but once, whoever asks first; safe to use from several threads. */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> asked;
  private T known;

  /**
   * Nothing is asked yet.
   *
   * @param asked what is asked at most once; its answer is never null
   */
  public Once(Supplier<T> asked) {
    this.asked = asked;
  }

  @Override
  public synchronized T get() {
    if (known == null) {
      known = asked.get();
    }
    return known;
  }
}
