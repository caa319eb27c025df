package org.vakanuvis.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads letters, digits and line ends of other forms as the usual ones, unit by unit. */
class OtherFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sеrgеy Lаvrоv, Еvgeniy Рrimakоv | Sergey Lavrov, Evgeniy Primakov",
        "Dışişlеri Ваkanlığı, Тürkiyе Сumhuriyеti | Dışişleri Bakanlığı, Türkiye Cumhuriyeti",
        "Νikos Dendias, Κıbrıs | Nikos Dendias, Kıbrıs",
        "АВ ve Т.С. adına А. Kаya | AB ve T.C. adına A. Kaya",
        "АВ (Европейский союз) adına Kаya | АВ (Европейский союз) adına Kaya",
        "Лавров (Lavrоv), МИД'in, Шoйгу | Лавров (Lavrov), МИД'in, Шoйгу",
      })
  void readsLettersThatLookLikeLatinOnes(String written, String read) {
    assertThat(TwinLetters.read(written)).isEqualTo(read).hasSameSizeAs(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Сергей Лавров", "Κυριάκος Μητσοτάκης", "Radosław Sikorski", ""})
  void leavesWordsOfOneAlphabetAlone(String text) {
    assertThat(TwinLetters.read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i\u0307stanbul, DIŞi\u0307ŞLERi\u0307 | I\u0307stanbul, DIŞI\u0307ŞLERI\u0307",
        "PUTi\u0307N'i\u0307N, Putin'i\u0307n, di\u0307ğer | PUTI\u0307N'I\u0307N, Putin'i\u0307n, di\u0307ğer",
        "１２ Ｍart ٢٠١٩ | 12 Mart 2019",
      })
  void readsOtherFormsAsTheUsualOnes(String written, String read) {
    assertThat(OtherForms.read(written)).isEqualTo(read).hasSameSizeAs(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\u0085", "\u2028", "\u2029"})
  void readsEveryLineEndAsALineFeed(String end) {
    assertThat(OtherForms.read("Bir" + end + "iki\r\n")).isEqualTo("Bir\niki\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"İstanbul'da 12 “mart” – i\u0301", "I\u0307stanbul", "bir\r\niki\r"})
  void leavesUsualTextsAlone(String text) {
    assertThat(OtherForms.read(text)).isSameAs(text);
  }
}
