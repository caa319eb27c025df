package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.CountryPage;
import org.vakanuvis.model.DirectoryPage;
import org.vakanuvis.model.HomePage;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PeriodPage;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.RelationPage;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.Tally;

/** Holds what pages an archive has and that they hang together. */
class SitePagesTest {
  private static final SiteLinker LINKER =
      new SiteLinker(World.SITE, World.DICTIONARIES, diagnostic -> {});

  private static List<Page> others(List<Draft> drafts) {
    Archive archive = SampleArchive.archive(LINKER, drafts);
    return SampleArchive.others(LINKER, archive).toList();
  }

  private static List<Page> pages(List<Draft> drafts) {
    return SampleArchive.pages(LINKER, SampleArchive.archive(LINKER, drafts), drafts);
  }

  private static <T extends Page> T page(Class<T> type, String path) {
    return page(type, path, SampleArchive.drafts());
  }

  private static <T extends Page> T page(Class<T> type, String path, List<Draft> drafts) {
    return pages(drafts).stream()
        .filter(page -> page.address().path().equals(path))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesEachPageAnAddressOfItsOwn() {
    assertThat(pages(SampleArchive.drafts()))
        .extracting(page -> page.address().path())
        .doesNotHaveDuplicates()
        .contains(
            "",
            "bakanlar/",
            "yetkililer/",
            "ulkeler/",
            "iliskiler/",
            "tarih/",
            "tarih/2020/",
            "tarih/2020/06/",
            "tarih/2021/03/",
            "tarihsiz/",
            "gun/",
            "gun/06-19/",
            "dunya/",
            "gorusmeler/",
            "dizin/",
            "kisi/turkmenistan/rasid-meredov/",
            "kisi/rusya/aleksey-overcuk/",
            "kisi/uluslararasi/antonio-guterres/",
            "kisi/belirsiz/ad-soyad/",
            "ulke/cekya/",
            "belge/2021/komisyon-2/",
            "hakkinda/",
            "veri/",
            "404.html");
  }

  @Test
  void leadsOnlyToPagesThatStand() {
    List<Draft> drafts = SampleArchive.drafts();
    drafts.addAll(Many.spread(250));
    List<Page> pages = pages(drafts);
    Set<Permalink> stand =
        pages.stream().map(Page::address).collect(Collectors.toCollection(TreeSet::new));
    Set<Permalink> places =
        pages.stream()
            .filter(CountryPage.class::isInstance)
            .map(CountryPage.class::cast)
            .flatMap(page -> page.few().stream().map(few -> place(page, few)))
            .collect(Collectors.toCollection(TreeSet::new));
    Archive archive = SampleArchive.archive(LINKER, drafts);
    assertThat(archive.navigation()).extracting(Link::target).allMatch(stand::contains);
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(PageLinks.of(page))
                    .filteredOn(link -> !stand.contains(link) && !places.contains(link))
                    .allMatch(
                        link ->
                            link.path()
                                .matches(
                                    "veri/[a-z]+-(\\d+|tarihsiz)\\.[a-z]+|(kisi|ulke)/.+/akis\\.xml")));
  }

