package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
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
  Stream<SiteFile> files(Archive archive) {
    List<Entry> entries = entries(archive);
    List<SiteFile> files = new ArrayList<>();
    if (entries.size() <= LARGEST) {
      files.add(part(FILE, entries));
    } else {
      for (int i = 0; i < entries.size(); i += LARGEST) {
        String name = "sitemap-" + (i / LARGEST + 1) + ".xml";
        files.add(part(name, entries.subList(i, Math.min(i + LARGEST, entries.size()))));
      }
      files.add(index(files));
    }
    files.add(
        file("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + site.baseUrl() + FILE + "\n"));
    return files.stream();
  }

  private static List<Entry> entries(Archive archive) {
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
        .sorted(Comparator.comparing(Entry::address))
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> changed(Release release) {
    return Stream.of(
            release.provenance().added().stream(),
            release.standing().corrections().stream().map(Standing.Correction::date),
            release.standing().withdrawn().map(Standing.Withdrawal::date).stream())
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

  private SiteFile index(List<SiteFile> parts) {
    Xml xml = new Xml();
    xml.open("sitemapindex", "xmlns", NAMESPACE);
    for (SiteFile part : parts) {
      xml.open("sitemap");
      xml.element("loc", site.baseUrl() + part.path());
      xml.close("sitemap");
    }
    xml.close("sitemapindex");
    return file(FILE, xml.toString());
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
