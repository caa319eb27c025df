package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;

/** What is added to a sidecar, and that nothing in it is touched; the cases stand in a file. */
class SidecarTextTest {
  private static final Header MORE =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.of("No: 5"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Verdicts(Set.of("kind"), Map.of()),
          new Verdicts(Set.of(), Map.of("countries", List.of("NO"), "places", List.of("A, B"))),
          Provenance.NONE,
          Standing.NONE,
          Map.of());

  static List<String> cases() throws IOException {
    String cases = Files.readString(Path.of("src/test/resources/source/sidecars.txt"));
    return Arrays.stream(cases.split("(?m)^====.*\n", -1)).skip(1).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void addsAsTheCaseSays(String both) {
    int arrow = both.indexOf("⇒\n");
    String before = both.substring(0, arrow);
    String expected = both.substring(arrow + 2);

    Optional<String> added = FrontMatterWriter.added(before, MORE);

    assertThat(added.orElse("refused\n")).isEqualTo(expected);
    assertThat(FrontMatterWriter.added(before.replace("\n", "\r\n"), MORE))
        .isEqualTo(added.map(text -> before.isEmpty() ? text : text.replace("\n", "\r\n")));
    assertThat(FrontMatterWriter.added("\uFEFF" + before, MORE))
        .isEqualTo(added.map("\uFEFF"::concat));
  }
}