  private static Permalink place(CountryPage page, CountryPage.Few few) {
    return new Permalink(page.address().path() + "#" + few.id());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void makesTheSamePagesInWhateverOrderReleasesCome(long seed) {
    List<Draft> drafts = SampleArchive.drafts();
    drafts.addAll(Many.spread(250));
    List<Draft> shuffled = new ArrayList<>(drafts);
    Collections.shuffle(shuffled, new Random(seed));
    Comparator<Page> byAddress = Comparator.comparing(Page::address);
    assertThat(pages(shuffled).stream().sorted(byAddress).toList())
        .isEqualTo(pages(drafts).stream().sorted(byAddress).toList());
    assertThat(others(shuffled)).isEqualTo(others(drafts));
  }

  @Test
  void makesDetailsBeforeTheListsThatLeadToThem() {
    List<Page> pages =
        SampleArchive.others(LINKER, SampleArchive.archive(LINKER, SampleArchive.drafts()))
            .toList();
    List<String> paths = pages.stream().map(page -> page.address().path()).toList();
    assertThat(paths.indexOf("kisi/rusya/sergey-lavrov/")).isLessThan(paths.indexOf("bakanlar/"));
    assertThat(paths.indexOf("tarih/2020/06/")).isLessThan(paths.indexOf("tarih/2020/"));
    assertThat(paths).last().isEqualTo("");
  }

  @Test
  void tellsOfAPersonWhatReleasesAndAuthorityFileKnow() {
    PersonPage page = page(PersonPage.class, "kisi/kirgizistan/ruslan-kazakbayev/");
    assertThat(page.title()).isEqualTo("Ruslan Kazakbayev");
    assertThat(page.variants()).containsExactly("R. Kazakbayev");
    assertThat(page.offices()).hasSize(2).allMatch(office -> office.releases() == 1);
    assertThat(page.met())
        .extracting(tally -> tally.link().text() + ", " + tally.note())
        .containsExactly("Raşid Meredov, Türkmenistan", "Sergey Lavrov, Rusya");
    assertThat(page.meetings()).hasSize(1);
    assertThat(page.releases().total()).isEqualTo(1);
    assertThat(page.trail()).extracting(Link::text).containsExactly("Ana sayfa", "Bakanlar");
  }

  @Test
  void tellsTheNamesOfACountryApartFromThoseItBoreOnce() {
    CountryPage page = page(CountryPage.class, "ulke/rusya/");
    assertThat(page.names()).containsExactly("Rusyaya");
    assertThat(page.formerNames()).containsExactly("Eski Rusya (1922–1991)");
  }

  @Test
  void countsWhatACountryHas() {
    CountryPage page = page(CountryPage.class, "ulke/rusya/");
    assertThat(page.ministers())
        .extracting(tally -> tally.link().text() + " " + tally.count())
        .containsExactly("Aleksey Overçuk 2", "Sergey Lavrov 1");
    assertThat(page.relations())
        .extracting(tally -> tally.link().text() + " " + tally.count())
        .containsExactly("Türkmenistan 2", "Afganistan 1", "Kırgızistan 1");
    assertThat(page.years())
        .extracting(count -> count.year() + ":" + count.count())
        .containsExactly("2020:1", "2021:2");
    assertThat(page.meetings()).hasSize(3);
  }

  @Test
  void listsARelationWithMeetingsAndDoubts() {
    List<Draft> drafts = new ArrayList<>(SampleArchive.drafts());
    for (int i = 0; i < 4; i++) {
      drafts.add(new Draft("again" + i).countries("AF", "RU").pair("AF", "RU"));
    }
    RelationPage page = page(RelationPage.class, "iliski/afganistan-rusya/", drafts);
    assertThat(page.title()).isEqualTo("Afganistan – Rusya");
    assertThat(page.meetings()).hasSize(1).allMatch(meeting -> meeting.doubtful());
    assertThat(page.together().total()).isEqualTo(4);
  }

  @Test
  void tellsOfAPairThatFewReleasesTellOfOnThePageOfOneOfThem() {
    CountryPage page = page(CountryPage.class, "ulke/rusya/");
    assertThat(page.relations())
        .extracting(tally -> tally.link().target().path() + " " + tally.count())
        .contains("ulke/rusya/#iliski-turkmenistan 2");
    CountryPage.Few few = page.few().get(0);
    assertThat(few.id()).isEqualTo("iliski-turkmenistan");
    assertThat(few.meetings()).hasSize(2);
    assertThat(few.together()).isEmpty();
    assertThat(page(CountryPage.class, "ulke/turkmenistan/").few()).isEmpty();
    assertThat(page(CountryPage.class, "ulke/turkmenistan/").relations())
        .extracting(tally -> tally.link().target().path())
        .contains("ulke/rusya/#iliski-turkmenistan");
  }

  @Test
  void leadsFromAPlaceThatOneReleaseNamesToThatRelease() {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft("one").place("Aşkabat").place("Ankara"));
    drafts.add(new Draft("two").place("Ankara"));
    DirectoryPage places = page(DirectoryPage.class, "yerler/", drafts);
    assertThat(places.letters().get(0).entries())
        .extracting(tally -> tally.link().target().path() + " " + tally.count())
        .containsExactly("yer/ankara/ 2", "belge/one/ 1");
    assertThat(page(ReleasePage.class, "belge/one/", drafts).places())
        .extracting(place -> place.name() + " " + (place.page() != null))
        .containsExactly("Aşkabat false", "Ankara true");
  }

