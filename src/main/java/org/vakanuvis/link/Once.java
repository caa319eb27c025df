package org.vakanuvis.link;

import java.util.function.Supplier;

/** Asks but once, when it is asked first; for one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> asked;
  private T known;

  Once(Supplier<T> asked) {
    this.asked = asked;
  }

  @Override
  public T get() {
    if (known == null) {
      known = asked.get();
    }
    return known;
  }
}
