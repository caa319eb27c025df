package org.vakanuvis.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.link.Shared.Group;
import org.vakanuvis.link.Shared.Sort;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Tally;

/** Makes the pages of what releases share: kinds, sources, organisations and places. */
final class SharedPages {
  private static final Map<Sort, Permalink> DIRECTORIES =
      Map.of(
          Sort.KINDS, Addresses.KINDS,
          Sort.SOURCES, Addresses.SOURCES,
          Sort.ORGANIZATIONS, Addresses.ORGANIZATIONS,
          Sort.PLACES, Addresses.PLACES);

  private final Lines lines;
  private final ListedPages listed;
  private final Directories directories;
  private final Map<String, String> abbreviations;
  private final Map<String, String> countries;

  SharedPages(Lines lines) {
    this.lines = lines;
    this.listed = new ListedPages(lines);
    this.directories = new Directories(lines);
    this.abbreviations =
        lines.archive().dictionaries().organizations().stream()
            .filter(one -> !one.abbreviations().isEmpty())
            .collect(
                Collectors.toMap(
                    Organization::name, one -> one.abbreviations().get(0), (one, other) -> one));
    this.countries =
        lines.archive().dictionaries().places().stream()
            .filter(place -> place.country().isPresent())
            .collect(
                Collectors.toMap(
                    Place::name,
                    place -> lines.addresses().countryName(place.country().get()),
                    (one, other) -> one.equals(other) ? one : ""));
  }

  /** The pages of one sort, each with the parts of its list, and the lists of them. */
  Stream<Planned<Page>> pages(Sort sort) {
    List<Group> groups = Shared.in(lines.archive(), sort, lines.addresses());
    String kind = sort.key();
    Permalink directory = DIRECTORIES.get(sort);
    List<Tally> tallies = groups.stream().map(group -> tally(sort, group)).toList();
    return Stream.concat(
        groups.stream().filter(Group::paged).map(group -> page(sort, kind, directory, group)),
        (sort == Sort.KINDS
                ? directories.byCount(kind, directory, tallies)
                : directories.alphabetical(kind, directory, tallies))
            .map(Planned::of));
  }

  private Planned<Page> page(Sort sort, String kind, Permalink directory, Group group) {
    List<Link> trail = lines.trail(lines.section("link." + kind, directory));
    Link self = new Link(title(sort, group), group.address());
    return listed.page(
        self,
        trail,
        group::releases,
        () -> mark(note(sort, group), group.releases()),
        release -> List.of(),
        (leaf, meetings) ->
            new ListPage(
                leaf.address(),
                self.text(),
                trail,
                kind,
                note(sort, group),
                meetings,
                leaf.list()));
  }

  private long mark(String note, List<Listed> releases) {
    Fingerprint mark = new Fingerprint().add(note);
    releases.forEach(one -> mark.add(lines.mark(one.release())).add(one.doubtful() ? 1L : 0L));
    return mark.number();
  }

  private Tally tally(Sort sort, Group group) {
    return new Tally(
        new Link(title(sort, group), group.page()),
        group.releases().size(),
        note(sort, group),
        group.doubtful());
  }

  private String title(Sort sort, Group group) {
    return sort == Sort.KINDS ? lines.say("kind." + group.name()) : group.name();
  }

  /** The short name of an organisation, the country of a place; null for none. */
  private String note(Sort sort, Group group) {
    String note =
        switch (sort) {
          case ORGANIZATIONS -> abbreviations.get(group.name());
          case PLACES -> countries.get(group.name());
          case KINDS, SOURCES -> null;
        };
    return note == null || note.isEmpty() || note.equals(group.name()) ? null : note;
  }
}
