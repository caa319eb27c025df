package org.vakanuvis.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** A folder of releases with what an archivist read from each. */
final class GoldSet {
  /** Where the folders of all sets stand. */
  static final Path RESOURCES = Path.of("src/test/resources");

  /** The levels that were reached, a row a set below the names of the fields. */
  static final List<List<String>> LEVELS = levels();

  /** Every set: the first, and those written later. */
  static final List<String> ALL = LEVELS.stream().skip(1).map(row -> row.get(0)).toList();

  private static final ContentReader READER = new ContentReader(RESOURCES, diagnostic -> {});
  private static final Extractor EXTRACTOR = new Extractor(READER.dictionaries());

  /** What was found in a set is kept: several tests ask for all sets. */
  private static final Map<String, List<Found>> SETS = new ConcurrentHashMap<>();

  private GoldSet() {}

  private static List<List<String>> levels() {
    try {
      return Files.readAllLines(RESOURCES.resolve("gold-levels.tsv")).stream()
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Found(GoldRelease release, Findings findings) {}

  /** Hands out each annotated release of a set with what is found in it. */
  static void each(String set, BiConsumer<GoldRelease, Findings> taker) {
    SETS.computeIfAbsent(set, GoldSet::find)
        .forEach(found -> taker.accept(found.release, found.findings));
  }

  /**
   * Hands out every fourth annotated release of a set with what is found in a damaged copy of its
   * text; all of them would take minutes.
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
    List<ReleaseFile> files = READER.releases(RESOURCES.resolve(set));
    for (int i = 0; i < files.size(); i += 4) {
      ReleaseFile file = files.get(i);
      String text = READER.release(file).orElseThrow().text();
      Files.writeString(folder.resolve(file.text().getFileName()), damage.apply(text));
    }
    READER.releases(folder).parallelStream()
        .map(file -> found(file, RESOURCES.resolve(set).resolve(file.id() + ".json")))
        .flatMap(Optional::stream)
        .toList()
        .forEach(one -> taker.accept(one.release, one.findings));
  }

  /** What is found in a text, with what should be; empty where it has no annotation. */
  private static Optional<Found> found(ReleaseFile file, Path json) {
    return json.toFile().exists()
        ? Optional.of(
            new Found(GoldRelease.read(json), EXTRACTOR.find(READER.release(file).orElseThrow())))
        : Optional.empty();
  }

  private static List<Found> find(String set) {
    return READER.releases(RESOURCES.resolve(set)).parallelStream()
        .map(file -> found(file, file.text().resolveSibling(file.id() + ".json")))
        .flatMap(Optional::stream)
        .toList();
  }
}
