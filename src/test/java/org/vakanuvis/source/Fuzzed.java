package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.vakanuvis.model.Diagnostic;

/** What holds of all that is read, whatever it is read from. */
final class Fuzzed {
  private Fuzzed() {}

  /** No half of a character, which no file could hold. */
  static void assertWellFormed(String text) {
    assertThat(StandardCharsets.UTF_16.newEncoder().canEncode(text)).isTrue();
  }

  /** What is said is said of a place in the file. */
  static void assertPlaced(Diagnostic said) {
    assertThat(said.position().path()).isEqualTo("a.txt");
    assertThat(said.position().line()).isNotNegative();
    assertThat(said.position().column()).isNotNegative();
  }
}
