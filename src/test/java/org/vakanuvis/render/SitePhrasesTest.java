package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Phrases;

/** The texts of the site: whole in both languages, and all that the templates say. */
class SitePhrasesTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");
  private static final Pattern SAID = Pattern.compile("say\\(['\"]([a-zA-Z.-]+)['\"][,)]");

  private final Map<String, String> turkish = Phrases.load("site", "tr").texts();
  private final Map<String, String> english = Phrases.load("site", "en").texts();

  @Test
  void areWholeInBothLanguages() {
    Set<String> counted = new TreeSet<>(english.keySet());
    counted.removeIf(key -> key.endsWith(".one"));
    Set<String> said = new TreeSet<>(turkish.keySet());
    said.removeIf(key -> key.endsWith(".one"));
    assertThat(counted).isEqualTo(said);
  }

  @Test
  void speakOfTheSameInBothLanguages() {
    turkish.forEach(
        (key, text) ->
            assertThat(holes(english.getOrDefault(key, text))).as(key).isEqualTo(holes(text)));
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    Matcher matcher = HOLE.matcher(text);
    while (matcher.find()) {
      holes.add(matcher.group());
    }
    return holes;
  }

  @Test
  void haveAllThatTemplatesSay() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        Matcher matcher = SAID.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(turkish).as(file.toString()).containsKey(matcher.group(1));
        }
      }
    }
  }
}
