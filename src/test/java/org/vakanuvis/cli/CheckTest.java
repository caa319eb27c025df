package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} tells of an archive. */
class CheckTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/golden/ornek/content");

  @TempDir Path folder;

  @BeforeEach
  void copyTheExample() throws IOException {
    SiteFolder.copy(EXAMPLE, folder);
  }

  @Test
  void isContentWithAGoodArchiveAndWritesNothing() throws IOException {
    Map<String, String> before = SiteFolder.bytes(folder);

    Call call = check();

    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("eski-kodlama.txt: not: ");
    assertThat(call.err()).contains("5 belge: 0 hata");
    assertThat(SiteFolder.bytes(folder)).isEqualTo(before);
  }

  @Test
  void tellsEveryErrorWithItsPlaceAndWhatToDo() throws IOException {
    Files.writeString(folder.resolve("releases/tarihsiz.yaml"), "date: 2021-13\ncuntries: [TR]\n");

    Call call = check();

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .containsPattern("tarihsiz.yaml:1:7: hata: .*\n  → ")
        .containsPattern("tarihsiz.yaml:2:1: hata: .*cuntries.*\n  → .*countries");
  }

  @Test
  void tellsMistakesOfReleasesEvenWhereTheSiteIsNotDescribed() throws IOException {
    Files.delete(folder.resolve("site.yaml"));
    Files.writeString(folder.resolve("releases/tarihsiz.yaml"), "date: 2021-13\n");

    assertThat(check().out()).contains("site.yaml: hata: ").contains("tarihsiz.yaml:1:7: hata: ");
  }

  @Test
  void speaksTheFormatsOfPrograms() throws IOException {
    Files.writeString(folder.resolve("releases/tarihsiz.yaml"), "date: 2021-13\n");

    assertThat(check("--format", "github").out()).startsWith("::error file=").contains(",line=1,");
    JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());
    assertThat(json.findValuesAsText("severity")).contains("error");
    JsonNode sarif = new ObjectMapper().readTree(check("--format", "sarif").out());
    assertThat(sarif.at("/runs/0/results").size()).isEqualTo(json.size());
  }

  @Test
  void listsEveryFactThatIsFoundOtherwiseThanBefore() throws IOException {
    Path releases = folder.resolve("releases");
    String before = Call.of("extract", "--format", "jsonl", releases.toString()).out();
    Path earlier = Files.writeString(folder.resolve(".once.jsonl"), before);
    assertThat(check("--against", earlier.toString()).out()).isEmpty();

    Files.writeString(
        earlier,
        before
            .replace("2019-03-14", "2019-03-15")
            .replace("\"id\":\"tarihsiz\"", "\"id\":\"eski\""));
    Call call = check("--against", earlier.toString());

    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("ankara-gorusmesi.txt: not: artık bulunmuyor: date: 2019-03-15\n")
        .containsPattern("ankara-gorusmesi.txt:\\d+:\\d+: not: yeni: date: 2019-03-14\n")
        .contains("tarihsiz.txt: not: eskiden olmayan bir belge\n")
        .contains(".once.jsonl: not: artık olmayan bir belge: eski\n");
  }

  @Test
  void saysThatAnEarlierListIsNone() throws IOException {
    Path earlier = Files.writeString(folder.resolve(".once.jsonl"), "{\"id\":\"a\"}\n{bozuk");

    Call call = check("--against", earlier.toString());

    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).contains(".once.jsonl:2: hata: ").doesNotContain("Exception");
  }

  private Call check(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "--content";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Call.of(arguments);
  }
}
