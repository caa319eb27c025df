package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is found in the gold releases against what an archivist found in them. */
class GoldAccuracyTest {
  /** To have met is a claim: so many of those made are right in every set. */
  private static final double PRECISE = 0.95;

  /** The levels reached, under which no change may fall: shares right, F1 for lists. */
  static Stream<Arguments> sets() {
    List<String> fields = GoldSet.LEVELS.get(0);
    return GoldSet.LEVELS.stream().skip(1).map(row -> levels(fields, row));
  }

  private static Arguments levels(List<String> fields, List<String> cells) {
    Map<String, Double> levels = new TreeMap<>();
    for (int i = 1; i < fields.size(); i++) {
      // Not every set says what a field should be.
      if (!cells.get(i).isEmpty()) {
        levels.put(fields.get(i), Double.valueOf(cells.get(i)));
      }
    }
    return Arguments.of(cells.get(0), levels);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void findsWhatAnArchivistFinds(String folder, Map<String, Double> reached) throws IOException {
    Scores scores = new Scores();
    GoldSet.each(folder, scores::add);
    // Every miss and false hit, for those who want to mend them.
    Files.writeString(Path.of("target", folder + "-errors.txt"), scores.errors());
    System.out.println(folder + "\n" + scores);
    reached.forEach(
        (field, level) -> assertThat(scores.of(field)).as(field).isGreaterThanOrEqualTo(level));
    if (reached.containsKey("meetings")) {
      assertThat(scores.precision("meetings")).isGreaterThanOrEqualTo(PRECISE);
    }
  }
}
