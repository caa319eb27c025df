package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How doubts go out as a table and verdicts come back. */
class ReviewTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");
  private static final String TEXT =
      """
      Ticaret Heyeti Geldi

      Fransa ve Kongo ile ticaret 14 Mart 2023 tarihinde ele alındı.
      """;

  @TempDir Path folder;
  private Path content;
  private Path sidecar;

  @BeforeEach
  void copyTheExampleAndAddADoubt() throws IOException {
    content = folder.resolve("content");
    SiteFolder.copy(EXAMPLE, content);
    Files.createDirectories(content.resolve("releases/2023"));
    Files.writeString(content.resolve("releases/2023/heyet.txt"), TEXT);
    sidecar = content.resolve("releases/2023/heyet.yaml");
  }

  @Test
  void listsEveryDoubtOnceWithItsWordsAndRoomForAVerdict() {
    Call call = review();

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.out())
        .startsWith("\uFEFFrelease;line;field;fact;words;rule;confidence;verdict;correction\r\n")
        .contains(
            "\r\n2023/heyet;3;countries;CG;Kongo;shared-name;60;;\r\n".replace("2023", "'2023"));
    assertThat(call.err()).startsWith("Gözden geçirilecek olgu: 2\n");
  }

  @Test
  void partsCellsAsTheLanguageOfTheUserDoes() {
    Call call = Call.in("en", "review", "--content", content.toString());

    assertThat(call.out()).startsWith("\uFEFFrelease,line,field,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evet", "E", " Doğru ", "+", "TRUE", "1"})
  void confirms(String yes) throws IOException {
    Call call = apply(sheet().replace("60;;", "60;" + yes + ";"));

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.out()).isEqualTo(sidecar + "\n");
    assertThat(sidecar).hasContent("confirm:\n  countries: [CG]\n");
    assertThat(review().out()).doesNotContain("Kongo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hayır", "HAYIR", "yanlış", "-", "no"})
  void rejects(String no) throws IOException {
    assertThat(apply(sheet().replace("60;;", "60;" + no + ";")).code()).isZero();

    assertThat(sidecar).hasContent("reject:\n  countries: [CG]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CD", "Kongo Demokratik Cumhuriyeti"})
  void correctsOneOfAListAndKeepsTheOthers(String country) throws IOException {
    assertThat(apply(sheet().replace("60;;", "60;hayır;" + country)).code()).isZero();

    assertThat(sidecar).hasContent("countries: [CD, FR]\n");
    assertThat(Call.of("check", "--content", content.toString()).code()).isZero();
  }

  @Test
  void correctsASingleFact() throws IOException {
    Call call = apply(kindOfTheUndated("", "visit"));

    assertThat(call.code()).as(call.err()).isZero();
    assertThat(content.resolve("releases/tarihsiz.yaml")).content().contains("kind: visit\n");
  }

  @Test
  void isAppliedAgainWithoutHarm() throws IOException {
    String sheet = sheet().replace("60;;", "60;evet;");
    apply(sheet);
    Map<String, String> before = SiteFolder.bytes(content);

    Call again = apply(sheet);

    assertThat(again.code()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains("Alınan karar: 0; zaten yazılı: 1");
    assertThat(SiteFolder.bytes(content)).isEqualTo(before);
  }

  @Test
  void keepsWhatTheEditorWroteToTheLetter() throws IOException {
    String written =
        """
        # Elle yazıldı.
        source:   'Dışişleri'   # tırnaklı
        confirm: { kind: true }   # bakıldı
        reject:
          places:
          - Mali   # kaynak
          # son söz
        """;
    Files.writeString(sidecar, written);

    assertThat(apply(sheet().replace("60;;", "60;evet;")).code()).isZero();

    assertThat(sidecar)
        .hasContent(written.replace("{ kind: true }", "{ kind: true , countries: [CG]}"));
  }

  @Test
  void refusesASidecarInBracesAndOneThatSaysOtherwise() throws IOException {
    Files.writeString(sidecar, "{number: '5'}\n");
    Call braces = apply(sheet().replace("60;;", "60;evet;"));
    assertThat(braces.code()).isEqualTo(1);
    assertThat(braces.err()).contains("heyet.yaml: hata: ");
    assertThat(sidecar).hasContent("{number: '5'}\n");

    Files.writeString(sidecar, "confirm: {countries: [CG]}\n");
    Call opposite = apply(sheetOf("'2023/heyet;3;countries;CG;Kongo;shared-name;60;hayır;"));
    assertThat(opposite.code()).isEqualTo(1);
    assertThat(opposite.err()).contains("sheet.csv:2: hata: ");
    assertThat(sidecar).hasContent("confirm: {countries: [CG]}\n");
  }

  @Test
  void tellsOfRowsThatMeanNothing() throws IOException {
    Call call =
        apply(
            sheetOf(
                "yok/boyle;3;countries;CG;;;60;evet;",
                "'2023/heyet;3;countries;XX;;;60;evet;",
                "'2023/heyet;3;countries;CG;;;60;belki;",
                "'2023/heyet;3;countries;CG;;;60;;Atlantis",
                "'2023/heyet;3;countries;CG;;;60;evet;CD"));

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .contains("sheet.csv:2: hata: ", "yok/boyle")
        .contains("sheet.csv:3: uyarı: ", "countries: XX")
        .contains("sheet.csv:4: hata: karar değil: belki")
        .contains("sheet.csv:5: hata: ", "Atlantis")
        .contains("sheet.csv:6: hata: ");
    assertThat(sidecar).doesNotExist();
  }

  @Test
  void understandsWhatSpreadsheetsMakeOfTheTable() throws IOException {
    String rows =
        "Release\tVerdict\tField\tFact\tNotlar\r\n"
            + "'2023/heyet\tevet\tcountries\tCG\t\"iki\nsatır \"\"tırnak\"\"\"\r\n";
    Path sheet = folder.resolve("sheet.csv");
    byte[] utf16 = ("\uFEFF" + rows).getBytes(UTF_16LE);
    Files.write(sheet, utf16);
    assertThat(
            Call.of("review", "--content", content.toString(), "--apply", sheet.toString()).code())
        .isZero();
    assertThat(sidecar).hasContent("confirm:\n  countries: [CG]\n");

    Files.delete(sidecar);
    String windows = rows.replace("\t", ";").replace("evet", "doğru");
    Files.write(sheet, windows.getBytes(Charset.forName("windows-1254")));
    assertThat(
            Call.of("review", "--content", content.toString(), "--apply", sheet.toString()).code())
        .isZero();
    assertThat(sidecar).hasContent("confirm:\n  countries: [CG]\n");
  }

  @Test
  void writesNoFormulaForTheSpreadsheetToRun() throws IOException {
    Files.copy(
        content.resolve("releases/2023/heyet.txt"),
        content.resolve("releases/=cmd|' -C calc'!A0.txt"));

    Call call = review();

    assertThat(call.out()).contains("\r\n'=cmd|' -C calc'!A0;3;").doesNotContain("\n=");
    String sheet = call.out().replace("60;;", "60;evet;");
    assertThat(apply(sheet).code()).isZero();
    assertThat(content.resolve("releases/=cmd|' -C calc'!A0.yaml")).exists();
  }

  @Test
  void neverWritesOverATableThatStands() throws IOException {
    Path sheet = Files.writeString(folder.resolve("t.csv"), "bir öğleden sonra");

    Call call = review("--to", sheet.toString());

    assertThat(call.code()).isEqualTo(3);
    assertThat(sheet).hasContent("bir öğleden sonra");
    assertThat(review("--to", folder.resolve("u.csv").toString()).code()).isZero();
    assertThat(folder.resolve("u.csv")).content().isEqualTo(review().out());
  }

  @Test
  void saysThatATableIsNone() throws IOException {
    assertThat(apply("herhangi bir şey\n").err()).contains("sheet.csv:1: hata: ", "release");
    Call missing = Call.of("review", "--apply", folder.resolve("yok.csv").toString());
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).doesNotContain("Exception");
  }

  private Call review(String... more) {
    List<String> all = new ArrayList<>(List.of("review", "--content", content.toString()));
    all.addAll(List.of(more));
    return Call.of(all.toArray(String[]::new));
  }

  private String sheet() {
    return review().out();
  }

  private String kindOfTheUndated(String verdict, String correction) {
    return sheet()
        .lines()
        .map(
            line ->
                line.startsWith("tarihsiz;") && line.contains(";kind;")
                    ? line.replaceAll(";;$", ";" + verdict + ";" + correction)
                    : line)
        .reduce("", (text, line) -> text + line + "\n");
  }

  private static String sheetOf(String... rows) {
    return "release;line;field;fact;words;rule;confidence;verdict;correction\n"
        + String.join("\n", rows)
        + "\n";
  }

  private Call apply(String sheet) throws IOException {
    Path file = Files.writeString(folder.resolve("sheet.csv"), sheet);
    return review("--apply", file.toString());
  }
}
