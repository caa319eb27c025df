package org.vakanuvis.extract.words;

import java.util.function.Function;

/**
 * Something that a finder asks about many tokens and that depends on nothing but their spelling, so
 * that it is found out once for each {@link WordType}.
 *
 * @param <A> the answer: immutable, null for nothing
 */
public final class Question<A> {
  private final int number;
  private final Function<WordType, A> finder;

  /**
   * @param number no other question to the same types has it
   */
  Question(int number, Function<WordType, A> finder) {
    this.number = number;
    this.finder = finder;
  }

  /** The answer for a type; null for nothing. */
  public A of(WordType type) {
    if (type.nothing(number)) {
      return null;
    }
    @SuppressWarnings("unchecked") // Nobody else keeps answers under this number.
    A known = (A) type.answer(number);
    return known != null ? known : found(type);
  }

  private A found(WordType type) {
    A answer = finder.apply(type);
    type.keep(number, answer);
    return answer;
  }
}
