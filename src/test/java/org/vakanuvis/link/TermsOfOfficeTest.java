package org.vakanuvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;

/** Holds how the terms of office of its ministers narrow a release's date. */
class TermsOfOfficeTest {
  private final List<Diagnostic> reported = new ArrayList<>();
  private final SiteLinker linker = new SiteLinker(World.SITE, World.DICTIONARIES, reported::add);

  private static Draft undated() {
    return new Draft("a")
        .minister("Raşid Meredov", "TM", "Dışişleri Bakanı")
        .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
        .minister("Muhtar Tleuberdi", "KZ", "Dışişleri Bakanı");
  }

  @Test
  void narrowsAnUndatedReleaseByAllItsMinisters() {
    Draft draft = undated().minister("R. Kazakbayev", "KG", "Dışişleri Bakanı");
    assertThat(draft.release(linker).dateBounds()).contains(Edtf.parse("2020-10-14/2022-04-22"));
  }

  @Test
  void doesNotNarrowADatedRelease() {
    Draft draft = undated().date("2021");
    assertThat(draft.release(linker).dateBounds()).isEmpty();
  }

  @Test
  void narrowsADayOfAnUnknownYear() {
    Draft draft = undated().date("XXXX-03-18");
    assertThat(draft.release(linker).dateBounds()).contains(Edtf.parse("2019-09-18/2023-04-03"));
  }

  @Test
  void spansAllTermsInTheSameOfficeAndNoOther() {
    Draft draft = new Draft("a").minister("Mevlüt Çavuşoğlu", "TR", "Dışişleri Bakanı");
    assertThat(draft.release(linker).dateBounds()).contains(Edtf.parse("2014-08-29/2023-06-03"));
  }

  @Test
  void givesNoBoundsWhereTermsContradictEachOther() {
    Draft draft =
        new Draft("a")
            .minister("Elmar Memmedyarov", "AZ", "Dışişleri Bakanı")
            .minister("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı")
            .minister("Mevlüt Çavuşoğlu", "TR", "AB Bakanı");
    assertThat(draft.release(linker).dateBounds()).isEmpty();
  }

  @Test
  void asksNeitherDoubtfulNorUnknownMinistersNorOfficials() {
    Draft draft =
        undated()
            .official("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı")
            .minister("Mevlüt Çavuşoğlu", "AZ", "Dışişleri Bakanı")
            .sure(0.6)
            .minister("Mevlüt Çavuşoğlu", "TR", "AB Bakanı");
    assertThat(draft.release(linker).dateBounds()).contains(Edtf.parse("2019-09-18/2023-04-03"));
  }

  @Test
  void leavesOpenWhatTheTermsLeaveOpen() {
    Draft draft = new Draft("a").minister("Sergey Lavrov", "RU", "Dışişleri Bakanı");
    assertThat(draft.release(linker).dateBounds()).isEmpty();
  }

  @Test
  void warnsOfAMinisterOutsideTheKnownTerm() {
    List<Draft> drafts =
        List.of(
            new Draft("a")
                .date("2019-05")
                .minister("Ruslan Kazakbayev", "KG", "Dışişleri Bakanı")
                .minister("Elmar Memmedyarov", "AZ", "Dışişleri Bakanı"),
            new Draft("b").date("2020").minister("R. Kazakbayev", "KG", "Dışişleri Bakanı"));
    linker.archive(drafts.stream().map(draft -> draft.release(linker)).toList(), List.of());
    assertThat(reported)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("link.outside-term");
              assertThat(warning.position().path()).isEqualTo("a.txt");
              assertThat(warning.arguments())
                  .containsExactly("Ruslan Kazakbayev", "Dışişleri Bakanı", "2019-05");
            });
  }
}
