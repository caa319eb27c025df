package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Surroundings;

/** An archive with something of everything, and all its pages. */
final class SampleArchive {
  static final List<ContentPage> PAGES =
      List.of(new ContentPage("pages/hakkinda.md", "hakkinda", "Hakkında", "# Hakkında"));

  private SampleArchive() {}

  /** Releases of all sorts: dated to day, month, year and not at all, with and without people. */
  static List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        new Draft("000-orta-asya")
            .text(
                "Türkmenistan Dışişleri Bakanı Raşid Meredov toplantıya katıldı. Toplantıya Rusya"
                    + " Dışişleri Bakanı Sergey Lavrov ve Kırgızistan Dışişleri Bakanı"
                    + " R. Kazakbayev katıldı.")
            .minister("Raşid Meredov", "TM", "Dışişleri Bakanı")
            .minister("Sergey Lavrov", "RU", "Dışişleri Bakanı")
            .minister("R. Kazakbayev", "KG", "Dışişleri Bakanı")
            .country("TM", "Türkmenistan")
            .country("RU", "Rusya")
            .country("KG", "Kırgızistan")
            .meeting("Raşid Meredov", "Sergey Lavrov", "R. Kazakbayev"));
    drafts.add(
        new Draft("001-komisyon")
            .text(
                "19 Haziran 2020 tarihinde Raşid Meredov ile Aleksey Overçuk görüştü. Türkmen-Rus")
            .date("2020-06-19", "19 Haziran 2020")
            .minister("Raşid Meredov", "TM", "Dışişleri Bakanı")
            .minister("Aleksey Overçuk", "RU", "Hükümet Başkan Yardımcısı")
            .country("TM", "Türkmen")
            .country("RU", "Rus")
            .pair("RU", "TM")
            .meeting("Raşid Meredov", "Aleksey Overçuk")
            .aliases("belge/eski/", "haber/1.html"));
    drafts.add(
        new Draft("2021/komisyon-2")
            .date("2021-03")
            .minister("A. Overçuk", "RU", "Hükümet Başkan Yardımcısı")
            .sure(0.6)
            .minister("Mevlüt Çavuşoğlu", "TR", "Dışişleri Bakanı")
            .countries("RU", "AF", "CZ")
            .meeting("A. Overçuk", "AF")
            .replaces("001-komisyon"));
    drafts.add(
        new Draft("2021/genel-sekreter")
            .date("2021")
            .official("António Guterres", "", "BM Genel Sekreteri")
            .official("Ad Soyad", "", "Müsteşar")
            .countries("RU"));
    drafts.add(new Draft("nevruz").date("XXXX-03-21").countries("TM"));
    return drafts;
  }

  static Archive archive(SiteLinker linker, List<Draft> drafts) {
    List<Release> releases =
        drafts.stream().map(draft -> draft.release(linker).withoutSpans()).toList();
    return linker.archive(releases, PAGES);
  }

  /** Every page but those of releases, each behind its parts. */
  static Stream<Page> others(SiteLinker linker, Archive archive) {
    return linker.pages(archive).stream()
        .flatMap(Supplier::get)
        .flatMap(Planned::all)
        .map(Planned::made);
  }

  /** Every page of the archive, those of releases too. */
  static List<Page> pages(SiteLinker linker, Archive archive, List<Draft> drafts) {
    List<Page> pages = new ArrayList<>(others(linker, archive).toList());
    drafts.forEach(draft -> pages.add(page(linker, archive, draft)));
    return pages;
  }

  /** The page of one of its releases. */
  static ReleasePage page(SiteLinker linker, Archive archive, Draft draft) {
    Release whole = draft.release(linker);
    Surroundings around = linker.surroundings(archive, whole, SiteLinker.mostNamed(whole));
    return linker.page(whole, around, draft.original(), draft.findings());
  }
}
