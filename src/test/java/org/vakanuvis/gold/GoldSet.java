package org.vakanuvis.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
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
          "gold-fresh-14",
          "gold-fresh-15",
          "gold-fresh-16",
          "gold-fresh-17",
          "gold-fresh-18",
          "gold-fresh-19");

  /** Where the folders of all sets stand, and the levels that were reached on them. */
  static final Path RESOURCES = Path.of("src/test/resources");

  private static final ContentReader READER = new ContentReader(RESOURCES, diagnostic -> {});
  private static final Extractor EXTRACTOR = new Extractor(READER.dictionaries());

  /** What was found in a set is kept: several tests ask for all sets. */
  private static final Map<String, List<Found>> SETS = new ConcurrentHashMap<>();

  private GoldSet() {}

  private record Found(GoldRelease release, Findings findings) {}

  /** Hands out each annotated release of a set with what is found in it. */
  static void each(String set, BiConsumer<GoldRelease, Findings> taker) {
    SETS.computeIfAbsent(set, GoldSet::find)
        .forEach(found -> taker.accept(found.release, found.findings));
  }

  /**
   * Hands out each annotated release of a set with what is found in a damaged copy of its text.
   *
   * @param copies where the copies are written, a folder of their own for each damage
   */
  static void eachDamaged(
      String set,
      UnaryOperator<String> damage,
      Path copies,
      BiConsumer<GoldRelease, Findings> taker)
      throws IOException {
    Path folder = Files.createDirectories(copies.resolve(set));
    for (ReleaseFile file : READER.releases(RESOURCES.resolve(set))) {
      String text = READER.release(file).orElseThrow().text();
      Files.writeString(folder.resolve(file.text().getFileName()), damage.apply(text));
    }
    for (ReleaseFile file : READER.releases(folder)) {
      Path json = RESOURCES.resolve(set).resolve(file.id() + ".json");
      if (json.toFile().exists()) {
        Findings found = EXTRACTOR.find(READER.release(file).orElseThrow());
        taker.accept(GoldRelease.read(json), found);
      }
    }
  }

  private static List<Found> find(String set) {
    List<Found> found = new ArrayList<>();
    for (ReleaseFile file : READER.releases(RESOURCES.resolve(set))) {
      Path json = file.text().resolveSibling(file.id() + ".json");
      if (json.toFile().exists()) {
        PressRelease release = READER.release(file).orElseThrow();
        found.add(new Found(GoldRelease.read(json), EXTRACTOR.find(release)));
      }
    }
    return found;
  }
}
