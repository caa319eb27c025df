package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every archive with mistakes, from the command line: each mistake told, nothing written. */
class InvalidContentTest {
  private static final Path CASES = Path.of("src/test/resources/golden-invalid");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsToldAndNothingIsWritten(Path invalid) throws IOException {
    Path content = invalid.resolve("content");
    Path site = folder.resolve("site");
    List<String> errors =
        Files.readAllLines(invalid.resolve("expected.txt")).stream()
            .filter(line -> line.contains(": error: "))
            .map(line -> content + "/" + place(line) + ": error: ")
            .toList();

    Call call =
        Call.in("en", "generate", "--content", content.toString(), "--output", site.toString());

    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains(errors).doesNotContain("Exception", "\tat ");
    assertThat(site).doesNotExist();
  }

  /** The place of an expected message as the program writes it: without a line or column of 0. */
  private static String place(String line) {
    return line.substring(0, line.indexOf(": ")).replaceAll("(:0)+$", "");
  }
}