  @Test
  void leadsFromAPairThatOneReleaseTellsOfToThatRelease() {
    CountryPage page = page(CountryPage.class, "ulke/afganistan/");
    assertThat(page.relations())
        .extracting(tally -> tally.link().target().path())
        .allMatch(path -> path.startsWith("belge/"));
  }

  @Test
  void putsYearOnlyDatesIntoTheYearAlone() {
    PeriodPage year = page(PeriodPage.class, "tarih/2021/");
    assertThat(year.releases().total()).isEqualTo(2);
    assertThat(year.months())
        .extracting(tally -> tally.link().text() + " " + tally.count())
        .containsExactly("Mart 2021 1");
    assertThat(year.previous().text()).isEqualTo("2020");
    assertThat(year.next()).isNull();
    PeriodPage month = page(PeriodPage.class, "tarih/2021/03/");
    assertThat(month.releases().total()).isEqualTo(1);
    assertThat(month.previous().text()).isEqualTo("Haziran 2020");
    assertThat(month.trail()).extracting(Link::text).contains("2021");
  }

  @Test
  void listsUnderLettersInTurkishOrder() {
    DirectoryPage page = page(DirectoryPage.class, "ulkeler/");
    assertThat(page.letters())
        .extracting(DirectoryPage.Letter::letter)
        .containsExactly("A", "Ç", "K", "R", "T");
    assertThat(page.letters().get(4).entries())
        .extracting(tally -> tally.link().text())
        .containsExactly("Türkiye", "Türkmenistan");
  }

  @Test
  void sumsUpOnTheHomePage() {
    HomePage home = page(HomePage.class, "");
    assertThat(home.releases()).isEqualTo(5);
    assertThat(home.undated()).isEqualTo(2);
    assertThat(home.meetings()).isEqualTo(3);
    assertThat(home.span().text()).isEqualTo("2020-06-19/2021");
    assertThat(home.latest())
        .extracting(line -> line.address().path())
        .containsExactly(
            "belge/2021/komisyon-2/", "belge/2021/genel-sekreter/", "belge/001-komisyon/");
    assertThat(home.people()).extracting(Tally::count).startsWith(2, 2);
  }

  @Test
  void leadsFromOldAddressesToTheRelease() {
    assertThat(page(RedirectPage.class, "belge/eski/").target().path())
        .isEqualTo("belge/001-komisyon/");
    assertThat(page(RedirectPage.class, "ulke/").target().path()).isEqualTo("ulkeler/");
    assertThat(page(RedirectPage.class, "haber/1.html").target().path())
        .isEqualTo("belge/001-komisyon/");
  }

  @Test
  void speaksEnglishWhereTheSiteDoes() {
    Site site = new Site("Archive", "", "https://x.example/", "en", "CC0", "Y", "a@b.example");
    SiteLinker english = new SiteLinker(site, World.DICTIONARIES, diagnostic -> {});
    Archive archive = SampleArchive.archive(english, SampleArchive.drafts());
    assertThat(SampleArchive.others(english, archive))
        .extracting(Page::title)
        .contains("Ministers", "March 2021", "Undated");
  }

  @Test
  void makesAnArchiveOfNothing() {
    assertThat(pages(List.of()))
        .extracting(page -> page.address().path())
        .containsExactly("hakkinda/", "veri/", "ara/", "404.html", "");
  }
}
