package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Standing;

/** The front matter of releases as files for download. */
class DataListingTest {
  private final Map<String, String> files =
      new DataListing(
              SamplePages.SITE,
              SampleArchive.of(
                  SampleArchive.release("a", "2020-12-30/2021-01-02", null),
                  SampleArchive.release(
                      "b", "Bir, \"iki\"\nüç", "2021-03", "2026-11-21", Standing.NONE),
                  SampleArchive.release("c", "2021-04", null),
                  SampleArchive.release("d", "XXXX-03-18", null)))
          .files(Phrases.load("site", "tr"))
          .map(Planned::made)
          .collect(
              Collectors.toMap(
                  SiteFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));

  @Test
  void isCutByTheYearInWhichTheDateBegins() {
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "veri/belgeler-2020.csv",
            "veri/belgeler-2020.jsonl",
            "veri/belgeler-2021.csv",
            "veri/belgeler-2021.jsonl",
            "veri/belgeler-tarihsiz.csv",
            "veri/belgeler-tarihsiz.jsonl",
            "veri/gorusmeler-2020.csv",
            "veri/gorusmeler-2021.csv",
            "veri/gorusmeler-tarihsiz.csv",
            "veri/belgeler.schema.json",
            "veri/gorusmeler.schema.json",
            "veri/datapackage.json");
  }

  @Test
  void writesOneJsonObjectALine() throws IOException {
    List<String> lines = files.get("veri/belgeler-2021.jsonl").lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode release = new ObjectMapper().readTree(lines.get(0));
    assertThat(release.get("id").asText()).isEqualTo("b");
    assertThat(release.get("page").asText()).isEqualTo("https://ornek.example/arsiv/belge/b/");
    assertThat(release.get("title").asText()).isEqualTo("Bir, \"iki\"\nüç");
    assertThat(release.get("titleFromLead").asBoolean()).isTrue();
    assertThat(release.at("/date/value").asText()).isEqualTo("2021-03");
    assertThat(release.at("/date/confidence").asDouble()).isEqualTo(0.9);
    assertThat(release.get("source").isNull()).isTrue();
    assertThat(release.at("/kind/value").asText()).isEqualTo("visit");
    assertThat(release.at("/ministers/0/country").asText()).isEqualTo("RU");
    assertThat(release.at("/countries/1/code").asText()).isEqualTo("TM");
    assertThat(release.at("/meetings/0/participants/1/name").isNull()).isTrue();
    assertThat(release.at("/meetings/0/words").asText()).isEqualTo("Lavrov \"görüştü\"");
    assertThat(release.get("added").asText()).isEqualTo("2026-11-21");
  }

  @Test
  void writesTableAsRfc4180Says() {
    String table = files.get("veri/belgeler-2021.csv");
    String[] rows = table.split("\r\n", -1);
    assertThat(rows).hasSize(4);
    assertThat(rows[3]).isEmpty();
    List<String> columns = List.of(rows[0].split(",", -1));
    assertThat(rows[1])
        .startsWith("b,https://ornek.example/arsiv/belge/b/,\"Bir, \"\"iki\"\"\nüç\",true,2021-03");
    Function<String, String> cell = name -> rows[2].split(",", -1)[columns.indexOf(name)];
    assertThat(cell.apply("ministers")).isEqualTo("Sergey Lavrov (RU)");
    assertThat(cell.apply("countries")).isEqualTo("RU|TM");
    assertThat(cell.apply("doubts")).isEqualTo("1");
    assertThat(cell.apply("meetings")).isEqualTo("1");
  }

  @Test
  void writesMeetingsWithTheWordsThatTellThem() {
    String[] rows = files.get("veri/gorusmeler-2021.csv").split("\r\n", -1);
    assertThat(rows[0])
        .isEqualTo(
            "release,meeting,page,release_date,date,place,form,planned,participants,countries,"
                + "people,words,rule,confidence,confirmed,doubtful");
    assertThat(rows[1])
        .isEqualTo(
            "b,1,https://ornek.example/arsiv/belge/b/,2021-03,,Aşkabat,video,false,"
                + "Sergey Lavrov (RU)|TM,RU|TM,"
                + "https://ornek.example/arsiv/kisi/rusya/sergey-lavrov/,"
                + "\"Lavrov \"\"görüştü\"\"\",sample,0.9,false,false");
  }

  @Test
  void describesEveryFileAndEveryFieldAsTheyAreWritten() throws IOException {
    JsonNode described = new ObjectMapper().readTree(files.get("veri/datapackage.json"));

    assertThat(described.get("resources").findValuesAsText("name")).doesNotHaveDuplicates();
    Set<String> named = new TreeSet<>(described.get("resources").findValuesAsText("path"));
    for (JsonNode resource : described.get("resources")) {
      String path = "veri/" + resource.get("path").asText();
      if (resource.has("schema")) {
        String schema = "veri/" + resource.get("schema").asText();
        List<String> fields =
            new ObjectMapper().readTree(files.get(schema)).get("fields").findValuesAsText("name");
        String[] rows = files.get(path).split("\r\n", -1);
        assertThat(rows[0].split(",")).as(path).containsExactlyElementsOf(fields);
        assertThat(resource.get("rows").asInt()).as(path).isEqualTo(rows.length - 2);
      }
    }
    Set<String> written = new TreeSet<>();
    for (String path : files.keySet()) {
      if (path.matches("veri/.*(csv|jsonl)")) {
        written.add(path.substring("veri/".length()));
      }
    }
    written.addAll(Set.of("asillar-2020.zip", "asillar-2021.zip", "asillar-tarihsiz.zip"));
    assertThat(named).isEqualTo(written);
  }

  @Test
  void saysUnderWhichLicenceAndHowManyThereAre() throws IOException {
    JsonNode described = new ObjectMapper().readTree(files.get("veri/datapackage.json"));

    assertThat(described.at("/licenses/0/path").asText()).isEqualTo(SamplePages.SITE.license());
    assertThat(described.at("/counts/releases").asInt()).isEqualTo(4);
    assertThat(described.at("/counts/undated").asInt()).isZero();
    assertThat(described.at("/counts/meetings").asInt()).isEqualTo(4);
    assertThat(described.at("/counts/doubtfulFacts").asInt()).isEqualTo(4);
    assertThat(described.at("/accuracy/figures/0/figure").asText()).isEqualTo("releases");
  }

  @Test
  void keepsCellsTrueAlsoWhereASpreadsheetWouldCompute() {
    assertThat(files.get("veri/belgeler-tarihsiz.csv")).contains(",=1+1,");
  }
}
