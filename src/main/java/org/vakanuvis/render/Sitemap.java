package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Once;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Standing;

/**
 * Tells search engines the lasting addresses of the site: releases, people, countries, relations
 * and what editors wrote. Lists, which come and go with findings, are found from there.
 */
final class Sitemap {
  private static final String FILE = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** As many as the protocol allows in one file. */
  static final int LARGEST = 50_000;

  private final Site site;

  Sitemap(Site site) {
    this.site = site;
  }

  private record Entry(Permalink address, Optional<LocalDate> changed) {
    private Entry(Permalink address) {
      this(address, Optional.empty());
    }
  }

  /** The map, an index before its parts where one file does not hold it, and robots.txt. */
  Stream<Planned<SiteFile>> files(Archive archive) {
    Set<Entry> entries = entries(archive);
    Fingerprint mark = new Fingerprint();
    entries.forEach(entry -> mark.add(entry.address().path()).add(entry.changed()));
    long told = mark.number();
    Supplier<List<Entry>> sorted = new Once<>(() -> sorted(entries));
    List<Planned<SiteFile>> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int begin = 0; begin < entries.size(); begin += LARGEST) {
      boolean whole = entries.size() <= LARGEST;
      String name = whole ? FILE : "sitemap-" + (parts.size() + 1) + ".xml";
      int from = begin;
      int to = Math.min(begin + LARGEST, entries.size());
      parts.add(name);
      files.add(new Planned<>(name, () -> told, () -> part(name, sorted.get().subList(from, to))));
    }
    if (parts.size() > 1) {
      files.add(Planned.of(index(parts)));
    }
    files.add(
        Planned.of(
            file(
                "robots.txt",
                "User-agent: *\nAllow: /\n\nSitemap: " + site.baseUrl() + FILE + "\n")));
    return files.stream();
  }

  private static List<Entry> sorted(Set<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::address)).toList();
  }

  private static Set<Entry> entries(Archive archive) {
    return Stream.of(
            Stream.of(new Entry(Permalink.HOME), new Entry(new Permalink("ara/"))),
            archive.navigation().stream().map(Link::target).map(Entry::new),
            archive.sections().stream().map(section -> section.link().target()).map(Entry::new),
            archive.pages().stream().map(page -> new Entry(new Permalink(page.slug() + "/"))),
            archive.countries().keySet().stream()
                .map(code -> archive.dictionaries().countries().get(code))
                .map(country -> new Entry(country.address())),
            archive.people().keySet().stream().map(Entry::new),
            archive.relations().stream()
                .filter(Archive.Relation::paged)
                .map(relation -> new Entry(relation.address())),
            archive.releases().stream()
                .map(release -> new Entry(archive.address(release), changed(release))))
        .flatMap(entries -> entries)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<LocalDate> changed(Release release) {
    Standing standing = release.standing();
    if (standing.corrections().isEmpty() && standing.withdrawn().isEmpty()) {
      return release.provenance().added();
    }
    return Stream.of(
            release.provenance().added().stream(),
            standing.corrections().stream().map(Standing.Correction::date),
            standing.withdrawn().map(Standing.Withdrawal::date).stream())
        .flatMap(days -> days)
        .max(Comparator.naturalOrder());
  }

  private SiteFile part(String name, List<Entry> entries) {
    Xml xml = new Xml();
    xml.open("urlset", "xmlns", NAMESPACE);
    for (Entry entry : entries) {
      xml.open("url");
      xml.element("loc", site.baseUrl() + entry.address().path());
      entry.changed().ifPresent(day -> xml.element("lastmod", day.toString()));
      xml.close("url");
    }
    xml.close("urlset");
    return file(name, xml.toString());
  }

  private SiteFile index(List<String> parts) {
    Xml xml = new Xml();
    xml.open("sitemapindex", "xmlns", NAMESPACE);
    for (String part : parts) {
      xml.open("sitemap");
      xml.element("loc", site.baseUrl() + part);
      xml.close("sitemap");
    }
    xml.close("sitemapindex");
    return file(FILE, xml.toString());
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
