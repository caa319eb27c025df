package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Release;

/** Holds order, addresses and checks across the releases of an archive. */
class ArchiveTest {
  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteLinker linker = new SiteLinker(World.SITE, World.DICTIONARIES, reported::add);

  private Archive archive(Draft... drafts) {
    return linker.archive(
        Arrays.stream(drafts).map(draft -> draft.release(linker)).toList(), List.of());
  }

  private static Draft draft(String id) {
    return new Draft(id);
  }

  @Test
  void ordersByDateThenBoundsThenId() {
    List<Draft> drafts =
        new ArrayList<>(
            List.of(
                draft("e").date("2019-12-31"),
                draft("d").date("2020-01-01"),
                draft("c").date("2020-01-01/2020-01-03"),
                draft("f").date("2020-01"),
                draft("b").date("2020"),
                draft("i").minister("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı"),
                draft("h").minister("Mevlüt Çavuşoğlu", "TR", "Dışişleri Bakanı"),
                draft("a").date("XXXX-03-18"),
                draft("g")));
    Collections.shuffle(drafts, new Random(7));
    Archive archive = archive(drafts.toArray(new Draft[0]));
    // Kazakbayev's two terms span 2010 to 2022, Çavuşoğlu's 2014 to 2023.
    assertThat(archive.releases())
        .extracting(Release::id)
        .containsExactly("e", "d", "c", "f", "b", "i", "h", "a", "g");
  }

  @ParameterizedTest
  @CsvSource({
    "2020/06/Ziyaret İzlenimleri, belge/2020/06/ziyaret-izlenimleri/",
    "IĞDIR/Şölen_1.v2, belge/igdir/solen-1-v2/",
    "003-lavrov, belge/003-lavrov/",
    "会议/2020, belge/ua1fd4/2020/"
  })
  void foldsTheIdToAnAddress(String id, String address) {
    assertThat(archive(draft(id)).entries().get(id).address().path()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"ırak, irak", "Rusya, rusya", "a-b, a b", "a/ş, a/s"})
  void reportsTwoReleasesWithOneAddress(String one, String other) {
    archive(draft(one).date("2020"), draft(other).date("2021"));
    assertThat(reported)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.severity()).isEqualTo(Diagnostic.Severity.ERROR);
              assertThat(error.code()).isEqualTo("link.same-address");
              assertThat(error.position().path()).isEqualTo(other + ".txt");
              assertThat(error.arguments()).endsWith(one + ".txt");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "belge/b/, link.same-address",
    "/belge/b, link.same-address",
    "tarih/2020/, link.reserved-address",
    "Kisi/rusya/x/, link.reserved-address",
    "hakkinda/, link.same-address",
    "404.html, link.same-address",
    "belge/b/index.html, link.same-address",
    "belge/, link.same-address",
    "haber/1.html/x/, link.bad-alias",
    "assets/x/, link.reserved-address",
    "robots.txt, link.reserved-address",
    "../x/, link.bad-alias",
    "haber/ş/, link.bad-alias",
    "haber//x/, link.bad-alias",
    "'', link.bad-alias"
  })
  void reportsAnOldAddressThatCannotBe(String alias, String code) {
    List<Release> releases =
        List.of(draft("a").aliases(alias).release(linker), draft("b").release(linker));
    linker.archive(releases, List.of(page("hakkinda")));
    assertThat(reported).extracting(Diagnostic::code).containsExactly(code);
  }

  @Test
  void takesOldAddressesThatAreFree() {
    archive(draft("a").aliases("belge/eski/a/", "haber/2020/X.html"));
    assertThat(reported).isEmpty();
  }

  @Test
  void reportsAnEditorsPageAtAnAddressOfTheProgram() {
    linker.archive(List.of(), List.of(page("veri"), page("belge/x"), page("a"), page("a")));
    assertThat(reported)
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(
            "link.reserved-address", "link.reserved-address", "link.same-address");
  }

  private static ContentPage page(String slug) {
    return new ContentPage("pages/" + slug + ".md", slug, slug, "# " + slug);
  }

  @Test
  void warnsOfTwoReleasesWithOneOriginal() {
    archive(
        draft("a").date("2020").sha256("x"),
        draft("b").date("2021").sha256("x"),
        draft("c").sha256("y"));
    assertThat(reported)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.severity()).isEqualTo(Diagnostic.Severity.WARNING);
              assertThat(warning.code()).isEqualTo("link.same-original");
              assertThat(warning.position().path()).isEqualTo("b.txt");
              assertThat(warning.arguments()).containsExactly("a.txt");
            });
  }

  @Test
  void reportsVersionsThatCannotBe() {
    archive(
        draft("a").replaces("gone"),
        draft("b").replaces("c"),
        draft("c").replaces("b"),
        draft("d").replaces("d"),
        draft("e").replaces("a"));
    assertThat(reported)
        .extracting(error -> error.position().path() + " " + error.code())
        .containsExactlyInAnyOrder(
            "a.txt link.replaces-unknown",
            "b.txt link.replaces-itself",
            "c.txt link.replaces-itself",
            "d.txt link.replaces-itself");
  }

  @Test
  void relatesCountriesThatMetOrAreNamedAsAPair() {
    Archive archive =
        archive(
            draft("a").countries("TM", "RU", "AF").pair("RU", "TM"),
            draft("b")
                .countries("TR")
                .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
                .meeting("Sergey Lavrov", "TR"),
            draft("c").countries("CZ", "AF").meeting("CZ", "AF"),
            draft("d").countries("CZ", "AF").pair("CZ", "AF"));
    assertThat(archive.relations())
        .extracting(relation -> relation.address().path() + " " + relation.meetings().size())
        .containsExactly("ulke/afganistan/#iliski-cekya 1", "belge/b/ 1", "belge/a/ 0");
  }

  @Test
  void listsUnderACountryWhatNamesItOrItsPeople() {
    Archive archive =
        archive(
            draft("a").countries("RU"),
            draft("b").minister("Sergey Lavrov", "RU", "Dışişleri Bakanı"),
            draft("c").countries("TM"));
    assertThat(archive.countries().get("RU")).extracting(Release::id).containsExactly("a", "b");
    assertThat(archive.countries().keySet()).containsExactly("RU", "TM");
  }
}
