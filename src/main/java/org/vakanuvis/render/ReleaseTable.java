package org.vakanuvis.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Release;

/** The front matter of releases as a table. */
final class ReleaseTable {
  private ReleaseTable() {}

  /**
   * The table.
   *
   * @param url the full address of a release
   */
  static CsvTable<Release> of(Function<Release, String> url) {
    return new CsvTable<>(
        "belgeler",
        List.of("id"),
        List.of(
            text("id", Release::id),
            text("page", url),
            text("title", release -> release.headline().shown()),
            new Column<>(
                "title_from_lead", "boolean", release -> String.valueOf(release.headline().made())),
            text("date", release -> fact(release.date())),
            text("date_bounds", release -> CsvTable.text(release.dateBounds())),
            text("number", release -> fact(release.number())),
            text("source", release -> fact(release.source())),
            text("kind", release -> release.kind().map(kind -> kind.value().key()).orElse("")),
            text("ministers", release -> people(release.ministers())),
            text("officials", release -> people(release.officials())),
            text("countries", release -> values(release.countries())),
            text("places", release -> values(release.places())),
            text("organizations", release -> values(release.organizations())),
            count("meetings", release -> release.meetings().size()),
            count("doubts", release -> release.facts().filter(Fact::doubtful).count()),
            text("file", release -> release.file().name()),
            text("sha256", release -> release.file().sha256()),
            text("url", release -> CsvTable.text(release.provenance().url())),
            day("retrieved", release -> release.provenance().retrieved()),
            day("added", release -> release.provenance().added()),
            text("rights", release -> CsvTable.text(release.provenance().rights())),
            text("language", release -> CsvTable.text(release.provenance().language())),
            day("withdrawn", release -> release.standing().withdrawn().map(w -> w.date()))));
  }

  private static Column<Release> text(String name, Function<Release, String> cell) {
    return new Column<>(name, "string", cell);
  }

  private static Column<Release> count(String name, Function<Release, Number> cell) {
    return new Column<>(name, "integer", release -> cell.apply(release).toString());
  }

  private static Column<Release> day(String name, Function<Release, Optional<?>> cell) {
    return new Column<>(name, "date", release -> CsvTable.text(cell.apply(release)));
  }

  private static String fact(Optional<? extends Fact<?>> fact) {
    return CsvTable.text(fact.map(Fact::value));
  }

  private static String values(List<Fact<String>> values) {
    return values.stream().map(Fact::value).collect(Collectors.joining(CsvTable.BAR));
  }

  private static String people(List<Fact<Officeholder>> people) {
    return people.stream()
        .map(Fact::value)
        .map(person -> person.name() + person.country().map(code -> " (" + code + ")").orElse(""))
        .collect(Collectors.joining(CsvTable.BAR));
  }
}
