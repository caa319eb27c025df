package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** Holds what is found in the gold releases against what an archivist found in them. */
class GoldAccuracyTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  /** The level reached, under which no change may fall: shares right, F1 for lists. */
  private static final Map<String, Double> REACHED = new LinkedHashMap<>();

  static {
    REACHED.put("date", 0.98);
    REACHED.put("source", 0.95);
    REACHED.put("title", 0.95);
    REACHED.put("number", 0.95);
    REACHED.put("kind", 0.80);
    REACHED.put("countries", 0.90);
    REACHED.put("ministers", 0.98);
    REACHED.put("officials", 0.95);
  }

  @Test
  void findsWhatAnArchivistFinds() throws IOException {
    ContentReader reader = new ContentReader(GOLD, diagnostic -> {});
    Extractor extractor = new Extractor(reader.dictionaries());
    Scores scores = new Scores();
    for (ReleaseFile file : reader.releases(GOLD)) {
      Path json = file.text().resolveSibling(file.id() + ".json");
      if (json.toFile().exists()) {
        PressRelease release = reader.release(file).orElseThrow();
        scores.add(GoldRelease.read(json), extractor.find(release));
      }
    }
    // Every miss and false hit, for those who want to mend them.
    Files.writeString(Path.of("target/gold-errors.txt"), scores.errors());
    System.out.println(scores);
    REACHED.forEach(
        (field, level) -> assertThat(scores.of(field)).as(field).isGreaterThanOrEqualTo(level));
  }
}
