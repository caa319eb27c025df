package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Standing;

/**
 * Writes the newest releases of the archive, of each minister and of each country as Atom feeds
 * (RFC 4287); their days come from the data alone.
 */
final class Feed {
  private static final Permalink WHOLE = new Permalink("akis.xml");
  private static final int ENTRIES = 50;

  /** Of a feed without entries, which still has to say when it changed. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  private final Site site;
  private final DateWords dates;
  private final Archive archive;

  private final ReleaseMarks marks;

  Feed(Site site, Phrases phrases, Archive archive, ReleaseMarks marks) {
    this.site = site;
    this.dates = new DateWords(phrases);
    this.archive = archive;
    this.marks = marks;
  }

  private record Entry(Release release, LocalDate day) {}

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::day).reversed().thenComparing(entry -> entry.release().id());

  /** Every feed, made as it is asked for. */
  Stream<Planned<SiteFile>> files() {
    Stream<Planned<SiteFile>> whole =
        Stream.of(
            planned(
                WHOLE,
                Permalink.HOME,
                site.title(),
                site.description(),
                () -> marks.mark(archive.releases()),
                archive.releases()::stream));
    return Stream.of(
            whole,
            archive.people().values().stream().flatMap(this::person),
            archive.countries().entrySet().stream().flatMap(this::country))
        .flatMap(files -> files);
  }

  private Stream<Planned<SiteFile>> person(Person person) {
    return person.feed().stream()
        .map(
            feed ->
                planned(
                    feed,
                    person.address(),
                    person.name(),
                    null,
                    () -> marks.mark(person),
                    person::releases));
  }

  private Stream<Planned<SiteFile>> country(Map.Entry<String, List<Release>> releases) {
    Country country = archive.dictionaries().countries().get(releases.getKey());
    return DataFiles.feed(country.address(), releases.getValue().stream()).stream()
        .map(
            feed ->
                planned(
                    feed,
                    country.address(),
                    country.name(),
                    null,
                    () -> marks.mark(releases.getValue()),
                    releases.getValue()::stream));
  }

  /**
   * One feed, before it is made.
   *
   * @param mark stands for all that it shows of the releases
   */
  private Planned<SiteFile> planned(
      Permalink feed,
      Permalink page,
      String title,
      String subtitle,
      LongSupplier mark,
      Supplier<Stream<Release>> releases) {
    return new Planned<>(
        feed.path(),
        () -> List.of(title, mark.getAsLong()),
        () -> file(feed, page, title, subtitle, releases.get()));
  }

  /**
   * One feed.
   *
   * @param page what it tells the news of
   * @param subtitle null or empty for none
   */
  private SiteFile file(
      Permalink feed, Permalink page, String title, String subtitle, Stream<Release> releases) {
    List<Entry> entries = newest(releases);
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.language());
    xml.element("id", url(page));
    xml.element("title", page.equals(Permalink.HOME) ? title : title + " · " + site.title());
    if (subtitle != null && !subtitle.isBlank()) {
      xml.element("subtitle", subtitle);
    }
    xml.element("updated", moment(changed(entries)));
    xml.empty("link", "rel", "self", "href", url(feed));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", url(page));
    xml.open("author");
    xml.element("name", publisher());
    xml.close("author");
    entries.forEach(entry -> entry(entry, xml));
    xml.close("feed");
    return new SiteFile(feed.path(), xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Entry> newest(Stream<Release> releases) {
    // Few of many: what is older than all of the few is not sorted.
    PriorityQueue<Entry> oldestFirst = new PriorityQueue<>(NEWEST_FIRST.reversed());
    releases.forEach(
        release ->
            release
                .news()
                .ifPresent(
                    day -> {
                      oldestFirst.add(new Entry(release, day));
                      if (oldestFirst.size() > ENTRIES) {
                        oldestFirst.remove();
                      }
                    }));
    return oldestFirst.stream().sorted(NEWEST_FIRST).toList();
  }

  private String url(Permalink target) {
    return site.baseUrl() + target.path();
  }

  private String publisher() {
    return site.publisher() == null || site.publisher().isBlank() ? site.title() : site.publisher();
  }

  private void entry(Entry entry, Xml xml) {
    Release release = entry.release();
    String address = url(archive.address(release));
    xml.open("entry");
    xml.element("id", address);
    xml.element("title", release.headline().shown());
    xml.element("updated", moment(changed(entry)));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
    release
        .countries()
        .forEach(
            country ->
                xml.empty(
                    "category",
                    "term",
                    country.value(),
                    "label",
                    archive.dictionaries().countries().get(country.value()).name()));
    String summary = summary(release);
    if (!summary.isEmpty()) {
      xml.element("summary", summary);
    }
    xml.close("entry");
  }

  private String summary(Release release) {
    return String.join(
        " · ",
        Stream.of(
                release.date().map(date -> dates.words(date.value())),
                release.source().map(source -> source.value()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static LocalDate changed(List<Entry> entries) {
    return entries.stream().map(Feed::changed).max(Comparator.naturalOrder()).orElse(NEVER);
  }

  private static LocalDate changed(Entry entry) {
    Standing standing = entry.release().standing();
    return Stream.of(
            Stream.of(entry.day()),
            standing.corrections().stream().map(Standing.Correction::date),
            standing.withdrawn().map(Standing.Withdrawal::date).stream())
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .get();
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
