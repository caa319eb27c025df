package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knows a headline in the text again, however its marks are written there. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bakan Çavuşoğlu’nun Berlin Ziyareti | Bakan Çavuşoğlu'nun Berlin Ziyareti",
        "BAKAN FİDAN’IN TEMASLARI | Bakan Fidan'ın temasları",
        "“Orta Koridor” – Bakü Bildirisi | \"Orta Koridor\" - Bakü Bildirisi",
      })
  void foldsAlike(String one, String other) {
    assertThat(Words.folded(one)).isEqualTo(Words.folded(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Iğdır Valisi | İzmir Valisi", "12 Mart | 13 Mart", "Bakan geldi | Bakan geldi."})
  void keepsOthersApart(String one, String other) {
    assertThat(Words.folded(one)).isNotEqualTo(Words.folded(other));
  }
}
