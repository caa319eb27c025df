package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.turkish.Turkish;

/** The figures that archives carry are those of the README. */
class AccuracyTest {
  private final Accuracy.Measured accuracy = Accuracy.read();

  @Test
  void isWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    List<String> rows = new ArrayList<>();
    rows.add(row("", accuracy.sets()));
    accuracy.rows().forEach(row -> rows.add(row(row.figure(), row.values())));

    String begin = rows.get(0);
    assertThat(readme).contains(begin, "Measured on " + accuracy.measured());
    List<String> table =
        readme.substring(readme.indexOf(begin)).lines().takeWhile(line -> !line.isEmpty()).toList();
    assertThat(table).filteredOn(line -> !line.startsWith("|--")).isEqualTo(rows);
  }

  private static String row(String first, List<String> cells) {
    StringBuilder row = new StringBuilder(first.isEmpty() ? "|" : "| " + first);
    for (String cell : cells) {
      row.append(cell.isEmpty() ? " |" : " | " + cell);
    }
    return row.append(" |").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "en"})
  void isSaidInEachLanguage(String language) {
    Phrases phrases = Phrases.load("site", language);
    accuracy.sets().forEach(set -> assertThat(phrases.has(key(set))).as(set).isTrue());
    accuracy.rows().forEach(row -> assertThat(phrases.has(key(row.figure()))).isTrue());
  }

  private static String key(String name) {
    return "accuracy." + Turkish.slug(name);
  }
}
