package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.PersonLine;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.TextMark;

/** Holds what stands on the page of a release: links and evidence in its text, and what is near. */
class ReleasePageTest {
  private static final SiteLinker LINKER =
      new SiteLinker(World.SITE, World.DICTIONARIES, diagnostic -> {});

  private static ReleasePage page(Draft draft, Draft... others) {
    List<Draft> drafts = new ArrayList<>(List.of(others));
    drafts.add(draft);
    Archive archive = SampleArchive.archive(LINKER, drafts);
    return SampleArchive.page(LINKER, archive, draft);
  }

  private static Draft sample(int number) {
    return SampleArchive.drafts().get(number);
  }

  private static List<String> links(ReleasePage page) {
    return page.marks().stream()
        .filter(mark -> mark.target() != null)
        .map(mark -> mark.span().of(page.text()) + " → " + mark.target().path())
        .toList();
  }

  @Test
  void leadsEveryPersonAndCountryInTheTextToItsPage() {
    assertThat(links(page(sample(0))))
        .containsExactly(
            "Türkmenistan → ulke/turkmenistan/",
            "Raşid Meredov → kisi/turkmenistan/rasid-meredov/",
            "Rusya → ulke/rusya/",
            "Sergey Lavrov → kisi/rusya/sergey-lavrov/",
            "Kırgızistan → ulke/kirgizistan/",
            "R. Kazakbayev → kisi/kirgizistan/ruslan-kazakbayev/");
  }

  @Test
  void leavesOutWhatAnEditorStruckOutAndAddsWhatTheEditorNamed() {
    Draft draft =
        new Draft("a")
            .text("Mali Kaynak ile Çek Ali Kaya, Mısır'da. Ali Kayaoğlu")
            .minister("Mali Kaynak", "TR", "Bakan")
            .country("CZ", "Çek")
            .country("EG", "Mısır")
            .givenMinister("Ali Kaya", "TR", "Sanayi Bakanı")
            .reject("countries", "EG");
    assertThat(links(page(draft)))
        .containsExactly("Çek → ulke/cekya/", "Ali Kaya → kisi/turkiye/ali-kaya/");
  }

  @Test
  void provesEveryFactWithItsWords() {
    ReleasePage page = page(sample(1));
    Proof date = page.facts().get("date");
    assertThat(date.quotes()).containsExactly("19 Haziran 2020");
    assertThat(marked(page, date)).containsExactly("19 Haziran 2020");
    Proof minister = page.ministers().get(1).proof();
    assertThat(minister.label()).isEqualTo("Aleksey Overçuk, Hükümet Başkan Yardımcısı, Rusya");
    assertThat(marked(page, minister)).containsExactly("Aleksey Overçuk");
    Proof meeting = page.meetings().get(0).proof();
    assertThat(meeting.label()).isEqualTo("Raşid Meredov – Aleksey Overçuk");
    assertThat(marked(page, meeting)).containsExactly(page.text());
    assertThat(page.marks()).isSortedAccordingTo((a, b) -> a.span().start() - b.span().start());
  }

  private static List<String> marked(ReleasePage page, Proof proof) {
    return page.marks().stream()
        .filter(mark -> mark.facts().contains(proof.id()))
        .map(mark -> mark.span().of(page.text()))
        .toList();
  }

  @Test
  void neverLaysOneLinkOverAnother() {
    Draft draft =
        new Draft("a")
            .text("Rusya Dışişleri Bakanı Ali Rus")
            .minister("Ali Rus", "RU", "Dışişleri Bakanı")
            .country("RU", "Rus");
    assertThat(links(page(draft)))
        .containsExactly("Rus → ulke/rusya/", "Ali Rus → kisi/rusya/ali-rus/");
  }

  @Test
  void marksWhatIsInDoubt() {
    Draft draft =
        new Draft("a").text("Rusya, Çekya").country("RU", "Rusya").sure(0.6).country("CZ", "Çekya");
    ReleasePage page = page(draft);
    assertThat(page.marks()).extracting(TextMark::doubtful).containsExactly(false, true);
    assertThat(page.countries())
        .extracting(named -> named.name() + " " + named.proof().doubtful())
        .containsExactly("Çekya true", "Rusya false");
  }

  @Test
  void quotesACountryNamedAHundredTimesOnlyInItsForms() {
    Draft draft = new Draft("a").text("Rusya, ".repeat(100)).country("RU", "Rusya");
    assertThat(page(draft).countries().get(0).proof().quotes()).containsExactly("Rusya");
  }

  @Test
  void namesTheCanonicalSpellingWhereItDiffers() {
    PersonLine line = page(sample(0)).ministers().get(2);
    assertThat(line.name()).isEqualTo("R. Kazakbayev");
    assertThat(line.canonical()).isEqualTo("Ruslan Kazakbayev");
    assertThat(page(sample(0)).ministers().get(0).canonical()).isNull();
  }

