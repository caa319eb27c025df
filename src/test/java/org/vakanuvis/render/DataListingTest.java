package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
          .files()
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
            "veri/belgeler-tarihsiz.jsonl");
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
  void keepsCellsTrueAlsoWhereASpreadsheetWouldCompute() {
    assertThat(files.get("veri/belgeler-tarihsiz.csv")).contains(",=1+1,");
  }
}
