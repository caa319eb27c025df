package org.vakanuvis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Position;

/** How problems look in each of the formats. */
class ProblemFormatsTest {
  private static final Phrases PHRASES =
      new Phrases(
          "en",
          Map.of(
              "severity.error", "error",
              "severity.warning", "warning",
              "severity.notice", "notice",
              "bad", "bad: {0}",
              "bad.hint", "mend {0}",
              "odd", "odd",
              "problems.left", "{0} more"));
  private static final ProblemWords WORDS = new ProblemWords(PHRASES);
  private static final Diagnostic BAD =
      Diagnostic.error(new Position("a b,ç:1.yaml", 3, 7), "bad", "50 %\nof\rit");
  private static final Diagnostic ODD = Diagnostic.warning(Position.of("x.txt"), "odd");

  @Test
  void textNamesPlaceSeverityMessageAndWhatToDo() {
    Diagnostic problem = Diagnostic.error(new Position("a.yaml", 3, 7), "bad", "{1} $1");

    assertThat(WORDS.text(problem)).isEqualTo("a.yaml:3:7: error: bad: {1} $1\n  → mend {1} $1");
    assertThat(WORDS.text(ODD)).isEqualTo("x.txt: warning: odd");
    assertThat(WORDS.line(Diagnostic.warning(new Position("a.yaml", 3, 0), "odd")))
        .isEqualTo("a.yaml:3: warning: odd");
  }

  @Test
  void gitHubGetsTheWorstFirstWithEverythingEscaped() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    GitHubAnnotations.print(List.of(ODD, BAD), WORDS, new PrintStream(out, true, UTF_8));

    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "::error file=a b%2Cç%3A1.yaml,line=3,col=7::bad: 50 %25<U+000A>of<U+000D>it%0A→ mend 50 %25<U+000A>of<U+000D>it",
            "::warning file=x.txt::odd");
  }

  @Test
  void jsonHoldsEveryPart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ProblemsJson.plain(List.of(BAD, ODD), WORDS, out);

    JsonNode problems = new ObjectMapper().readTree(out.toByteArray());
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).toString())
        .isEqualTo(
            """
            {"path":"a b,ç:1.yaml","line":3,"column":7,"severity":"error","code":"bad",\\
            "message":"bad: 50 %<U+000A>of<U+000D>it","hint":"mend 50 %<U+000A>of<U+000D>it"}"""
                .replace("\\\n", ""));
  }

  @Test
  void sarifHasTheShapeThatItsReadersNeed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ProblemsJson.sarif(List.of(BAD, ODD), WORDS, out);

    JsonNode sarif = new ObjectMapper().readTree(out.toByteArray());
    assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
    assertThat(sarif.at("/runs/0/tool/driver/name").asText()).isEqualTo("vakanuvis");
    assertThat(sarif.at("/runs/0/tool/driver/rules/0/id").asText()).isEqualTo("bad");
    JsonNode result = sarif.at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asText()).isEqualTo("bad");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).startsWith("bad: 50 %");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("a%20b,%C3%A7%3A1.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(7);
    assertThat(sarif.at("/runs/0/results/1/locations/0/physicalLocation").has("region")).isFalse();
  }

  @Test
  void aListTellsEveryErrorButOnlySomeNotices() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            System.out,
            new PrintStream(err, true, UTF_8),
            PHRASES,
            InstantSource.fixed(Instant.EPOCH),
            false);
    List<Diagnostic> problems = new ArrayList<>(Collections.nCopies(25, BAD));
    problems.addAll(Collections.nCopies(25, Diagnostic.notice(Position.of("n.txt"), "odd")));

    ProblemList.tell(problems, console);

    String told = err.toString(UTF_8);
    assertThat(told.split("error: bad", -1)).hasSize(26);
    assertThat(told.split("notice: odd", -1)).hasSize(11);
    assertThat(told).endsWith("15 more\n");
  }
}
