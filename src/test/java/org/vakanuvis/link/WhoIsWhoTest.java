package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Person;
import org.vakanuvis.turkish.Turkish;

/** Holds who is taken as whom across releases. */
class WhoIsWhoTest {
  private static final String FOREIGN = "Dışişleri Bakanı";

  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteLinker linker = new SiteLinker(World.SITE, World.DICTIONARIES, reported::add);

  private Archive archive(Draft... drafts) {
    return linker.archive(
        Arrays.stream(drafts).map(draft -> draft.release(linker)).toList(), List.of());
  }

  private static Stream<String> addresses(Archive archive) {
    return archive.people().keySet().stream().map(address -> address.path());
  }

  private static Draft minister(String id, String name, String country, String office) {
    return new Draft(id).minister(name, country, office);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, RU, Dışişleri Bakanı, kisi/rusya/sergey-lavrov/",
    "SERGEY LAVROV, RU, Sanayi Bakanı, kisi/rusya/sergey-lavrov/",
    "Sergei Lavrov, RU, Dışişleri Bakanı, kisi/rusya/sergey-lavrov/",
    "S. Lavrov, RU, Dışişleri Bakanı, kisi/rusya/sergey-lavrov/",
    "Lavrov, RU, 'Başkan Yardımcısı, Dışişleri Bakanı', kisi/rusya/sergey-lavrov/",
    "Sergey Viktoroviç Lavrov, RU, Dışişleri Bakanı, kisi/rusya/sergey-lavrov/",
    "Elmar Mammadyarov, AZ, Dışişleri Bakanı, kisi/azerbaycan/elmar-memmedyarov/",
    "Lavrov, RU, Vali, kisi/rusya/lavrov/",
    "Igor Lavrov, RU, Dışişleri Bakanı, kisi/rusya/igor-lavrov/",
    "Sergey Lavrov, TM, Dışişleri Bakanı, kisi/turkmenistan/sergey-lavrov/",
    "Aleksey Overçuk, RU, Başkan Yardımcısı, kisi/rusya/aleksey-overcuk/",
    "António Guterres, '', BM Genel Sekreteri, kisi/uluslararasi/antonio-guterres/",
    "Guterres, '', BM Genel Sekreteri, kisi/uluslararasi/antonio-guterres/",
    "İsmet, TR, Başbakan, kisi/turkiye/ismet-inonu/",
    "İsmet, TR, Tahran Elçisi, kisi/turkiye/ismet/",
    "Ad Soyad, '', Müsteşar, kisi/belirsiz/ad-soyad/",
    "王毅, RU, Dışişleri Bakanı, kisi/rusya/ue699a/"
  })
  void givesOnePersonOneAddress(String name, String country, String office, String address) {
    assertThat(addresses(archive(minister("a", name, country, office)))).containsExactly(address);
  }

  @Test
  void mergesInitialsAndSurnamesOfOneCountryAndOffice() {
    Archive archive =
        archive(
            minister("a", "A. Overçuk", "RU", "Başkan Yardımcısı"),
            minister("b", "Aleksey Overçuk", "RU", "Hükümet Başkanı, Başkan Yardımcısı"),
            minister("c", "Overçuk", "RU", "Başkan Yardımcısı"));
    Person person = archive.people().values().iterator().next();
    assertThat(archive.people()).hasSize(1);
    assertThat(person.name()).isEqualTo("Aleksey Overçuk");
    assertThat(person.address().path()).isEqualTo("kisi/rusya/aleksey-overcuk/");
    assertThat(person.appearances())
        .extracting(appearance -> appearance.release().id())
        .containsExactly("a", "b", "c");
    assertThat(archive.entries().get("c").ministers()).containsExactly(person);
  }

  @Test
  void keepsApartWhatIsAmbiguousOrOfAnotherOffice() {
    Archive archive =
        archive(
            minister("a", "A. Kaya", "TR", "Sanayi Bakanı"),
            minister("b", "Ali Kaya", "TR", "Sanayi Bakanı"),
            minister("c", "Ayşe Kaya", "TR", "Sanayi Bakanı"),
            minister("d", "Y. Demir", "TR", "Vali"),
            minister("e", "Yusuf Demir", "TR", "Sanayi Bakanı"));
    assertThat(addresses(archive))
        .containsExactly(
            "kisi/turkiye/a-kaya/",
            "kisi/turkiye/ali-kaya/",
            "kisi/turkiye/ayse-kaya/",
            "kisi/turkiye/y-demir/",
            "kisi/turkiye/yusuf-demir/");
  }

  @ParameterizedTest
  @CsvSource({
    "Aliyev, 1996-05-04, haydar-aliyev",
    "Aliyev, 2003-10-15, aliyev",
    "Aliyev, 2010-06, ilham-aliyev",
    "Aliyev, , aliyev",
    "Aliyev, 1985, aliyev",
    "H. Aliyev, 2004-02-01, haydar-aliyev",
    "H. Aliyev, 2012-02-01, h-aliyev",
    "Haydar Aliyev, 2012-02-01, haydar-aliyev"
  })
  void tellsByTheDateWhomAnAbbreviatedNameMeans(String name, String date, String key) {
    Draft told = new Draft("b").official(name, "AZ", "Cumhurbaşkanı");
    Archive archive =
        archive(
            new Draft("a").official("İlham Aliyev", "AZ", "Cumhurbaşkanı").date("2010-01-01"),
            date == null ? told : told.date(date));
    assertThat(archive.entries().get("b").officials())
        .extracting(person -> person.address().path())
        .containsExactly("kisi/azerbaycan/" + key + "/");
  }

  @Test
  void showsTheMostFrequentSpelling() {
    Archive archive =
        archive(
            minister("a", "Aleksey Overcuk", "RU", FOREIGN),
            minister("b", "Aleksey Overçuk", "RU", FOREIGN),
            minister("c", "ALEKSEY OVERÇUK", "RU", FOREIGN),
            minister("d", "Aleksey Overçuk", "RU", FOREIGN));
    assertThat(archive.people().values())
        .extracting(Person::name)
        .containsExactly("Aleksey Overçuk");
  }

  @Test
  void knowsMinistersByReleasesAndByTheAuthorityFile() {
    Archive archive =
        archive(
            new Draft("a")
                .official("Mevlüt Çavuşoğlu", "TR", "eski Dışişleri Bakanı")
                .official("Vladimir Putin", "RU", "Devlet Başkanı")
                .minister("Ali Kaya", "TR", "Sanayi Bakanı"));
    assertThat(archive.people().values().stream().filter(Person::minister).map(Person::name))
        .containsExactlyInAnyOrder("Mevlüt Çavuşoğlu", "Ali Kaya");
  }

  @ParameterizedTest
  @CsvSource({
    "Ali Çavuşolgu, Ali Çavuşoğlu",
    "Aleksei Overchuk, Aleksey Overçuk",
    "Ahmet Davutoğlu, Ahmed Davutoğlu",
    "Ahmet Ali Kaya, Ahmet Kaya"
  })
  void suggestsNearlyEqualNamesOfOneOffice(String rare, String frequent) {
    archive(
        minister("a", frequent, "TJ", FOREIGN),
        minister("b", frequent, "TJ", FOREIGN),
        minister("c", rare, "TJ", "Sanayi ve " + FOREIGN),
        minister("d", rare, "TJ", FOREIGN).date("2020"),
        minister("e", rare, "UZ", FOREIGN),
        minister("f", frequent, "TJ", "Sanayi Bakanı"));
    assertThat(reported)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("link.lookalike");
              assertThat(warning.position().path()).isEqualTo("d.txt");
              assertThat(warning.arguments())
                  .containsExactly(rare, frequent, Turkish.slug(frequent), "TJ");
            });
  }

  @Test
  void suggestsNobodyOfAnotherOffice() {
    archive(
        minister("a", "Ali Çavuşoğlu", "TJ", FOREIGN),
        minister("b", "Ali Çavuşolgu", "TJ", "Vali"));
    assertThat(reported).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ali Kaya, Ali Kara", "Sergey Ivanov, Andrey Petrov", "Can Er, Cem Er"})
  void doesNotSuggestDifferentPeople(String one, String other) {
    archive(minister("a", one, "TJ", FOREIGN), minister("b", other, "TJ", FOREIGN));
    assertThat(reported).isEmpty();
  }
}