  @Test
  void standsUnderItsPeriodWithItsOriginals() {
    ReleasePage dated = page(sample(1));
    assertThat(dated.trail())
        .extracting(Link::text)
        .containsExactly("Ana sayfa", "Tarihler", "2020", "Haziran 2020");
    assertThat(dated.originals().target().path()).isEqualTo("veri/asillar-2020.zip");
    ReleasePage undated = page(sample(0));
    assertThat(undated.trail()).extracting(Link::text).containsExactly("Ana sayfa", "Tarihsiz");
    assertThat(undated.release().dateBounds()).contains(Edtf.parse("2010-07-01/2022-04-22"));
  }

  @Test
  void leadsBetweenVersions() {
    ReleasePage newer = page(sample(2), sample(1));
    assertThat(newer.replaces().target().path()).isEqualTo("belge/001-komisyon/");
    ReleasePage older = page(sample(1), sample(2));
    assertThat(older.replacedBy().target().path()).isEqualTo("belge/2021/komisyon-2/");
  }

  @Test
  void standsBetweenItsNeighboursInTimeAndWithItsPeople() {
    Draft draft = lavrov("b").date("2020-02-02").countries("CZ");
    ReleasePage page =
        page(
            draft,
            lavrov("a").date("2020-01-01"),
            new Draft("c").date("2020-03-03").countries("CZ"),
            lavrov("d").date("2020-04-04"),
            lavrov("u"));
    assertThat(page.neighbours())
        .extracting(
            row ->
                (row.row() == null ? "" : row.row().text())
                    + ": "
                    + id(row.previous())
                    + " "
                    + id(row.next()))
        .containsExactly(
            ": belge/a/ belge/c/", "Sergey Lavrov: belge/a/ belge/d/", "Çekya: - belge/c/");
  }

  @Test
  void keepsTheUndatedAmongThemselves() {
    ReleasePage page =
        page(lavrov("u2"), lavrov("u1"), lavrov("u3"), lavrov("a").date("2020-01-01"));
    assertThat(page.neighbours())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row().text()).isEqualTo("Tarihsiz");
              assertThat(id(row.previous())).isEqualTo("belge/u1/");
              assertThat(id(row.next())).isEqualTo("belge/u3/");
            });
  }

  private static Draft lavrov(String id) {
    return new Draft(id).minister("Sergey Lavrov", "RU", "Dışişleri Bakanı");
  }

  private static String id(ReleaseLine line) {
    return line == null ? "-" : line.address().path();
  }

  @Test
  void relatesByPeopleBeforeCountriesAndByNothingLess() {
    Draft draft = lavrov("b").date("2020-02-02").countries("RU", "CZ", "AF");
    List<ReleaseLine> related =
        page(
                draft,
                new Draft("two-countries").date("2020-02-03").countries("CZ", "AF"),
                new Draft("one-country").date("2020-02-02").countries("RU"),
                lavrov("person").date("2015-01-01"),
                lavrov("person-and-country").date("2014-01-01").countries("AF"),
                new Draft("nothing").date("2020-02-02").countries("KZ", "UZ"))
            .related();
    assertThat(related)
        .extracting(ReleasePageTest::id)
        .containsExactly("belge/person-and-country/", "belge/person/", "belge/two-countries/");
  }

  @Test
  void tellsMeetingsOfDelegationsByTheirCountry() {
    Draft again = new Draft("again").countries("AF", "RU").pair("AF", "RU");
    ReleasePage page = page(sample(2), sample(1), again);
    assertThat(page.meetings().get(0).participants())
        .extracting(who -> who.link().text(), who -> who.country())
        .containsExactly(tuple("Aleksey Overçuk", "Rusya"), tuple("Afganistan", null));
    assertThat(page.relations()).extracting(Link::text).containsExactly("Afganistan – Rusya");
    assertThat(page.ministers())
        .extracting(PersonLine::country)
        .containsExactly("Rusya", "Türkiye");
  }

  @Test
  void leadsToNoPageOfAPairThatNothingElseTellsOf() {
    assertThat(page(sample(2), sample(1)).relations()).isEmpty();
  }

  @Test
  void numbersFactsInTheOrderInWhichTheyAreShown() {
    ReleasePage page = page(sample(1));
    Map<String, Proof> facts = page.facts();
    assertThat(facts.get("date").id()).isEqualTo("U1");
    assertThat(page.ministers().get(0).proof().id()).isEqualTo("U2");
    assertThat(page.countries().get(0).proof().id()).isEqualTo("U4");
  }
}
