package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How {@code explain} lays out what is known of a release. */
class ExplainTest {
  private static final Path CONTENT = Path.of("src/test/resources/golden/ornek/content");

  @Test
  void showsEachFactWithTheWordsThatItWasReadFrom() {
    Call call = explain("2019/ankara-gorusmesi.txt");

    assertThat(call.code()).isZero();
    assertThat(call.out())
        .containsPattern("Tarih\n  2019-03-14  \\[[a-z-]+, %\\d+\\]\n +\\d+:\\d+  .*«14 Mart 2019»")
        .containsPattern("Ülkeler\n  NO Norveç  \\[[a-z-]+, %\\d+\\]\n +\\d+:\\d+  .*«Norveç»");
  }

  @Test
  void saysWhatAnEditorWrote() {
    assertThat(explain("2021/telefon.md").out())
        .contains("Telefon görüşmesi: Özbekistan  [editör]")
        .contains("Abdulaziz Kamilov (UZ) Dışişleri Bakanı  [editör]");
  }

  @Test
  void pointsIntoTheFileBehindItsHeader() {
    assertThat(explain("2021/telefon.md").out()).containsPattern(" 10:\\d+ .*«Özbekistan»");
  }

  private static Call explain(String name) {
    return Call.of(
        "explain", "--content", CONTENT.toString(), CONTENT.resolve("releases/" + name).toString());
  }
}
