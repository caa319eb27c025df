package org.vakanuvis.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** A folder of releases with what an archivist read from each. */
final class GoldSet {
  /** Every set: the first, and those written later. */
  static final List<String> ALL =
      List.of(
          "gold",
          "gold-fresh",
          "gold-fresh-2",
          "gold-fresh-3",
          "gold-fresh-4",
          "gold-fresh-5",
          "gold-fresh-6",
          "gold-fresh-7",
          "gold-fresh-8",
          "gold-fresh-9",
          "gold-fresh-10",
          "gold-fresh-11",
          "gold-fresh-12",
          "gold-fresh-13",
          "gold-fresh-14");

  /** Where the folders of all sets stand, and the levels that were reached on them. */
  static final Path RESOURCES = Path.of("src/test/resources");

  private GoldSet() {}

  /** Hands out each annotated release of a set with what is found in it. */
  static void each(String set, BiConsumer<GoldRelease, Findings> taker) {
    Path folder = RESOURCES.resolve(set);
    ContentReader reader = new ContentReader(folder, diagnostic -> {});
    Extractor extractor = new Extractor(reader.dictionaries());
    for (ReleaseFile file : reader.releases(folder)) {
      Path json = file.text().resolveSibling(file.id() + ".json");
      if (json.toFile().exists()) {
        PressRelease release = reader.release(file).orElseThrow();
        taker.accept(GoldRelease.read(json), extractor.find(release));
      }
    }
  }
}
