package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Standing.Correction;
import org.vakanuvis.model.Standing.Withdrawal;

/** What editors write of a release, in a sidecar or on top of its file. */
class HeaderReaderTest {
  private static final String EVERYTHING =
      """
      title: Orta Asya'da beşli görüşme
      date: 2020-10-14/2021-03
      number: "No: 125"
      source: Rusya Dışişleri Bakanlığı
      kind: meeting
      ministers:
        - {name: Raşid Meredov, country: TM, office: Dışişleri Bakanı}
        - Sergey Lavrov
      officials: []
      countries: [NO, TM, RU]
      places: [Aşkabat]
      organizations: [BM]
      reject:
        countries: [EG]
        ministers: [Mali Kaynak]
        title: true
      confirm: {ministers: [R. Kazakbayev], date: true, kind: false}
      url: https://www.mfa.gov.tr/x?y=1
      retrieved: 2021-04-02
      added: 2026-11-21
      rights: Kamu malı
      language: tr
      aliases: [belge/eski/adres/]
      replaces: 2020/06/eski-surum
      corrections: [{date: 2026-11-21, note: Adı düzeltildi}]
      withdrawn: {date: 2027-01-05, reason: İstek üzerine}
      """;

  private static final String[] SLIPS = {
    "", "\n", " ", "  ", "\t", ":", "- ", "[", "]", "{", "}", "'", "\"", "#", "&a ", "*a", "!!x ",
    "|", ">", "%", "@", "`", "---", "...", "?", ",", "\u0085", "\uFEFF", "\u0000", "\uD83D", "😀",
    "<<: ", "\\u12", "\"\\x", "\"\\"
  };

  @TempDir Path folder;

  @Test
  void readsEveryFieldOfASidecar() {
    Header header = sidecar(EVERYTHING);

    assertThat(header.title()).contains("Orta Asya'da beşli görüşme");
    assertThat(header.date()).contains(Edtf.parse("2020-10-14/2021-03"));
    assertThat(header.number()).contains("No: 125");
    assertThat(header.source()).contains("Rusya Dışişleri Bakanlığı");
    assertThat(header.kind()).contains(ReleaseKind.MEETING);
    assertThat(header.ministers().orElseThrow())
        .containsExactly(
            new Officeholder("Raşid Meredov", Optional.of("TM"), Optional.of("Dışişleri Bakanı")),
            new Officeholder("Sergey Lavrov", Optional.empty(), Optional.empty()));
    assertThat(header.officials()).contains(List.of());
    assertThat(header.places()).contains(List.of("Aşkabat"));
    assertThat(header.organizations()).contains(List.of("BM"));
    assertThat(header.provenance().url()).contains("https://www.mfa.gov.tr/x?y=1");
    assertThat(header.provenance().retrieved()).contains(LocalDate.of(2021, 4, 2));
    assertThat(header.provenance().added()).contains(LocalDate.of(2026, 11, 21));
    assertThat(header.provenance().rights()).contains("Kamu malı");
    assertThat(header.provenance().language()).contains("tr");
    assertThat(header.standing().aliases()).containsExactly("belge/eski/adres/");
    assertThat(header.standing().replaces()).contains("2020/06/eski-surum");
    assertThat(header.standing().corrections())
        .containsExactly(new Correction(LocalDate.of(2026, 11, 21), "Adı düzeltildi"));
    assertThat(header.standing().withdrawn())
        .contains(new Withdrawal(LocalDate.of(2027, 1, 5), "İstek üzerine"));
  }

  @Test
  void norwayIsACountryAndNoTruthValue() {
    assertThat(sidecar("countries: [NO, TR]").countries()).contains(List.of("NO", "TR"));
  }

  @Test
  void readsVerdictsOnFindings() {
    Header header = sidecar(EVERYTHING);

    assertThat(header.reject().fields()).containsExactly("title");
    assertThat(header.reject().of("countries")).containsExactly("EG");
    assertThat(header.reject().of("ministers")).containsExactly("Mali Kaynak");
    assertThat(header.confirm().fields()).containsExactly("date");
    assertThat(header.confirm().of("ministers")).containsExactly("R. Kazakbayev");
    assertThat(header.confirm().of("countries")).isEmpty();
  }

  @Test
  void remembersWhereEachFieldStands() {
    Header header = sidecar(EVERYTHING);

    assertThat(header.positions().get("title")).isEqualTo(at("a.yaml", 1, 8));
    assertThat(header.positions().get("countries")).isEqualTo(at("a.yaml", 10, 12));
    assertThat(header.positions().get("countries[1]")).isEqualTo(at("a.yaml", 10, 17));
    assertThat(header.positions().get("ministers[0].country")).isEqualTo(at("a.yaml", 7, 36));
    assertThat(header.positions().get("ministers[1]")).isEqualTo(at("a.yaml", 8, 5));
    assertThat(header.positions().get("reject.countries[0]")).isEqualTo(at("a.yaml", 14, 15));
    assertThat(header.positions().get("withdrawn.date")).isEqualTo(at("a.yaml", 26, 19));
  }

