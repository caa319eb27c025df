package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;

/** The map of the site for search engines. */
class SitemapTest {
  private static List<SiteFile> files(Archive archive) {
    return new Sitemap(SamplePages.SITE).files(archive).map(Planned::made).toList();
  }

  @Test
  void listsEveryLastingAddressOnce() {
    List<SiteFile> files =
        files(SampleArchive.of(SampleArchive.release("2020/a", "2020", "2026-11-21")));
    assertThat(files).extracting(SiteFile::path).containsExactly("sitemap.xml", "robots.txt");
    String base = SamplePages.SITE.baseUrl();
    assertThat(XmlReading.words(XmlReading.document(files.get(0)), "/urlset/url/loc"))
        .containsExactly(
            base,
            base + "ara/",
            base + "belge/2020/a/",
            base + "gun/",
            base + "hakkinda/",
            base + "kisi/",
            base + "tarih/",
            base + "ulke/",
            base + "ulke/rusya/",
            base + "veri/");
    assertThat(XmlReading.words(XmlReading.document(files.get(0)), "/urlset/url/lastmod"))
        .containsExactly("2026-11-21");
  }

  @Test
  void becomesAnIndexWhereOneFileMayNotHoldIt() {
    List<Release> many =
        IntStream.range(0, Sitemap.LARGEST)
            .mapToObj(i -> SampleArchive.release("r" + i, "2020", null))
            .toList();
    List<SiteFile> files = files(SampleArchive.of(many));
    assertThat(files)
        .extracting(SiteFile::path)
        .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml", "robots.txt");
    assertThat(XmlReading.words(XmlReading.document(files.get(0)), "/urlset/url/loc"))
        .hasSize(Sitemap.LARGEST);
    assertThat(XmlReading.words(XmlReading.document(files.get(2)), "/sitemapindex/sitemap/loc"))
        .containsExactly(
            SamplePages.SITE.baseUrl() + "sitemap-1.xml",
            SamplePages.SITE.baseUrl() + "sitemap-2.xml");
  }

  @Test
  void tellsRobotsWhereItStands() {
    SiteFile robots = files(SampleArchive.of()).get(1);
    assertThat(new String(robots.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://ornek.example/arsiv/sitemap.xml\n");
  }
}
