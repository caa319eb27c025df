package org.vakanuvis.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.PersonLine;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Proof;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SourceFile;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.Standing;

/** A release for tests with everything that a release's page can show. */
final class SampleRelease {
  static final Permalink ADDRESS = new Permalink("belge/2020/turkmen-rus-komisyonu/");
  static final String TITLE = "Türkmen-Rus Komisyonunun toplantısı yapıldı";
  static final SampleText TEXT =
      SampleText.of(
          """
          = [[U1|Türkmen-Rus Komisyonunun toplantısı yapıldı]]

          | [[U3|Türkmenistan Dışişleri Bakanlığı]]
          [[U4|No: 125]]
          Aşkabat

          [[U2|19 Haziran 2020]] tarihinde hükümetlerarası komisyonun [[T1U2|toplantısı]] yapıldı. Toplantıya [[@ulke/turkmenistan/ U9|Türkmenistan]]
          Dışişleri Bakanı [[@kisi/turkmenistan/rasid-meredov/ U6|Raşid Meredov]] ile [[@ulke/rusya/ T1U0|Rusya]] Başbakan Yardımcısı
          [[@kisi/rusya/aleksey-overcuk/ U7|Aleksey Overçuk]] başkanlık etti.

          Görüşmede [[@kisi/turkmenistan/serdar-berdimuhamedov/ ? u8|Serdar Berdimuhamedov]] da söz aldı; taraflar şu konuları ele aldı:

          - ticaret ve ekonomi,

          - ulaştırma; <b>koridor</b> & "transit",

          1. sağlık.

          > “İlişkilerimiz stratejik ortaklık düzeyindedir.”

          = Sonuç

          Toplantının sonunda bir protokol imzalandı. Taraflar [[T1U1|Aşkabat'ta]] yeniden bir araya gelecek.
          """);

  private SampleRelease() {}

  static ReleasePage page() {
    return page(TITLE, Standing.NONE);
  }

  static ReleasePage page(String title, Standing standing) {
    Proof date = proof("U2", "Tarih: 19 Haziran 2020", "19 Haziran 2020", "written-date", 0.97);
    Map<String, Proof> facts = new LinkedHashMap<>();
    facts.put("title", proof("U1", "Başlık", TITLE, "headline", 0.93));
    facts.put("date", date);
    facts.put("number", proof("U4", "Sayı: No: 125", "No: 125", "number", 0.95));
    facts.put(
        "source", proof("U3", "Kaynak", "Türkmenistan Dışişleri Bakanlığı", "letterhead", 0.9));
    facts.put("kind", proof("U5", "Tür: Toplantı", "toplantısı", Evidence.EDITOR, 1));
    return new ReleasePage(
        ADDRESS,
        title,
        SamplePages.trail(new Link("Tarih", new Permalink("tarih/"))),
        release(title, standing),
        TEXT.text(),
        TEXT.blocks(),
        TEXT.marks(),
        facts,
        Map.of(
            "date",
            new Permalink("gun/06-19/"),
            "kind",
            new Permalink("tur/toplanti/"),
            "source",
            new Permalink("kaynak/turkmenistan-disisleri-bakanligi/")),
        ministers(),
        List.of(),
        List.of(
            new ReleasePage.Named(
                "Rusya",
                new Permalink("ulke/rusya/"),
                proof("T1U0", "Rusya", "Rusya", "name", 0.99)),
            new ReleasePage.Named(
                "Türkmenistan",
                new Permalink("ulke/turkmenistan/"),
                proof("U9", "Türkmenistan", "Türkmenistan", "name", 0.99))),
        List.of(
            new ReleasePage.Named(
                "Aşkabat",
                new Permalink("yer/askabat/"),
                proof("T1U1", "Aşkabat", "Aşkabat'ta", "capital", 0.9))),
        List.of(),
        List.of(
            new MeetingLine(
                List.of(
                    new MeetingLine.Participant(SamplePages.MEREDOV, "Türkmenistan"),
                    new MeetingLine.Participant(
                        new Link("Aleksey Overçuk", new Permalink("kisi/rusya/aleksey-overcuk/")),
                        "Rusya")),
                Edtf.parse("2020-06-19"),
                "Aşkabat",
                Meeting.Form.IN_PERSON,
                false,
                null,
                null,
                false,
                proof("T1U2", "Görüşme", "toplantısı", "chaired", 0.8))),
        List.of(new Link("Rusya – Türkmenistan", new Permalink("iliski/rusya-turkmenistan/"))),
        List.of(
            new ReleasePage.Neighbours(null, SamplePages.line(1), SamplePages.line(3)),
            new ReleasePage.Neighbours(SamplePages.MEREDOV, null, SamplePages.line(4))),
        List.of(SamplePages.line(5), undated()),
        null,
        null,
        new Link("asillar-2020.zip", new Permalink("veri/asillar-2020.zip")));
  }

