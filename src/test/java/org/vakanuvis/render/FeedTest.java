package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Standing;
import org.w3c.dom.Document;

/** The feeds of the newest releases. */
class FeedTest {
  /** By these all feeds seem the same. */
  private static final ReleaseMarks NO_MARKS =
      new ReleaseMarks() {
        @Override
        public long mark(Person person) {
          return 0;
        }

        @Override
        public long mark(List<Release> releases) {
          return 0;
        }
      };

  private static Document feed(Archive archive) {
    return XmlReading.document(files(archive).get("akis.xml"));
  }

  private static Map<String, SiteFile> files(Archive archive) {
    return new Feed(SamplePages.SITE, Phrases.load("site", "tr"), archive, NO_MARKS)
        .files()
        .map(Planned::made)
        .collect(Collectors.toMap(SiteFile::path, file -> file));
  }

  private static List<String> ids(Document feed) {
    return XmlReading.words(feed, "/feed/entry/id").stream()
        .map(id -> id.substring((SamplePages.SITE.baseUrl() + "belge/").length()))
        .toList();
  }

  @Test
  void hasWhatAtomAsksFor() {
    Document feed = feed(SampleArchive.of(SampleArchive.release("a", "2021-03", null)));
    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(XmlReading.words(feed, "/feed/id")).containsExactly(SamplePages.SITE.baseUrl());
    assertThat(XmlReading.words(feed, "/feed/author/name")).containsExactly("Örnek Enstitü");
    assertThat(XmlReading.words(feed, "/feed/link[@rel='self']/@href"))
        .containsExactly(SamplePages.SITE.baseUrl() + "akis.xml");
    assertThat(XmlReading.words(feed, "/feed/entry/title")).containsExactly("Başlık a");
    assertThat(XmlReading.words(feed, "/feed/entry/link/@href"))
        .containsExactly(SamplePages.SITE.baseUrl() + "belge/a/");
    assertThat(XmlReading.words(feed, "/feed/entry/summary")).containsExactly("Mart 2021");
    assertThat(XmlReading.words(feed, "/feed/entry/category/@label"))
        .containsExactly("Rusya", "Türkmenistan");
  }

  @Test
  void takesItsDaysFromTheData() {
    Standing corrected =
        new Standing(
            List.of(),
            Optional.empty(),
            List.of(new Standing.Correction(LocalDate.of(2027, 1, 5), "x")),
            Optional.empty());
    Release release = SampleArchive.release("a", "x", "2020-01-01", "2026-11-21", corrected);
    Document feed = feed(SampleArchive.of(release));
    assertThat(XmlReading.words(feed, "//updated"))
        .containsExactly("2027-01-05T00:00:00Z", "2027-01-05T00:00:00Z");
  }

  @Test
  void showsTheNewestFirstAndTheUndatedOnlyByTheirEntry() {
    Document feed =
        feed(
            SampleArchive.of(
                SampleArchive.release("old", "1998", null),
                SampleArchive.release("entered", "1990-05-01", "2026-01-01"),
                SampleArchive.release("new", "2021-03-19", null),
                SampleArchive.release("undated", null, null),
                SampleArchive.release("yearless", "XXXX-03-18", null),
                SampleArchive.release("undated-entered", null, "2025-01-01")));
    assertThat(ids(feed)).containsExactly("entered/", "undated-entered/", "new/", "old/");
  }

  @Test
  void holdsFiftyEntries() {
    List<Release> many =
        IntStream.range(0, 60)
            .mapToObj(i -> SampleArchive.release("r" + i, "20" + (10 + i), null))
            .toList();
    List<String> ids = ids(feed(SampleArchive.of(many)));
    assertThat(ids).hasSize(50).startsWith("r59/").endsWith("r10/");
  }

  @Test
  void followsEachMinisterAndCountryThatHasNews() {
    Release dated = SampleArchive.release("dated", "2021-03-19", null);
    Release undated = SampleArchive.release("undated", null, null);
    Archive archive = SampleArchive.of(dated, undated);

    Map<String, SiteFile> files =
        files(
            SampleArchive.naming(
                archive,
                List.of(
                    SampleArchive.person("kisi/rusya/sergey-lavrov/", true, dated, undated),
                    SampleArchive.person("kisi/rusya/mariya-zaharova/", false, dated),
                    SampleArchive.person("kisi/rusya/igor-ivanov/", true, undated)),
                Map.of("RU", List.of(dated), "TM", List.of(undated))));

    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            "akis.xml", "kisi/rusya/sergey-lavrov/akis.xml", "ulke/rusya/akis.xml");
    Document person = XmlReading.document(files.get("kisi/rusya/sergey-lavrov/akis.xml"));
    String page = SamplePages.SITE.baseUrl() + "kisi/rusya/sergey-lavrov/";
    assertThat(XmlReading.words(person, "/feed/id")).containsExactly(page);
    assertThat(XmlReading.words(person, "/feed/title"))
        .containsExactly("kisi/rusya/sergey-lavrov/ · Örnek Arşiv");
    assertThat(XmlReading.words(person, "/feed/link/@href"))
        .containsExactly(page + "akis.xml", page);
    assertThat(ids(person)).containsExactly("dated/");
  }

  @Test
  void staysValidWithoutEntriesAndWithHostileWords() {
    assertThat(XmlReading.words(feed(SampleArchive.of()), "/feed/updated"))
        .containsExactly("1970-01-01T00:00:00Z");
    String title = "<b>&amp;\"'\u0001\uD83D ]]> Ö";
    Release hostile = SampleArchive.release("a", title, "2020", null, Standing.NONE);
    assertThat(XmlReading.words(feed(SampleArchive.of(hostile)), "/feed/entry/title"))
        .containsExactly("<b>&amp;\"'\uFFFD\uFFFD ]]> Ö");
  }
}
