package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** Holds what is found in the gold releases against what an archivist found in them. */
class GoldAccuracyTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** The levels reached, under which no change may fall: shares right, F1 for lists. */
  static Stream<Arguments> sets() {
    return Stream.of(
        Arguments.of(
            "gold",
            Map.of(
                "date", 0.98,
                "source", 0.98,
                "title", 0.98,
                "number", 0.98,
                "kind", 0.95,
                "countries", 0.99,
                "ministers", 0.98,
                "officials", 0.95,
                "places", 0.98,
                "meetings", 0.88)),
        Arguments.of(
            "gold-fresh",
            Map.of(
                "date", 0.98,
                "source", 0.98,
                "title", 0.98,
                "number", 0.98,
                "kind", 0.95,
                "countries", 0.99,
                "ministers", 0.98,
                "officials", 0.97,
                "places", 0.98,
                "meetings", 0.94)),
        Arguments.of("gold-fresh-2", seen(0.98, 0.96, 0.90, 0.67)),
        Arguments.of("gold-fresh-3", seen(0.98, 0.97, 0.92, 0.71)),
        Arguments.of("gold-fresh-4", seen(0.98, 0.97, 0.95, 0.82)));
  }

  /** The levels of a set that the rules were little tuned on. */
  private static Map<String, Double> seen(
      double date, double ministers, double officials, double meetings) {
    return Map.of(
        "date",
        date,
        "source",
        0.98,
        "title",
        0.96,
        "number",
        0.98,
        "kind",
        0.92,
        "ministers",
        ministers,
        "officials",
        officials,
        "meetings",
        meetings,
        "countries",
        0.99);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void findsWhatAnArchivistFinds(String folder, Map<String, Double> reached) throws IOException {
    Scores scores = scores(RESOURCES.resolve(folder));
    // Every miss and false hit, for those who want to mend them.
    Files.writeString(Path.of("target", folder + "-errors.txt"), scores.errors());
    System.out.println(folder + "\n" + scores);
    reached.forEach(
        (field, level) -> assertThat(scores.of(field)).as(field).isGreaterThanOrEqualTo(level));
  }

  private static Scores scores(Path folder) throws IOException {
    ContentReader reader = new ContentReader(folder, diagnostic -> {});
    Extractor extractor = new Extractor(reader.dictionaries());
    Scores scores = new Scores();
    for (ReleaseFile file : reader.releases(folder)) {
      Path json = file.text().resolveSibling(file.id() + ".json");
      if (json.toFile().exists()) {
        PressRelease release = reader.release(file).orElseThrow();
        scores.add(GoldRelease.read(json), extractor.find(release));
      }
    }
    return scores;
  }
}
