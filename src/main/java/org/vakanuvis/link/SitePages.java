package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Once;
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

  /**
   * The pages by their sort, those that lists lead to before the lists; each sort can be asked for
   * by a thread of its own.
   */
  List<Supplier<Stream<Planned<Page>>>> pages() {
    List<Supplier<Stream<Planned<Page>>>> pages = new ArrayList<>();
    pages.add(this::people);
    pages.add(this::countries);
    pages.add(this::relations);
    Supplier<PeriodPages> periods = new Once<>(() -> new PeriodPages(lines));
    pages.add(() -> periods.get().pages());
    pages.add(() -> new DayPages(lines).pages());
    for (Shared.Sort sort : Shared.Sort.values()) {
      pages.add(() -> new SharedPages(lines).pages(sort));
    }
    pages.add(() -> planned(new MatrixPages(lines).pages()));
    pages.add(() -> planned(new WorldPages(lines).pages()));
    pages.add(() -> planned(new AddedPage(lines).pages()));
    pages.add(() -> entrances(periods.get().yearTallies()));
    return pages;
  }

  private Stream<Planned<Page>> entrances(List<Tally> years) {
    return planned(
        Stream.concat(new Directories(lines).pages(years), new FrontPages(lines).pages(years)));
  }

  private static Stream<Planned<Page>> planned(Stream<Page> pages) {
    return pages.map(Planned::of);
  }

  private Stream<Planned<Page>> people() {
    PersonPages people = new PersonPages(lines, offices);
    return archive.people().values().stream().map(people::page);
  }

  private Stream<Planned<Page>> countries() {
    CountryPages countries = new CountryPages(lines);
    return archive.countries().entrySet().stream()
        .map(country -> countries.page(country.getKey(), country.getValue()));
  }

  private Stream<Planned<Page>> relations() {
    RelationPages relations = new RelationPages(lines);
    return archive.relations().stream().filter(Archive.Relation::paged).map(relations::page);
  }
}
