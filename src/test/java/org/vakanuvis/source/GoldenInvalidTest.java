package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * Content folders with mistakes, each with what is to be said of it in {@code expected.txt}; {@code
 * -Dgolden.update=true} writes these anew.
 */
class GoldenInvalidTest {
  private static final Path CASES = Path.of("src/test/resources/golden-invalid");

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsTold(Path folder) throws IOException {
    Path expected = folder.resolve("expected.txt");
    String said = said(folder.resolve("content"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, said);
    }
    assertThat(said).isEqualTo(Files.readString(expected));
  }

  private static String said(Path content) {
    List<Diagnostic> said = new ArrayList<>();
    ContentReader reader = new ContentReader(content, said::add);
    if (Files.exists(content.resolve("site.yaml"))) {
      boolean read = reader.site().isPresent();
      assertThat(read).isEqualTo(said.stream().noneMatch(GoldenInvalidTest::error));
    }
    reader.pages();
    reader.releases().forEach(reader::release);
    StringBuilder lines = new StringBuilder();
    said.stream()
        .sorted(Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::code))
        .forEach(diagnostic -> lines.append(line(content, diagnostic)).append('\n'));
    return lines.toString();
  }

  private static boolean error(Diagnostic diagnostic) {
    return diagnostic.severity() == Diagnostic.Severity.ERROR;
  }

  private static String line(Path content, Diagnostic diagnostic) {
    Position position = diagnostic.position();
    String path = position.path().substring(Original.name(content).length() + 1);
    return path
        + ":"
        + position.line()
        + ":"
        + position.column()
        + ": "
        + diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.code()
        + " "
        + diagnostic.arguments();
  }
}
