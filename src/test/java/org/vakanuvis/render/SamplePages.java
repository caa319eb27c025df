package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.CalendarPage;
import org.vakanuvis.model.CountryPage;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.DataPage;
import org.vakanuvis.model.DirectoryPage;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.GuidePage;
import org.vakanuvis.model.HomePage;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.MatrixPage;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.NotFoundPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PeriodPage;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.RelationPage;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleaseList;
import org.vakanuvis.model.SearchPage;
import org.vakanuvis.model.Section;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.Tally;
import org.vakanuvis.model.TextPage;
import org.vakanuvis.model.WorldMap;
import org.vakanuvis.model.WorldPage;
import org.vakanuvis.model.YearCount;

/** A page of every type, as full as it gets. */
final class SamplePages {
  static final Site SITE =
      new Site(
          "Örnek Arşiv",
          "Dışişleri bakanlıklarının Türkçe basın açıklamaları",
          "https://ornek.example/arsiv/",
          "tr",
          "https://creativecommons.org/licenses/by/4.0/",
          "Örnek Enstitü",
          "arsiv@ornek.example");
  static final Link HOME = new Link("Ana sayfa", Permalink.HOME);
  static final Link RUSYA = new Link("Rusya", new Permalink("ulke/rusya/"));
  static final Link TURKMENISTAN = new Link("Türkmenistan", new Permalink("ulke/turkmenistan/"));
  static final Link MEREDOV =
      new Link("Raşid Meredov", new Permalink("kisi/turkmenistan/rasid-meredov/"));
  static final List<Link> NAVIGATION =
      List.of(
          new Link("Bakanlar", new Permalink("kisi/")),
          new Link("Ülkeler", new Permalink("ulke/")),
          new Link("Tarih", new Permalink("tarih/")),
          new Link("Veri", new Permalink("veri/")),
          new Link("Hakkında", new Permalink("hakkinda/")));

  private SamplePages() {}

  static List<Page> all() {
    return List.of(
        home(),
        SampleRelease.page(),
        person(),
        country(),
        relation(),
        period(),
        directory(),
        list(),
        calendar(),
        matrix(),
        new WorldPage(
            new Permalink("dunya/"),
            "Dünyaya bakış",
            trail(),
            map(),
            List.of(tally("Rusya", "ulke/rusya/", 300, null))),
        new GuidePage(new Permalink("dizin/"), "Bütün dizinler", trail(), sections()),
        text(),
        data(),
        new SearchPage(new Permalink("ara/"), "Ara", List.of(HOME)),
        new RedirectPage(
            new Permalink("ulke/turkmenya/"), TURKMENISTAN.text(), TURKMENISTAN.target()),
        notFound());
  }

  static List<Link> trail(Link... steps) {
    return Stream.concat(Stream.of(HOME), Stream.of(steps)).toList();
  }

  static ReleaseLine line(int number) {
    return new ReleaseLine(
        new Permalink("belge/2021/ornek-" + number + "/"),
        number + ". görüşmenin ardından yapılan ortak basın açıklaması",
        false,
        Edtf.parse("2021-03-" + (number < 10 ? "0" : "") + number),
        false,
        null,
        "Türkmenistan Dışişleri Bakanlığı",
        List.of("Rusya", "Türkmenistan"),
        false);
  }

  static MeetingLine meeting() {
    return new MeetingLine(
        List.of(
            new MeetingLine.Participant(MEREDOV, "Türkmenistan"),
            new MeetingLine.Participant(RUSYA, null)),
        Edtf.parse("2019-05-05/2019-05-07"),
        "Aşkabat",
        Meeting.Form.TELEPHONE,
        false,
        line(3),
        "Meredov, Lavrov'la telefonda görüştü",
        true,
        null);
  }

