package org.vakanuvis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class AccessorTest {
  /** More than it takes to be asked directly. */
  private static final int OFTEN = 3_000;

  private record Sample(int number, String words) {
    public Object refused() {
      throw new IllegalStateException("refused");
    }
  }

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

  @Test
  void throwsWhatTheMethodThrowsHoweverOftenItIsAsked() throws ReflectiveOperationException {
    Accessor refused = new Accessor(Sample.class.getDeclaredMethod("refused"));
    for (int i = 0; i < OFTEN; i++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> refused.of(new Sample(1, "")))
          .withMessage("refused");
    }
  }
}
