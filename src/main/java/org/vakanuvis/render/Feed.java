package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Standing;

/** Writes the newest releases as an Atom feed (RFC 4287); its days come from the data alone. */
final class Feed {
  private static final String FILE = "akis.xml";
  private static final int ENTRIES = 50;

  /** Of a feed without entries, which still has to say when it changed. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  private final Site site;
  private final DateWords dates;

  Feed(Site site, Phrases phrases) {
    this.site = site;
    this.dates = new DateWords(phrases);
  }

  private record Entry(Release release, LocalDate day) {}

  /** The feed of the archive. */
  SiteFile file(Archive archive) {
    List<Entry> entries =
        archive.releases().stream()
            .flatMap(release -> day(release).map(day -> new Entry(release, day)).stream())
            .sorted(
                Comparator.comparing(Entry::day)
                    .reversed()
                    .thenComparing(entry -> entry.release().id()))
            .limit(ENTRIES)
            .toList();
    LocalDate changed =
        entries.stream().map(entry -> changed(entry)).max(Comparator.naturalOrder()).orElse(NEVER);
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.language());
    xml.element("id", site.baseUrl());
    xml.element("title", site.title());
    if (site.description() != null && !site.description().isBlank()) {
      xml.element("subtitle", site.description());
    }
    xml.element("updated", moment(changed));
    xml.empty("link", "rel", "self", "href", site.baseUrl() + FILE);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.baseUrl());
    xml.open("author");
    xml.element("name", publisher());
    xml.close("author");
    entries.forEach(entry -> entry(entry, archive, xml));
    xml.close("feed");
    return new SiteFile(FILE, xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String publisher() {
    return site.publisher() == null || site.publisher().isBlank() ? site.title() : site.publisher();
  }

  private void entry(Entry entry, Archive archive, Xml xml) {
    Release release = entry.release();
    Permalink address = archive.address(release);
    xml.open("entry");
    xml.element("id", site.baseUrl() + address.path());
    xml.element("title", release.headline().shown());
    xml.element("updated", moment(changed(entry)));
    xml.empty(
        "link", "rel", "alternate", "type", "text/html", "href", site.baseUrl() + address.path());
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

  /**
   * When a release was news: the day it entered the archive, else its own; empty without either.
   */
  private static Optional<LocalDate> day(Release release) {
    return release
        .provenance()
        .added()
        .or(() -> release.date().flatMap(date -> date.value().earliest()));
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
