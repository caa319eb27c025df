package org.vakanuvis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Phrases;

/** Holds the texts of both languages against each other and against the code that speaks them. */
class MessagesTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");
  private static final Pattern REPORTED =
      Pattern.compile("Diagnostic\\s*\\.(?:error|warning|notice)\\([^;]*?\"([a-z-]+\\.[a-z.-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"cli", "site"})
  void bothLanguagesSayTheSameThings(String bundle) {
    Phrases turkish = Phrases.load(bundle, "tr");
    Phrases english = Phrases.load(bundle, "en");

    // Turkish counts without a plural.
    assertThat(english.texts().keySet())
        .filteredOn(key -> !key.endsWith(".one"))
        .hasSameElementsAs(turkish.texts().keySet());
    for (String key : turkish.texts().keySet()) {
      assertThat(holes(turkish.texts().get(key)))
          .as(key)
          .isEqualTo(holes(english.texts().get(key)));
    }
  }

  @Test
  void everyHintBelongsToAMessage() {
    Set<String> keys = Phrases.load("cli", "en").texts().keySet();

    assertThat(keys)
        .filteredOn(key -> key.endsWith(".hint"))
        .allMatch(key -> keys.contains(key.substring(0, key.length() - ".hint".length())));
  }

  @Test
  void everyReportHasWordsAndSaysWhatToDo() throws IOException {
    Set<String> keys = Phrases.load("cli", "en").texts().keySet();
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        REPORTED.matcher(Files.readString(source)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    assertThat(codes).contains("output.busy", "io.denied");
    assertThat(keys).containsAll(codes).containsAll(codes.stream().map(c -> c + ".hint").toList());
  }

  private static Set<String> holes(String text) {
    return new TreeSet<>(HOLE.matcher(text).results().map(MatchResult::group).toList());
  }
}
