package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check} says of every mistake that an editor can make; the cases stand in a file. */
class MistakesTest {
  private static final Path CASES = Path.of("src/test/resources/check/mistakes.txt");

  @TempDir Path folder;

  /**
   * One mistake: files with their contents, and what must be said of them.
   *
   * @param name what is wrong
   * @param text files behind lines of {@code -- path --}, then messages behind {@code ⇒}
   */
  record Mistake(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Mistake> mistakes() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("(?m)^==== ", -1))
        .skip(1)
        .map(text -> new Mistake(text.substring(0, text.indexOf('\n')), text))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldWithItsPlaceAndWhatToDo(Mistake mistake) throws IOException {
    int arrow = mistake.text.indexOf("⇒\n");
    Files.copy(Path.of("content/site.yaml"), folder.resolve("site.yaml"));
    Files.createDirectories(folder.resolve("releases"));
    String[] parts = mistake.text.substring(0, arrow).split("(?m)^-- | --\n", -1);
    for (int i = 1; i + 1 < parts.length; i += 2) {
      Path file = folder.resolve(parts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, parts[i + 1]);
    }

    Call call = Call.in("en", "check", "--content", folder.toString());

    String told =
        call.out()
            .replace(folder + "/", "")
            .replaceAll("(?m)^(.*: (doubt|notice): .*\n  → .*\n)", "");
    assertThat(told).isEqualTo(mistake.text.substring(arrow + 2));
    assertThat(call.code()).isEqualTo(told.contains(": error: ") ? 1 : 0);
  }

  @Test
  void theWholeListGoesIntoTheSummaryOfTheStepAsTextThatStaysText() throws IOException {
    Files.copy(Path.of("content/site.yaml"), folder.resolve("site.yaml"));
    Files.createDirectories(folder.resolve("releases"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve("releases/b" + i + ".txt"), "Metin " + i + ".\n");
      Files.writeString(folder.resolve("releases/b" + i + ".yaml"), "<b>|`" + i + ": x\n");
    }
    Path summary = Files.writeString(folder.resolve(".summary.md"), "önce\n");

    Call call =
        Call.of(
            "check",
            "--content",
            folder.toString(),
            "--format",
            "github",
            "--summary",
            summary.toString());

    assertThat(call.code()).isEqualTo(1);
    List<String> lines = Files.readAllLines(summary);
    assertThat(lines).startsWith("önce", "## Sorunlar: 30");
    assertThat(lines).filteredOn(line -> line.startsWith("| hata | `")).hasSize(30);
    assertThat(lines).noneMatch(line -> line.contains("<b>"));
  }
}