  @Test
  void readsFrontMatterAndTheTextBelow() {
    ContentFolder content =
        new ContentFolder(folder)
            .put("releases/a.md", "\uFEFF---\r\ntitle: Başlık\r\n---\r\n\r\nMetin.\r\n");

    PressRelease release = content.release();

    assertThat(release.header().title()).contains("Başlık");
    assertThat(release.header().positions().get("title")).isEqualTo(at("a.md", 2, 8));
    assertThat(release.text()).isEqualTo("\r\nMetin.\r\n");
    assertThat(release.file().textStart()).isEqualTo(26);
    assertThat(release.file().textLine()).isEqualTo(4);
  }

  @Test
  void dashesWithoutFieldsAreAnOrnament() {
    String text = "---\nBASIN AÇIKLAMASI\nKonu: Ziyaret\n---\nMetin.\n";
    PressRelease release = new ContentFolder(folder).put("releases/a.txt", text).release();

    assertThat(release.text()).isEqualTo(text);
    assertThat(release.header()).isEqualTo(Header.NONE);
  }

  @Test
  void columnsCountUtf16UnitsBehindWideCharacters() {
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");
    content.put("releases/a.yaml", "countries: [\"😀😀\", QQ]");

    assertThat(content.releases()).isEmpty();
    assertThat(content.said().get(1).position()).isEqualTo(at("a.yaml", 1, 21));
  }

  @Test
  void aCharacterThatYamlMustNotHoldIsFoundFarDown() {
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");
    content.put("releases/a.yaml", "# 😀\n".repeat(2000) + "title: \"x\u0001\"\n");

    assertThat(content.releases()).isEmpty();
    assertThat(content.said().get(0).position()).isEqualTo(at("a.yaml", 2001, 10));
  }

  @Test
  void refusesAHeaderAsLargeAsABook() {
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");
    content.put("releases/a.yaml", "title: " + "x".repeat(5 << 20));

    assertThat(content.releases()).isEmpty();
    assertThat(content.codes()).containsExactly("yaml.too-large");
  }

  @Test
  void bringsTextsIntoOneLineAndForm() {
    Header header =
        sidecar(
            Normalizer.normalize(
                "title: >\n  Dışişleri\n  Bakanı\nsource: |\n  A\n  B\n", Normalizer.Form.NFD));

    assertThat(header.title()).contains("Dışişleri Bakanı");
    assertThat(header.source()).contains("A B");
  }

  @Test
  void emptyQuotesSayNothing() {
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");

    assertThat(content.put("releases/a.yaml", "title: \" \"").release().header().title()).isEmpty();
    assertThat(content.codes()).containsExactly("field.empty");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyMistakeIsToldAndNoneBreaksTheReading(long seed) {
    Random random = new Random(seed);
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");
    ContentReader reader = content.reader();
    ReleaseFile file =
        new ReleaseFile(
            "a",
            "a.txt",
            content.path("releases/a.txt"),
            Optional.of(content.path("releases/a.yaml")));
    for (int i = 0; i < 100; i++) {
      StringBuilder yaml = new StringBuilder(EVERYTHING);
      for (int slips = random.nextInt(6); slips >= 0; slips--) {
        int at = random.nextInt(yaml.length());
        String slip = SLIPS[random.nextInt(SLIPS.length)];
        yaml.replace(at, Math.min(at + random.nextInt(4), yaml.length()), slip);
      }
      content.put("releases/a.yaml", yaml.toString());
      long errors = content.errors();
      assertThat(reader.release(file).isPresent()).isEqualTo(content.errors() == errors);
    }
  }

  @Test
  void anEmptySidecarSaysNothing() {
    assertThat(sidecar("# henüz boş\n")).isEqualTo(Header.NONE);
  }

  @Test
  void aReleaseWithAMistakeInItsHeaderIsNotRead() {
    ContentFolder content =
        new ContentFolder(folder).put("releases/a.txt", "Metin.").put("releases/a.yaml", "x: 1");

    assertThat(content.releases()).isEmpty();
    assertThat(content.codes()).containsExactly("field.unknown");
  }

  private Header sidecar(String yaml) {
    ContentFolder content = new ContentFolder(folder).put("releases/a.txt", "Metin.");
    PressRelease release = content.put("releases/a.yaml", yaml).release();
    assertThat(content.said()).isEmpty();
    return release.header();
  }

  private Position at(String name, int line, int column) {
    return new Position(folder + "/releases/" + name, line, column);
  }
}
