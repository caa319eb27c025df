package org.vakanuvis.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;

/** Checks releases against each other and against what is known of their ministers. */
final class ArchiveChecks {
  private final Map<String, Release> byId;
  private final TermsOfOffice terms;
  private final Consumer<Diagnostic> report;

  ArchiveChecks(Map<String, Release> byId, TermsOfOffice terms, Consumer<Diagnostic> report) {
    this.byId = byId;
    this.terms = terms;
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
      release
          .date()
          .filter(date -> !date.doubtful())
          .ifPresent(date -> checkTerms(release, date.value()));
    }
  }

  private void checkVersion(Release release, String replaced) {
    if (!byId.containsKey(replaced)) {
      error(release, "link.replaces-unknown", replaced);
      return;
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

  private Release version(Release release) {
    return release.standing().replaces().map(byId::get).orElse(null);
  }

  private void checkTerms(Release release, Edtf date) {
    for (Fact<Officeholder> minister : release.ministers()) {
      Officeholder holder = minister.value();
      if (!minister.doubtful() && terms.outside(holder, date)) {
        warn(release, "link.outside-term", holder.name(), holder.office().orElse(""), date.text());
      }
    }
  }

  private void warn(Release release, String code, String... arguments) {
    report.accept(Diagnostic.warning(Position.of(release.file().path()), code, arguments));
  }

  private void error(Release release, String code, String... arguments) {
    report.accept(Diagnostic.error(Position.of(release.file().path()), code, arguments));
  }
}
