package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of strangers on a terminal. */
class VisibleTest {
  @ParameterizedTest
  @CsvSource({
    "0007, <U+0007>",
    "000A, <U+000A>",
    "001B, <U+001B>",
    "009B, <U+009B>",
    "202E, <U+202E>",
    "2069, <U+2069>",
    "200F, <U+200F>",
    "2028, <U+2028>"
  })
  void showsWhatMeddlesByItsNumber(String character, String shown) {
    String words = "a" + (char) Integer.parseInt(character, 16) + "ş";

    assertThat(Visible.of(words)).isEqualTo("a" + shown + "ş");
  }

  @Test
  void leavesAllElseAlone() {
    assertThat(Visible.of("Çavuşoğlu’nun 😀 “sözü” عربي"))
        .isEqualTo("Çavuşoğlu’nun 😀 “sözü” عربي");
  }
}