  static Page home() {
    List<Tally> years = new ArrayList<>();
    for (int year = 2012; year < 2022; year++) {
      years.add(tally(String.valueOf(year), "tarih/" + year + "/", 3 * (year - 2010), null));
    }
    return new HomePage(
        Permalink.HOME,
        SITE.title(),
        12345,
        420,
        97,
        1,
        3,
        Edtf.parse("1998-04/2021-03"),
        lines(5),
        List.of(SampleRelease.undated()),
        years,
        List.of(tally("Rusya", "ulke/rusya/", 300, null)),
        List.of(tally("Raşid Meredov", MEREDOV.target().path(), 120, "Türkmenistan")),
        map(),
        sections());
  }

  static Page person() {
    return new PersonPage(
        MEREDOV.target(),
        MEREDOV.text(),
        trail(new Link("Bakanlar", new Permalink("kisi/"))),
        TURKMENISTAN,
        true,
        List.of("Raşit Meredow", "R. Meredov"),
        List.of(
            new PersonPage.Office("Dışişleri Bakanı", Edtf.parse("2001-07"), null, 118),
            new PersonPage.Office("Başbakan Yardımcısı", null, Edtf.parse("2018"), 0)),
        "Q4116268",
        years(),
        List.of(tally("Sergey Lavrov", "kisi/rusya/sergey-lavrov/", 12, "Rusya")),
        List.of(tally("Rusya", "ulke/rusya/", 12, null)),
        List.of(meeting()),
        releases(),
        new Permalink(MEREDOV.target().path() + "akis.xml"));
  }

  static List<YearCount> years() {
    return IntStream.rangeClosed(2001, 2021)
        .mapToObj(year -> new YearCount(year, (year * 7) % 12))
        .toList();
  }

  static Page country() {
    return new CountryPage(
        TURKMENISTAN.target(),
        TURKMENISTAN.text(),
        trail(new Link("Ülkeler", new Permalink("ulke/"))),
        "TM",
        List.of("Türkmenistan Cumhuriyeti", "Türkmenya"),
        List.of("Türkmenistan SSC (1925–1991)"),
        List.of(tally(MEREDOV.text(), MEREDOV.target().path(), 118, "Dışişleri Bakanı")),
        List.of(tally("Ata Serdarov", "kisi/turkmenistan/ata-serdarov/", 2, "Büyükelçi")),
        List.of(tally("Rusya – Türkmenistan", "iliski/rusya-turkmenistan/", 44, null)),
        List.of(tally("Sergey Lavrov", "kisi/rusya/sergey-lavrov/", 12, "Rusya")),
        years(),
        List.of(meeting()),
        releases(),
        List.of(new CountryPage.Few("iliski-rusya", RUSYA, List.of(meeting()), lines(2))),
        new Permalink(TURKMENISTAN.target().path() + "akis.xml"));
  }

  static Page relation() {
    return new RelationPage(
        new Permalink("iliski/rusya-turkmenistan/"),
        "Rusya – Türkmenistan",
        trail(new Link("İlişkiler", new Permalink("iliski/"))),
        List.of(RUSYA, TURKMENISTAN),
        List.of(meeting()),
        releases());
  }

  static Page period() {
    return new PeriodPage(
        new Permalink("tarih/2021/"),
        "2021",
        trail(new Link("Tarih", new Permalink("tarih/"))),
        Edtf.parse("2021"),
        new Link("2020", new Permalink("tarih/2020/")),
        new Link("2023", new Permalink("tarih/2023/")),
        List.of(tally("Mart 2021", "tarih/2021/03/", 7, null)),
        releases());
  }

  static Page directory() {
    return new DirectoryPage(
        new Permalink("kisi/"),
        "Bakanlar",
        trail(),
        "ministers",
        List.of(
            new DirectoryPage.Letter(
                "Ç",
                List.of(
                    tally("Mevlüt Çavuşoğlu", "kisi/turkiye/mevlut-cavusoglu/", 1200, "Türkiye"))),
            new DirectoryPage.Letter(
                "İ",
                List.of(
                    new Tally(
                        new Link("İsmail Cem", new Permalink("kisi/turkiye/ismail-cem/")),
                        1,
                        "Türkiye",
                        true))),
            new DirectoryPage.Letter("#", List.of(tally("3. Taraf", "kisi/3-taraf/", 1, null)))),
        List.of());
  }

