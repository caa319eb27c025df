package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line looks like. */
class LineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "20.11.2025",
        "AA  03.11.2022 22:41",
        "Mart 2023",
        "7-11 Ekim 2019",
        "5 Haziran 2023, Ankara",
        "CİBUTİ, 12 Haziran 2023",
        "Tarih: 5/3/2019",
        "Sayı: 41",
        "15 Şubat"
      })
  void isADateline(String words) {
    assertThat(line(words).dateline()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antalya Diplomasi Forumu 2024",
        "3. Antalya Forumu 2024 sona erdi",
        "G20 Zirvesi 15-16 Kasım'da Antalya'da",
        "Bakanlar 27 Nisan'da buluştu",
        "COP29'un yüksek düzeyli bölümü",
        "Zirve",
        "No: 86, 4 Nisan 2018, Benin Dışişleri ve İşbirliği Bakanı’nın Ülkemizi Ziyareti Hk."
      })
  void tellsMoreThanADate(String words) {
    assertThat(line(words).dateline()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"görüştü.", "dedi.”", "Neden?", "(katıldı.)", "yazdı...", "2019'da 3."})
  void endsASentence(String words) {
    assertThat(line(words).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ziyareti Hk.", "T.C.", "A.B.D.", "ANKARA (A.A.)", "Bakan", "Bakanlar;", "M.Ö."})
  void goesOnBehindAnAbbreviationOrMark(String words) {
    assertThat(line(words).endsSentence()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Laos ......... Saleumxay",
        "10 Mart 1992      Sayı: 41",
        "Ülke\tBakan",
        "Malta    – Bakan"
      })
  void isSetInColumns(String words) {
    assertThat(line(words).columns()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA  03.11.2022", "Bakan...", "Bakan... dedi", "ve ...", "Bakan....."})
  void isNotSetInColumns(String words) {
    assertThat(line(words).columns()).isFalse();
  }

  @Test
  void marksTakeNoRoom() {
    assertThat(line("s\u0327is\u0327").width()).isEqualTo(3);
    assertThat(line(" \t x").indent()).isEqualTo(9);
  }

  private static Line line(String words) {
    return Line.of(words).get(0);
  }
}
