package org.vakanuvis.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vakanuvis.FactFinding;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Wording;
import org.vakanuvis.source.ContentReader;

/**
 * Finds releases of one archive that are nearly the same text; its cost grows with their number,
 * not with its square.
 */
final class NearOriginals {
  /** A sketch may err by that much before the texts themselves are compared. */
  private static final double SURE_BELOW = Shingles.NEAR - 0.15;

  private final Map<String, Release> releases = new HashMap<>();
  private final Map<String, ReleaseFile> files = new TreeMap<>();
  private final Consumer<Diagnostic> report;

  NearOriginals(Archive archive, List<ReleaseFile> files, Consumer<Diagnostic> report) {
    archive.releases().forEach(release -> releases.put(release.id(), release));
    files.forEach(file -> this.files.put(file.id(), file));
    this.report = report;
  }

  /** Reports each release that is nearly another, unless one replaces the other. */
  void report(int jobs) throws IOException {
    Map<String, Sketch> sketches = new ConcurrentHashMap<>();
    FactFinding.texts(
        List.copyOf(files.values()),
        jobs,
        wording -> sketches.put(wording.id(), new Sketch(Shingles.of(wording.text()))));
    Map<Long, String> first = new HashMap<>();
    for (String id : files.keySet()) {
      Sketch sketch = sketches.get(id);
      if (sketch == null || !sketch.telling()) {
        continue;
      }
      Set<String> others = new HashSet<>();
      for (int band = 0; band < Sketch.BANDS; band++) {
        String other = first.putIfAbsent(sketch.band(band), id);
        if (other != null) {
          others.add(other);
        }
      }
      others.stream()
          .filter(other -> sketch.resemblance(sketches.get(other)) >= SURE_BELOW)
          .filter(other -> !known(id, other))
          .sorted()
          .map(other -> near(id, other))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(report);
    }
  }

  /** Whether they are versions of one release, or the same bytes, which is told anyway. */
  private boolean known(String one, String other) {
    Release a = releases.get(one);
    Release b = releases.get(other);
    return a == null
        || b == null
        || a.file().sha256().equals(b.file().sha256())
        || oldest(a).equals(oldest(b));
  }

  private String oldest(Release release) {
    Set<String> seen = new HashSet<>();
    Release at = release;
    while (seen.add(at.id())) {
      Release before = at.standing().replaces().map(releases::get).orElse(null);
      at = before == null ? at : before;
    }
    return at.id();
  }

  private Optional<Diagnostic> near(String id, String other) {
    Optional<Shingles> one = shingles(id);
    Optional<Shingles> two = shingles(other);
    double resemblance = one.isEmpty() || two.isEmpty() ? 0 : one.get().resemblance(two.get());
    return resemblance < Shingles.NEAR
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                Position.of(releases.get(id).file().path()),
                "add.near-duplicate",
                releases.get(other).file().path(),
                String.valueOf((int) (resemblance * 100)),
                other));
  }

  private Optional<Shingles> shingles(String id) {
    return ContentReader.wording(files.get(id)).map(Wording::text).map(Shingles::of);
  }
}
