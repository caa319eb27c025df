package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Standing;

/** What a release's page says of itself to programs. */
class NewsArticleTest {
  private static String written(ReleasePage page) {
    return NewsArticle.of(page, Citations.of(page.release()));
  }

  private static JsonNode read(ReleasePage page) throws IOException {
    return new ObjectMapper().readTree(written(page));
  }

  @Test
  void tellsTitleDateSourceAndNumber() throws IOException {
    JsonNode article = read(SampleRelease.page());

    assertThat(article.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(article.get("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.get("headline").asText()).isEqualTo(SampleRelease.page().title());
    assertThat(article.get("datePublished").asText()).isEqualTo("2020-06-19");
    assertThat(article.get("temporalCoverage").asText()).isEqualTo("2020-06-19");
    assertThat(article.get("inLanguage").asText()).isEqualTo("tr");
    assertThat(article.get("identifier").asText()).isEqualTo("No: 125");
    assertThat(article.at("/author/@type").asText()).isEqualTo("Organization");
    assertThat(article.at("/author/name").asText()).isEqualTo("Türkmenistan Dışişleri Bakanlığı");
  }

  @Test
  void namesPeopleAndCountriesButNoDoubtfulOnes() throws IOException {
    JsonNode article = read(SampleRelease.page());

    assertThat(article.get("about").findValuesAsText("name"))
        .contains("Raşid Meredov", "Aleksey Loginoviç Overçuk", "Türkmenistan")
        .doesNotContain("Serdar Berdimuhamedov");
    assertThat(article.get("about").findValuesAsText("@type")).contains("Person", "Country");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-03,               0.9, 2021-03,               2021-03",
        "2021,                  0.9, 2021,                  2021",
        "2019-05-05/2019-05-07, 0.9, 2019-05-05/2019-05-07, 2019-05",
        "2019-04-30/2019-05-02, 0.9, 2019-04-30/2019-05-02, 2019",
        "2020-12-30/2021-01-02, 0.9, 2020-12-30/2021-01-02, -",
        "2020-10/2020-11-03,    0.9, 2020-10/2020-11-03,    2020",
        "XXXX-03-18,            0.9, XXXX-03-18,            -",
        "2020-10-14,            0.6, 2020-10-14?,           -",
        "2020-10/2021-03,       0.6, 2020-10?/2021-03?,     -"
      })
  void givesNoDateMoreExactThanItIsKnown(
      String date, double confidence, String told, String published) {
    Citations.Citation citation = Citations.of(SampleArchive.dated(date, confidence));

    assertThat(citation.date()).isEqualTo(told);
    assertThat(citation.published()).isEqualTo(published);
  }

  @Test
  void makesUpNeitherDateNorAuthorNorTitle() {
    Citations.Citation citation = Citations.of(SampleArchive.release("a", null, null));

    assertThat(citation.date()).isNull();
    assertThat(citation.published()).isNull();
    assertThat(citation.author()).isNull();
    assertThat(citation.title()).isEqualTo("[Başlık a]");
    assertThat(citation.records().path()).isEqualTo("veri/belgeler-tarihsiz.jsonl");
  }

  @Test
  void tellsWhatBecameOfTheRelease() throws IOException {
    Standing standing =
        new Standing(
            List.of(),
            Optional.empty(),
            List.of(new Standing.Correction(LocalDate.of(2026, 11, 22), "x")),
            Optional.of(new Standing.Withdrawal(LocalDate.of(2027, 1, 5), "y")));
    JsonNode article = read(SampleRelease.page("x", standing));

    assertThat(article.get("dateModified").asText()).isEqualTo("2026-11-22");
    assertThat(article.at("/creativeWorkStatus/0").asText()).isEqualTo("Withdrawn 2027-01-05");
  }

  @Test
  void cannotEndTheElementThatHoldsIt() throws IOException {
    String title = "</script><!--<script>\u2028\"\\";
    ReleasePage page = SampleRelease.page(title, Standing.NONE);

    assertThat(written(page)).doesNotContain("<");
    assertThat(read(page).get("headline").asText()).isEqualTo(title);
  }
}
