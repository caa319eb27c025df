package org.vakanuvis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AccessorTest {
  /** More than it takes to be asked directly. */
  private static final int OFTEN = 3_000;

  private record Sample(int number, String words) {}

  @Test
  void answersTheSameHoweverOftenItIsAsked() throws ReflectiveOperationException {
    Accessor number = new Accessor(Sample.class.getDeclaredMethod("number"));
    Accessor words = new Accessor(Sample.class.getDeclaredMethod("words"));
    for (int i = 0; i < OFTEN; i++) {
      Sample sample = new Sample(i, "w" + i);
      assertThat(number.of(sample)).isEqualTo(i);
      assertThat(words.of(sample)).isEqualTo("w" + i);
    }
    assertThat(words.of(new Sample(1, null))).isNull();
  }

  record Stripped(String of) {
    @Override
    public String of() {
      return of.strip();
    }
  }

  @Test
  void throwsWhatTheMethodThrowsHoweverOftenItIsAsked() throws ReflectiveOperationException {
    Accessor of = new Accessor(Stripped.class.getDeclaredMethod("of"));
    for (int i = 0; i < OFTEN; i++) {
      assertThatNullPointerException().isThrownBy(() -> of.of(new Stripped(null)));
    }
  }
}