  static ReleaseLine undated() {
    return new ReleaseLine(
        new Permalink("belge/2021/orta-asya-rusya/"),
        "Orta Asya+Rusya Dışişleri Bakanlarının 3. toplantısı",
        true,
        null,
        false,
        Edtf.parse("2020-10-14/2022-04-22"),
        null,
        List.of("Kazakistan", "Rusya"),
        true);
  }

  private static List<PersonLine> ministers() {
    return List.of(
        new PersonLine(
            "Raşid Meredov",
            null,
            SamplePages.MEREDOV.target(),
            "Dışişleri Bakanı",
            SamplePages.TURKMENISTAN.text(),
            null,
            proof("U6", "Raşid Meredov", "Dışişleri Bakanı Raşid Meredov", "office-name", 0.96)),
        new PersonLine(
            "Aleksey Overçuk",
            "Aleksey Loginoviç Overçuk",
            new Permalink("kisi/rusya/aleksey-overcuk/"),
            "Başbakan Yardımcısı",
            SamplePages.RUSYA.text(),
            SamplePages.RUSYA.target(),
            proof("U7", "Aleksey Overçuk", "Başbakan Yardımcısı Aleksey Overçuk", "x", 0.96)),
        new PersonLine(
            "Serdar Berdimuhamedov",
            null,
            new Permalink("kisi/turkmenistan/serdar-berdimuhamedov/"),
            null,
            null,
            null,
            new Proof(
                "U8",
                "S. Berdimuhamedov",
                List.of("Serdar Berdimuhamedov"),
                "x",
                0.6,
                false,
                true)));
  }

  static Release release(String title, Standing standing) {
    Evidence read = Evidence.read(List.of(), "sample", 0.9);
    return new Release(
        "2020/turkmen-rus-komisyonu",
        new SourceFile(
            "content/releases/2020/turkmen-rus-komisyonu.txt",
            "2020/turkmen-rus-komisyonu.txt",
            "8f1b5b3d4f0a6c2e9d7b8a1c3e5f7091b2d4f6a8c0e2143658790abcdef12345",
            1234,
            "UTF-8",
            PressRelease.Format.TEXT,
            0,
            1),
        new Release.Headline(Optional.of(new Fact<>(title, read)), title),
        Optional.of(new Fact<>(Edtf.parse("2020-06-19"), read)),
        Optional.empty(),
        Optional.of(new Fact<>("No: 125", read)),
        Optional.of(new Fact<>("Türkmenistan Dışişleri Bakanlığı", read)),
        Optional.of(Fact.byEditor(ReleaseKind.CONFERENCE)),
        List.of(),
        List.of(),
        List.of(new Fact<>("RU", read), new Fact<>("TM", read)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Provenance(
            Optional.of("https://www.mfa.gov.tm/tr/news/2100"),
            Optional.of(LocalDate.of(2021, 4, 2)),
            Optional.of(LocalDate.of(2026, 11, 21)),
            Optional.of("Kamu malı"),
            Optional.of("tr")),
        standing);
  }

  private static Proof proof(
      String id, String label, String quote, String rule, double confidence) {
    return new Proof(id, label, List.of(quote), rule, confidence, false, false);
  }

  /** The place of words in the sample's text. */
  static Span span(String words) {
    int start = TEXT.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
