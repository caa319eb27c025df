package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Section;
import org.vakanuvis.model.Site;

/** Makes the archive of all releases: order, addresses, people, countries and relations. */
final class ArchiveMaker {
  private final Site site;
  private final Dictionaries dictionaries;
  private final KnownPeople known;
  private final Addresses addresses;
  private final Phrases phrases;
  private final ToLongFunction<Release> marks;
  private final Consumer<Diagnostic> report;

  /**
   * A maker of archives.
   *
   * @param marks see {@link SiteLinker#mark}
   */
  ArchiveMaker(
      Site site,
      Dictionaries dictionaries,
      KnownPeople known,
      Addresses addresses,
      Phrases phrases,
      ToLongFunction<Release> marks,
      Consumer<Diagnostic> report) {
    this.site = site;
    this.dictionaries = dictionaries;
    this.known = known;
    this.addresses = addresses;
    this.phrases = phrases;
    this.marks = marks;
    this.report = report;
  }

  /**
   * The archive of these releases and pages, in whatever order they come.
   *
   * @param unread ids of releases that are there and have errors
   */
  Archive archive(List<Release> unordered, List<ContentPage> unorderedPages, Set<String> unread) {
    List<Release> releases =
        unordered.stream()
            .sorted(Release.CHRONOLOGICAL.thenComparing(release -> release.file().name()))
            .toList();
    List<ContentPage> pages =
        unorderedPages.stream().sorted(Comparator.comparing(ContentPage::path)).toList();
    // What countries share and who is who are two questions; each takes about as long.
    CompletableFuture<List<Archive.Relation>> asked =
        CompletableFuture.supplyAsync(() -> Relations.in(releases, addresses));
    CompletableFuture<Map<String, List<Release>>> naming =
        CompletableFuture.supplyAsync(() -> countries(releases));
    WhoIsWho who = new WhoIsWho(releases, known, new OfficeRoles(dictionaries), addresses);
    new Lookalikes(who.people().values(), report).report();
    Map<String, Archive.Entry> entries = entries(releases, who);
    new AddressBook(report).enter(releases, entries, pages);
    new ArchiveChecks(entries, unread, report).check(releases);
    List<Archive.Relation> relations = asked.join();
    Map<String, List<Release>> countries = naming.join();
    List<Section> sections = Sections.of(releases, who.people(), countries, relations, phrases);
    return new Archive(
        site,
        releases,
        entries,
        who.people(),
        countries,
        relations,
        pages,
        sections,
        navigation(sections, pages),
        dictionaries);
  }

  private Map<String, Archive.Entry> entries(List<Release> releases, WhoIsWho who) {
    Map<String, Release> newer = new HashMap<>();
    for (Release release : releases) {
      release.standing().replaces().ifPresent(id -> newer.put(id, release));
    }
    List<Archive.Entry> made =
        releases.parallelStream()
            .map(release -> entry(release, newer.get(release.id()), who))
            .toList();
    Map<String, Archive.Entry> entries = new HashMap<>(made.size() * 2);
    made.forEach(entry -> entries.putIfAbsent(entry.release().id(), entry));
    return entries;
  }

  /**
   * What the archive knows of a release.
   *
   * @param newer the one that replaces it; null for none
   */
  private Archive.Entry entry(Release release, Release newer, WhoIsWho who) {
    List<Person> ministers = who.ministers(release);
    List<Person> officials = who.officials(release);
    return new Archive.Entry(
        release,
        Addresses.release(release.id()),
        ministers,
        officials,
        Optional.ofNullable(newer),
        mark(release, ministers, officials));
  }

  private long mark(Release release, List<Person> ministers, List<Person> officials) {
    Fingerprint mark = new Fingerprint().add(marks.applyAsLong(release));
    Stream.concat(ministers.stream(), officials.stream())
        .forEach(
            person ->
                mark.add(person.address().path())
                    .add(person.name())
                    .add(person.country())
                    .add(person.minister() ? 1L : 0L));
    return mark.number();
  }

  private Map<String, List<Release>> countries(List<Release> releases) {
    Map<String, List<Release>> countries = new TreeMap<>(addresses.byCountryName());
    for (Release release : releases) {
      for (String country : countries(release)) {
        countries.computeIfAbsent(country, c -> new ArrayList<>()).add(release);
      }
    }
    countries.replaceAll((country, naming) -> List.copyOf(naming));
    return countries;
  }

  /** The countries that a release names or whose people it names. */
  private static Set<String> countries(Release release) {
    Set<String> countries = new LinkedHashSet<>();
    release.countries().forEach(country -> countries.add(country.value()));
    Stream.concat(release.ministers().stream(), release.officials().stream())
        .forEach(holder -> holder.value().country().ifPresent(countries::add));
    return countries;
  }

  /** The main sections, the guide to all of them, what editors wrote, and the data. */
  private List<Link> navigation(List<Section> sections, List<ContentPage> pages) {
    List<Link> links = new ArrayList<>();
    sections.stream().filter(Section::main).map(Section::link).forEach(links::add);
    add(links, !sections.isEmpty(), "link.guide", Addresses.GUIDE);
    pages.forEach(page -> links.add(new Link(page.title(), new Permalink(page.slug() + "/"))));
    add(links, true, "link.data", Addresses.DATA);
    return links;
  }

  private void add(List<Link> links, boolean exists, String key, Permalink page) {
    if (exists) {
      links.add(new Link(phrases.say(key), page));
    }
  }
}
