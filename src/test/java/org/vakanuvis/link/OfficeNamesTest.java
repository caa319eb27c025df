package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.source.ContentReader;

/** Holds under which names an office is known again. */
class OfficeNamesTest {
  private final OfficeNames names =
      new OfficeNames(new ContentReader(Path.of("none"), diagnostic -> {}).dictionaries());

  @ParameterizedTest
  @CsvSource({
    "Başvekil, Başbakan",
    "BAŞVEKİL, Başbakan",
    "Hariciye Vekili, Dışişleri Bakanı",
    "'Başvekil, Hariciye Vekili', Dışişleri Bakanı",
    "Başvekil ve Hariciye Vekili, Başbakan",
    "Dışişleri Halk Komiseri, Dışişleri Bakanı",
    "Reisicumhur, Başkan",
    "Cumhurbaşkanı, Devlet Başkanı",
    "Türkiye Büyük Millet Meclisi Başkanı, Meclis Başkanı",
    "Büyük Erkânıharbiye Reisi, Genelkurmay Başkanı"
  })
  void knowsAnOfficeByAnotherName(String one, String other) {
    assertThat(names.title(one).shares(names.title(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Başvekil, Hariciye Vekili",
    "Dışişleri Bakan Yardımcısı, Dışişleri Bakanı",
    "Başvekil Muavini, Başbakan",
    "Cumhurbaşkanı, Başbakan",
    "Cumhurbaşkanı Yardımcısı, Cumhurbaşkanı"
  })
  void keepsOfficesApart(String one, String other) {
    assertThat(names.title(one).shares(names.title(other))).isFalse();
  }
}
