package org.vakanuvis.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.Turkish;

/** Checks releases against each other. */
final class ArchiveChecks {
  private final Map<String, Archive.Entry> entries;
  private final Set<String> unread;
  private final Consumer<Diagnostic> report;
  private final Map<String, Release> replacedBy = new HashMap<>();

  /**
   * Checks of the releases that could be read.
   *
   * @param entries of them, by id
   * @param unread ids of those that could not
   */
  ArchiveChecks(
      Map<String, Archive.Entry> entries, Set<String> unread, Consumer<Diagnostic> report) {
    this.entries = entries;
    this.unread = unread;
    this.report = report;
  }

  /** Reports what is wrong with releases that are in the archive's order. */
  void check(List<Release> releases) {
    Map<String, Release> originals = new HashMap<>();
    for (Release release : releases) {
      Release first = originals.putIfAbsent(release.file().sha256(), release);
      if (first != null) {
        warn(release, "link.same-original", first.file().path());
      }
      release.standing().replaces().ifPresent(id -> checkVersion(release, id));
    }
  }

  private void checkVersion(Release release, String replaced) {
    if (unread.contains(replaced)) {
      return;
    }
    if (!entries.containsKey(replaced)) {
      near(replaced)
          .ifPresentOrElse(
              near -> error(release, "link.replaces-mistyped", replaced, near),
              () -> error(release, "link.replaces-unknown", replaced));
      return;
    }
    Release other = replacedBy.putIfAbsent(replaced, release);
    if (other != null) {
      warn(release, "link.replaced-twice", replaced, other.file().path());
    }
    Set<String> seen = new HashSet<>();
    for (Release at = release; at != null; at = version(at)) {
      if (!seen.add(at.id())) {
        if (at.id().equals(release.id())) {
          error(release, "link.replaces-itself", replaced);
        }
        return;
      }
    }
  }

  /** The release that an editor may have meant: its name alone, or with a slip. */
  private Optional<String> near(String written) {
    String folded = Turkish.fold(written);
    return entries.keySet().stream()
        .filter(
            id -> {
              String known = Turkish.fold(id);
              return known.endsWith("/" + folded)
                  || folded.endsWith("/" + known)
                  || Lookalikes.oneSlip(known, folded)
                  || folded.equals(known + ".txt");
            })
        .sorted()
        .findFirst();
  }

  private Release version(Release release) {
    return release.standing().replaces().map(entries::get).map(Archive.Entry::release).orElse(null);
  }

  private void warn(Release release, String code, String... arguments) {
    report.accept(Diagnostic.warning(Position.of(release.file().path()), code, arguments));
  }

  private void error(Release release, String code, String... arguments) {
    report.accept(Diagnostic.error(Position.of(release.file().path()), code, arguments));
  }
}
