package org.vakanuvis.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds which titles can mean one office. */
class OfficeTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dışişleri Bakanı | DIŞİŞLERİ BAKANI",
        "Bakanlar Kurulu Başkan Yardımcısı, Dışişleri Bakanı | Dışişleri Bakanı",
        "Başbakan Yardımcısı ve Dışişleri Bakanı | Dışişleri Bakanı",
        "Avrupa ve Dışişleri Bakanı | Dışişleri Bakanı",
        "Dışişleri ve Uluslararası İşbirliği Bakanı | Dışişleri Bakanı",
        "Bakan | Dışişleri Bakanı"
      })
  void findsTheSharedOffice(String one, String other) {
    assertThat(OfficeTitle.of(one).shares(OfficeTitle.of(other))).isTrue();
    assertThat(OfficeTitle.of(other).shares(OfficeTitle.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Başbakan, Başbakan Yardımcısı",
    "Dışişleri Bakanı, Dışişleri Bakan Yardımcısı",
    "Bakan, Dışişleri Bakan Yardımcısı",
    "İçişleri Bakanı, Dışişleri Bakanı",
    "Bakan, Başbakan"
  })
  void keepsDifferentOfficesApart(String one, String other) {
    assertThat(OfficeTitle.of(one).shares(OfficeTitle.of(other))).isFalse();
    assertThat(OfficeTitle.of(other).shares(OfficeTitle.of(one))).isFalse();
  }
}
