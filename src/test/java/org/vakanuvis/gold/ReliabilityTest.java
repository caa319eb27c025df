package org.vakanuvis.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** Holds stated confidence to its word: what is said to be sure is right. */
class ReliabilityTest {
  private static final List<Path> SETS =
      Stream.of(
              "gold", "gold-fresh", "gold-fresh-2", "gold-fresh-3", "gold-fresh-4", "gold-fresh-5")
          .map(Path.of("src/test/resources")::resolve)
          .toList();

  @Test
  void isRightWhereItSaysThatItIsSure() throws IOException {
    Reliability reliability = new Reliability();
    for (Path set : SETS) {
      ContentReader reader = new ContentReader(set, diagnostic -> {});
      Extractor extractor = new Extractor(reader.dictionaries());
      for (ReleaseFile file : reader.releases(set)) {
        Path json = file.text().resolveSibling(file.id() + ".json");
        if (json.toFile().exists()) {
          PressRelease release = reader.release(file).orElseThrow();
          reliability.add(GoldRelease.read(json), extractor.find(release));
        }
      }
    }
    Files.writeString(Path.of("target/rules.txt"), reliability.rules());
    System.out.println(reliability);
    assertThat(reliability.rightFrom(0.9)).isGreaterThanOrEqualTo(0.98);
  }
}
