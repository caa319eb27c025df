package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.source.ContentReader;

class OfficeRolesTest {
  private static OfficeRoles roles;

  @BeforeAll
  static void read() {
    roles = new OfficeRoles(new ContentReader(Path.of("none"), diagnostic -> {}).dictionaries());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dışişleri Bakanı",
        "DIŞİŞLERİ BAKANI",
        "Başbakan",
        "Başbakan Yardımcısı",
        "Devlet Bakanı ve Başbakan Yardımcısı",
        "Adalet Bakanı ve Başsavcı",
        "AB Bakanı ve Başmüzakereci"
      })
  void seatsMinistersInAGovernment(String office) {
    assertThat(roles.government(office)).isTrue();
    assertThat(roles.outsideGovernment(office)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cumhurbaşkanı",
        "Büyükelçi",
        "Dışişleri Bakan Yardımcısı",
        "Dışişleri ve Savunma Bakan Yardımcısı",
        "Dışişleri Bakanlığı Sözcüsü"
      })
  void seatsOthersOutsideIt(String office) {
    assertThat(roles.outsideGovernment(office)).isTrue();
    assertThat(roles.government(office)).isFalse();
  }

  @Test
  void doesNotJudgeAnOfficeThatItDoesNotKnow() {
    assertThat(roles.outsideGovernment("Bilinmeyen")).isFalse();
    assertThat(roles.government("Bilinmeyen")).isFalse();
  }
}
