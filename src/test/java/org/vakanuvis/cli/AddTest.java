package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code add} takes into an archive, under which names, and what it refuses. */
class AddTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");
  private static final String VISIT =
      """
      Çin Dışişleri Bakanı Wang Yi'nin Ziyareti

      Çin Dışişleri Bakanı Wang Yi, 14 Mart 2023 tarihinde Ankara'yı ziyaret etti. Dışişleri Bakanı
      Mevlüt Çavuşoğlu ile Wang Yi, ikili ilişkileri ve bölgesel gelişmeleri ele aldı. Görüşmede
      ticaret, ulaştırma ve enerji alanlarında iş birliğinin geliştirilmesi kararlaştırıldı.
      """;

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void copyTheExample() throws IOException {
    content = folder.resolve("content");
    SiteFolder.copy(EXAMPLE, content);
  }

  @Test
  void filesARawTextUnderItsDateAndHeadlineWithTheBytesAsTheyAre() throws IOException {
    Path raw = folder.resolve("Ziyaret (son).TXT");
    Files.write(raw, VISIT.getBytes(Charset.forName("windows-1254")));

    Call call = add(raw.toString());

    assertThat(call.code()).as(call.err()).isZero();
    Path filed =
        content.resolve("releases/2023/2023-03-14-cin-disisleri-bakani-wang-yinin-ziyareti.txt");
    assertThat(filed).hasSameBinaryContentAs(raw);
    assertThat(call.out()).startsWith(filed.toString()).contains("  Tarih: 2023-03-14\n");
    assertThat(sidecar(filed)).hasContent("added: 2026-11-21\n");
  }

  @Test
  void writesWhereItCameFrom() throws IOException {
    Path raw = Files.writeString(folder.resolve("a.txt"), VISIT);

    Call call =
        add(
            "--url",
            "https://a.example/?id=1",
            "--retrieved",
            "2023-03-15",
            "--rights",
            "Kurumun: \"evet\"",
            raw.toString());

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(sidecar(only("2023")))
        .hasContent(
            """
            url: https://a.example/?id=1
            retrieved: 2023-03-15
            added: 2026-11-21
            rights: 'Kurumun: "evet"'
            """);
    assertThat(check().code()).isZero();
  }

  @Test
  void showsDoubtsBeforeWhatIsSure() throws IOException {
    Path raw =
        Files.writeString(
            folder.resolve("a.txt"), VISIT + "\nKongo ile ilişkiler de ele alındı.\n");

    String out = add(raw.toString()).out();

    int doubt = out.indexOf("kuşku: ");
    assertThat(doubt).as(out).isPositive().isLessThan(out.indexOf("  Tarih: "));
    assertThat(out).containsPattern("releases/2023/[a-z0-9-]+\\.txt:7:1: kuşku: .*«Kongo»");
  }

  @Test
  void speaksTheLanguageOfItsReaderAndLetsNoTextMoveTheScreen() throws IOException {
    Path raw = Files.writeString(folder.resolve("a.txt"), "Ba\u202Eşlık [2J\n\n" + VISIT);

    Call call = add("--lang", "en", raw.toString());

    assertThat(call.out()).contains("  Kind: Visit (visit)\n").doesNotContain("\u202E");
  }

  @Test
  void takesStandardInput() throws IOException {
    Call call = Call.fed(VISIT.getBytes(UTF_8), "add", "--content", content.toString(), "-");

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(only("2023")).hasContent(VISIT);
  }

  @Test
  void saysOfStandardInputThatItIsNoText() {
    Call call = Call.fed(new byte[] {0, 1, 2, 0, 0}, "add", "--content", content.toString(), "-");

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("-: hata: ");
  }

  @Test
  void takesAFolderWithTheSidecarsThatStandInIt() throws IOException {
    Path raw = Files.createDirectories(folder.resolve("raw/alt"));
    Files.writeString(raw.resolve("a.md"), VISIT);
    Files.writeString(
        raw.resolve("a.yaml"), "# elle\nsource: Çin Dışişleri Bakanlığı\nadded: 2020-01-01");
    Files.writeString(raw.resolve("b.txt"), "Başsağlığı\n\nTarihi bilinmeyen, kısa bir metin.\n");

    Call call = add("--rights", "Kamu malı", folder.resolve("raw").toString());

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(sidecar(only("2023")))
        .hasContent(
            "# elle\nsource: Çin Dışişleri Bakanlığı\nadded: 2020-01-01\nrights: Kamu malı\n");
    assertThat(content.resolve("releases/bassagligi.txt")).exists();
    assertThat(check().code()).isZero();
  }

  @Test
  void refusesWhatTheArchiveHasAlreadyByteForByte() throws IOException {
    Path there = content.resolve("releases/tarihsiz.txt");
    Path raw = folder.resolve("yeni.txt");
    Files.copy(there, raw);
    Map<String, String> before = SiteFolder.bytes(content);

    Call call = add(raw.toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("yeni.txt: hata: ", there.toString(), "Arşive alınan: 0");
    assertThat(SiteFolder.bytes(content)).isEqualTo(before);
  }

  @Test
  void takesATextOnceHoweverOftenItIsGiven() throws IOException {
    Path one = Files.writeString(folder.resolve("a.txt"), VISIT);
    Path two = Files.writeString(folder.resolve("b.txt"), VISIT);

    Call call = add(one.toString(), two.toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("b.txt: hata: ", only("2023").toString(), "Arşive alınan: 1");
  }

  @Test
  void reportsWhatIsNearlyThere() throws IOException {
    Path one = Files.writeString(folder.resolve("a.txt"), VISIT);
    Path two =
        Files.writeString(
            folder.resolve("b.txt"), VISIT.replace("\n", "\r\n").replace("enerji", "turizm"));
    add(one.toString());

    Call call = add(two.toString());

    assertThat(call.code()).isZero();
    assertThat(call.err())
        .containsPattern("ziyareti-2\\.txt: uyarı: .*ziyareti\\.txt \\(.*%8\\d")
        .contains("replaces: 2023/2023-03-14-cin-disisleri-bakani-wang-yinin-ziyareti\"");
  }

  @Test
  void writesOverNothing() throws IOException {
    Path name =
        content.resolve("releases/2023/2023-03-14-cin-disisleri-bakani-wang-yinin-ziyareti.txt");
    Files.createDirectories(name.getParent());
    Files.writeString(name, "Bambaşka bir metin.\n");
    Path raw = Files.writeString(folder.resolve("a.txt"), VISIT);

    Call call = add(raw.toString());

    assertThat(call.code()).isZero();
    assertThat(name).hasContent("Bambaşka bir metin.\n");
    assertThat(name.resolveSibling("2023-03-14-cin-disisleri-bakani-wang-yinin-ziyareti-2.txt"))
        .hasContent(VISIT);
  }

  @Test
  void leavesAHeaderOnTopOfAFileAlone() throws IOException {
    String text = "---\ndate: 2022-05-06\n---\n" + VISIT;
    Path raw = Files.writeString(folder.resolve("a.txt"), text);

    Call call = add(raw.toString());

    assertThat(call.code()).isZero();
    assertThat(call.err()).contains(": uyarı: ");
    Path filed = only("2022");
    assertThat(filed)
        .hasContent(text)
        .hasFileName("2022-05-06-cin-disisleri-bakani-wang-yinin-ziyareti.txt");
    assertThat(sidecar(filed)).doesNotExist();
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path word = Files.write(folder.resolve("a.docx"), new byte[] {'P', 'K', 3, 4});
    Path empty = Files.writeString(folder.resolve("bos.txt"), " \n");
    Path good = Files.writeString(folder.resolve("c.txt"), VISIT);

    Call call = add(word.toString(), empty.toString(), good.toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("a.docx: hata: ", "bos.txt: hata: ", "Arşive alınan: 1");
    assertThat(only("2023")).hasContent(VISIT);
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    assertThat(add("--url", "falan", "x.txt").code()).isEqualTo(2);
    assertThat(add("--retrieved", "dün", "x.txt").err()).contains("--retrieved", "dün");
    assertThat(add().code()).isEqualTo(2);
    Call missing = add(folder.resolve("yok.txt").toString());
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("yok.txt: hata: ").doesNotContain("Exception");
  }

  private Call add(String... arguments) {
    List<String> all = new ArrayList<>(List.of("add", "--content", content.toString()));
    all.addAll(List.of(arguments));
    return Call.of(all.toArray(String[]::new));
  }

  private Call check() {
    return Call.of("check", "--content", content.toString());
  }

  /** The one text of a year. */
  private Path only(String year) throws IOException {
    List<Path> texts =
        SiteFolder.files(content.resolve("releases/" + year)).values().stream()
            .filter(file -> !file.toString().endsWith(".yaml"))
            .toList();
    assertThat(texts).hasSize(1);
    return texts.get(0);
  }

  private static Path sidecar(Path text) {
    String name = text.getFileName().toString();
    return text.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yaml");
  }
}