  static Page list() {
    return new ListPage(
        new Permalink("tarihsiz/"),
        "Tarihsiz belgeler",
        trail(),
        "undated",
        "Bu belgelerin metni gün söylemiyor.",
        List.of(),
        new ReleaseList(
            1, List.of(new ReleaseList.Group(null, List.of(SampleRelease.undated()))), List.of()));
  }

  static Page calendar() {
    return new CalendarPage(
        new Permalink("gun/"),
        "Tarihte bugün",
        trail(),
        List.of(
            new CalendarPage.Month(
                "Ocak",
                List.of(
                    new CalendarPage.Day(1, null, 0, 0),
                    new CalendarPage.Day(2, new Permalink("gun/01-02/"), 7, 5)))));
  }

  static Page matrix() {
    MatrixPage.Head rusya = new MatrixPage.Head(RUSYA, "RU");
    MatrixPage.Head turkmenistan = new MatrixPage.Head(TURKMENISTAN, "TM");
    MatrixPage.Cell cell =
        new MatrixPage.Cell(new Permalink("iliski/rusya-turkmenistan/"), 44, 5, true);
    return new MatrixPage(
        new Permalink("gorusmeler/"),
        "Görüşmeler",
        trail(),
        List.of(rusya, turkmenistan),
        List.of(
            new MatrixPage.Row(rusya, Arrays.asList(null, cell)),
            new MatrixPage.Row(turkmenistan, Arrays.asList(cell, null))),
        3);
  }

  static WorldMap map() {
    return new WorldMap(
        3,
        2,
        List.of(
            new WorldMap.Tile("RU", "Rusya", RUSYA.target(), 2, 0, 300, 5),
            new WorldMap.Tile("TR", "Türkiye", null, 0, 1, 0, 0)));
  }

  static List<Section> sections() {
    return List.of(
        new Section(new Link("Ülkeler", new Permalink("ulke/")), "Adı geçen ülkeler.", 97, true),
        new Section(new Link("Günler", new Permalink("gun/")), "Yılın günleri.", 0, false));
  }

  static Page text() {
    return new TextPage(
        new Permalink("hakkinda/"),
        "Hakkında",
        trail(),
        """
        # Hakkında

        Bu arşiv **basın açıklamalarını** derler; bkz. [Rusya](/ulke/rusya/#yillar).

        ### Nasıl okunur

        1. Önce tarih,
        2. sonra kişi.

        [Kötü](javascript:alert(1)) ![resim](https://baska.example/x.png) <script>alert(1)</script>
        """);
  }

  static Page data() {
    List<DataPage.Download> files = new ArrayList<>();
    for (String period : List.of("2020", "2021", DataFiles.UNDATED)) {
      for (Permalink file :
          List.of(
              DataFiles.csv(period), DataFiles.jsonLines(period), DataFiles.originals(period))) {
        String kind = file.path().substring(file.path().lastIndexOf('.') + 1);
        files.add(
            new DataPage.Download(
                new Link(file.path().substring("veri/".length()), file), kind, period, 7));
      }
    }
    return new DataPage(new Permalink("veri/"), "Veri", trail(), files);
  }

  static Page notFound() {
    return new NotFoundPage(new Permalink("404.html"), "Sayfa bulunamadı");
  }

  private static ReleaseList releases() {
    return new ReleaseList(
        1234,
        List.of(
            new ReleaseList.Group("2020", lines(3)),
            new ReleaseList.Group("Tarihsiz", List.of(SampleRelease.undated()))),
        List.of(
            new ReleaseList.Part(new Link("2020", new Permalink("tarih/2020/")), 600, false),
            new ReleaseList.Part(new Link("2021", new Permalink("tarih/2021/")), 634, true)));
  }

  private static List<ReleaseLine> lines(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(SamplePages::line).toList();
  }

  private static Tally tally(String text, String address, int count, String note) {
    return new Tally(new Link(text, new Permalink(address)), count, note, false);
  }
}
