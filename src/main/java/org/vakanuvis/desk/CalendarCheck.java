package org.vakanuvis.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.Standing;

/** Holds the dates of releases against the calendar, each other and the folders they stand in. */
final class CalendarCheck {
  private static final String FUTURE = "check.future-date";

  private final LocalDate today;
  private final Function<ReleaseFile, Optional<Found>> finding;
  private final Consumer<Diagnostic> report;

  /**
   * A check on a day.
   *
   * @param finding reads a release again where something has to be said of it
   */
  CalendarCheck(
      LocalDate today,
      Function<ReleaseFile, Optional<Found>> finding,
      Consumer<Diagnostic> report) {
    this.today = today;
    this.finding = finding;
    this.report = report;
  }

  /** Reports the dates of a release that cannot be right. */
  void check(Release release, ReleaseFile file) {
    release
        .date()
        .map(Fact::value)
        .filter(Edtf::yearKnown)
        .ifPresent(date -> checkDate(date, release, file));
    Provenance provenance = release.provenance();
    provenance.retrieved().ifPresent(day -> checkDay(day, "retrieved", file));
    provenance.added().ifPresent(day -> checkDay(day, "added", file));
    if (provenance.retrieved().isPresent()
        && provenance.added().isPresent()
        && provenance.added().get().isBefore(provenance.retrieved().get())) {
      warn(file, "added", "check.added-before", provenance.added().get().toString());
    }
    List<Standing.Correction> corrections = release.standing().corrections();
    for (int i = 0; i < corrections.size(); i++) {
      checkDay(corrections.get(i).date(), "corrections[" + i + "].date", file);
    }
    release
        .standing()
        .withdrawn()
        .ifPresent(withdrawal -> checkDay(withdrawal.date(), "withdrawn.date", file));
  }

  private void checkDate(Edtf date, Release release, ReleaseFile file) {
    if (date.earliest().orElseThrow().isAfter(today)) {
      warn(file, "date", FUTURE, date.text());
    }
    int slash = release.id().indexOf('/');
    String folder = slash < 0 ? "" : release.id().substring(0, slash);
    if (folder.matches("[0-9]{4}")
        && !release.date().orElseThrow().doubtful()
        && outside(date, Integer.parseInt(folder))) {
      warn(file, "date", "check.other-year", date.text(), folder);
    }
  }

  private static boolean outside(Edtf date, int year) {
    return date.earliest().orElseThrow().getYear() > year
        || date.latest().orElseThrow().getYear() < year;
  }

  private void checkDay(LocalDate day, String field, ReleaseFile file) {
    if (day.isAfter(today)) {
      warn(file, field, FUTURE, day.toString());
    }
  }

  private void warn(ReleaseFile file, String field, String code, String... arguments) {
    Position position =
        finding
            .apply(file)
            .map(found -> position(found, field))
            .orElseGet(() -> Position.of(file.text()));
    report.accept(Diagnostic.warning(position, code, arguments));
  }

  /** Where the header gives a field, or the words that a date was read from. */
  private static Position position(Found found, String field) {
    Map<String, Position> positions = found.original().header().positions();
    Optional<Position> read =
        found.edited().date().stream()
            .flatMap(date -> date.evidence().spans().stream())
            .min(Span::compareTo)
            .map(span -> found.original().position(span.start()));
    return Optional.ofNullable(positions.get(field))
        .or(() -> field.equals("date") ? read : Optional.empty())
        .orElseGet(() -> Position.of(found.original().file().path()));
  }
}
