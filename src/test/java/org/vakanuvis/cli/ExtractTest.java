package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What {@code extract} prints and what it writes beside the texts. */
class ExtractTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");

  @TempDir Path folder;
  private Path content;
  private Path releases;

  @BeforeEach
  void copyTheExample() throws IOException {
    content = folder.resolve("content");
    releases = content.resolve("releases");
    SiteFolder.copy(EXAMPLE, content);
  }

  @Test
  void printsALineForEachReleaseInTheOrderOfTheirNames() throws IOException {
    List<JsonNode> lines = jsonLines(releases);

    assertThat(lines)
        .extracting(line -> line.get("id").asText())
        .containsExactly(
            "2019/ankara-gorusmesi",
            "2021/eski-kodlama",
            "2021/telefon",
            "2021/telefon-ilk",
            "tarihsiz");
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "id",
                        "path",
                        "title",
                        "date",
                        "dateBounds",
                        "source",
                        "number",
                        "kind",
                        "ministers",
                        "officials",
                        "countries",
                        "countryMentions",
                        "places",
                        "organizations",
                        "meetings"));
  }

  @Test
  void namesAReleaseByItsPathUnderTheOneGiven() throws IOException {
    assertThat(jsonLines(releases.resolve("2021")).get(0).get("id").asText())
        .isEqualTo("eski-kodlama");
    assertThat(jsonLines(releases.resolve("2021/telefon.md")).get(0).get("id").asText())
        .isEqualTo("telefon");
  }

  @Test
  void everySpanSlicesBackToItsWords() throws IOException {
    int mentions = 0;
    for (JsonNode line : jsonLines(releases)) {
      String text = text(line);
      for (JsonNode mention : line.get("countryMentions")) {
        int start = mention.get("start").asInt();
        int end = mention.get("end").asInt();
        assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asText());
        mentions++;
      }
      for (String people : List.of("ministers", "officials", "meetings")) {
        for (JsonNode fact : line.get(people)) {
          for (JsonNode span : fact.get("spans")) {
            assertThat(span.get(0).asInt()).isBetween(0, span.get(1).asInt());
            assertThat(span.get(1).asInt()).isLessThanOrEqualTo(text.length());
          }
        }
      }
    }
    assertThat(mentions).isGreaterThan(10);
  }

  @Test
  void saysWhatTheTextSaysAndNotWhatAnEditorWrote() throws IOException {
    Files.writeString(releases.resolve("tarihsiz.yaml"), "countries: [NO]\ndate: 2001\n");

    JsonNode line = jsonLines(releases.resolve("tarihsiz.txt")).get(0);

    assertThat(line.get("date").isNull()).isTrue();
    assertThat(line.get("countries").toString()).isEqualTo("[\"RU\",\"TM\"]");
  }

  @Test
  void printsYamlThatCanStandAsAHeader() throws IOException {
    Call call = extract(releases.resolve("2021/eski-kodlama.txt").toString());

    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("--- # ").contains("\ncountries: [AF, IQ, IR, ");
    String yaml = call.out().substring(call.out().indexOf('\n') + 1);
    Files.writeString(releases.resolve("2021/eski-kodlama.yaml"), yaml);
    assertThat(Call.of("check", "--content", content.toString()).code()).isZero();
  }

  @Test
  void pinsWhatWasFoundBesideTheTextAndLeavesTheTextAlone() throws IOException {
    Map<String, String> before = SiteFolder.bytes(content);
    Path text = releases.resolve("2021/telefon-ilk.txt");

    Call call = extract("--write", text.toString());

    assertThat(call.code()).as(call.err()).isZero();
    Path sidecar = releases.resolve("2021/telefon-ilk.yaml");
    assertThat(sidecar).content().contains("date: 2021-05-03\n").contains("countries: [");
    Map<String, String> after = SiteFolder.bytes(content);
    after.remove("releases/2021/telefon-ilk.yaml");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void addsToASidecarOnlyWhatItDoesNotHave() throws IOException {
    Path sidecar = releases.resolve("2019/ankara-gorusmesi.yaml");
    String before = Files.readString(sidecar) + "countries: [NO] # elle";
    Files.writeString(sidecar, before);

    assertThat(extract("--write", releases.resolve("2019").toString()).code()).isZero();

    String after = Files.readString(sidecar);
    assertThat(after).startsWith(before + "\n").contains("\ndate: 2019-03-14\n");
    assertThat(after.split("countries:", -1)).hasSize(2);
    extract("--write", releases.resolve("2019").toString());
    assertThat(sidecar).hasContent(after);
  }

  @Test
  void refusesToPinWhereTheHeaderStandsInTheFileItself() throws IOException {
    Map<String, String> before = SiteFolder.bytes(content);

    Call call = extract("--write", releases.resolve("2021/telefon.md").toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("2021/telefon.md: hata: ");
    assertThat(SiteFolder.bytes(content)).isEqualTo(before);
  }

  @Test
  void refusesToAddToASidecarInBraces() throws IOException {
    Path sidecar = Files.writeString(releases.resolve("tarihsiz.yaml"), "{number: '5'}\n");

    Call call = extract("--write", releases.resolve("tarihsiz.txt").toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(sidecar).hasContent("{number: '5'}\n");
  }

  @Test
  void saysThatAPathIsNotThere() {
    Call call = extract(folder.resolve("yok").toString());

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).contains("yok: hata: ").doesNotContain("Exception");
  }

  private Call extract(String... arguments) {
    List<String> all = new ArrayList<>(List.of("extract", "--content", content.toString()));
    all.addAll(List.of(arguments));
    return Call.of(all.toArray(String[]::new));
  }

  private List<JsonNode> jsonLines(Path path) throws IOException {
    Call call = extract("--format", "jsonl", path.toString());
    assertThat(call.code()).as(call.err()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : call.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  /** The text of a release as spans count it: behind a header on top of the file. */
  private static String text(JsonNode line) throws IOException {
    Path file = Path.of(line.get("path").asText());
    boolean legacy = file.toString().contains("eski-kodlama");
    String text =
        Files.readString(file, legacy ? Charset.forName("windows-1254") : Charset.forName("UTF-8"));
    return text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n") + 5) : text;
  }
}
