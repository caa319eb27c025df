package org.vakanuvis.link;

import java.util.List;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Tally;

/** Makes every page but those of releases, each when it is asked for. */
final class SitePages {
  private final Lines lines;
  private final OfficeNames offices;
  private final Archive archive;

  SitePages(Lines lines, OfficeNames offices) {
    this.lines = lines;
    this.offices = offices;
    this.archive = lines.archive();
  }

  /** The pages, those that lists lead to before the lists. */
  Stream<Planned<Page>> pages() {
    PersonPages people = new PersonPages(lines, offices);
    CountryPages countries = new CountryPages(lines);
    RelationPages relations = new RelationPages(lines);
    PeriodPages periods = new PeriodPages(lines);
    List<Tally> years = periods.yearTallies();
    return Stream.of(
            archive.people().values().stream().flatMap(people::pages),
            archive.countries().entrySet().stream()
                .flatMap(country -> countries.pages(country.getKey(), country.getValue())),
            archive.relations().stream().filter(Archive.Relation::paged).flatMap(relations::pages),
            periods.pages(),
            new DayPages(lines).pages(),
            new SharedPages(lines).pages(),
            few(years))
        .flatMap(pages -> pages);
  }

  /** Those that show something of all releases. */
  private Stream<Planned<Page>> few(List<Tally> years) {
    return Stream.of(
            new MatrixPages(lines).pages(),
            new WorldPages(lines).pages(),
            new AddedPage(lines).pages(),
            new Directories(lines).pages(years),
            new FrontPages(lines).pages(years))
        .flatMap(pages -> pages)
        .map(Planned::of);
  }
}
