package org.vakanuvis.link;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.WordTable;

/** A small world for tests: a few countries, offices and people. */
final class World {
  static final Site SITE =
      new Site("Arşiv", "Deneme", "https://ornek.example/", "tr", "CC0", "Kurum", "a@b.example");

  static final Dictionaries DICTIONARIES =
      new Dictionaries(
          countries(
              "TR Türkiye turkiye",
              "RU Rusya rusya",
              "TM Türkmenistan turkmenistan",
              "KG Kırgızistan kirgizistan",
              "KZ Kazakistan kazakistan",
              "UZ Özbekistan ozbekistan",
              "TJ Tacikistan tacikistan",
              "AZ Azerbaycan azerbaycan",
              "AF Afganistan afganistan",
              "CZ Çekya cekya"),
          List.of(),
          List.of(
              new Organization(
                  "Birleşmiş Milletler",
                  "birlesmis-milletler",
                  List.of("BM"),
                  List.of(),
                  Optional.empty())),
          List.of(
              person("antonio-guterres", "António Guterres", "", "BM Genel Sekreteri 2017-01-01 -"),
              person("rasid-meredov", "Raşid Meredov", "TM", "Dışişleri Bakanı 2001-07-07 -"),
              person(
                  "sergey-lavrov", "Sergey Lavrov|Lavrov", "RU", "Dışişleri Bakanı 2004-03-09 -"),
              person(
                  "muhtar-tleuberdi",
                  "Muhtar Tleuberdi",
                  "KZ",
                  "Dışişleri Bakanı 2019-09-18 2023-04-03"),
              person(
                  "ruslan-kazakbayev",
                  "Ruslan Kazakbayev",
                  "KG",
                  "Dışişleri Bakanı 2020-10-14 2022-04-22",
                  "Dışişleri Bakanı 2010-07 2012-09"),
              person(
                  "mevlut-cavusoglu",
                  "Mevlüt Çavuşoğlu",
                  "TR",
                  "AB Bakanı 2013-12-25 2014-08-29",
                  "Dışişleri Bakanı 2014-08-29 2015-08-28",
                  "Dışişleri Bakanı 2015-11-24 2023-06-03"),
              person(
                  "elmar-memmedyarov",
                  "Elmar Memmedyarov",
                  "AZ",
                  "Dışişleri Bakanı 2004-04-02 2020-07-16"),
              person("ismet-inonu", "İsmet İnönü|İsmet", "TR", "Başbakan 1925 1937"),
              person("haydar-aliyev", "Haydar Aliyev", "AZ", "Cumhurbaşkanı 1993-10-10 2003-10-31"),
              person("ilham-aliyev", "İlham Aliyev", "AZ", "Cumhurbaşkanı 2003-10-31 -"),
              person("vladimir-putin", "Vladimir Putin", "RU", "Devlet Başkanı 2012-05-07 -")),
          Map.of(
              "offices",
              new WordTable(
                  List.of("bare", "owned", "role"),
                  List.of(
                      List.of("bakan", "bakanı", "minister"),
                      List.of("bakan yardımcısı", "bakan yardımcısı|bakanı yardımcısı", "deputy"),
                      List.of("devlet başkanı", "devlet başkanı", "state"),
                      List.of("genel sekreter", "genel sekreteri", "international"))),
              "tiles",
              new WordTable(
                  List.of("code", "column", "row"),
                  List.of(List.of("TR", "0", "1"), List.of("RU", "2", "0")))),
          "digest");

  private World() {}

  private static Map<String, Country> countries(String... lines) {
    Map<String, Country> countries = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split(" ", -1);
      countries.put(
          cells[0],
          new Country(
              cells[0],
              cells[1],
              cells[2],
              List.of(),
              List.of(cells[1] + "ya", "Eski " + cells[1]),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of("Eski " + cells[1] + " (1922–1991)"),
              false));
    }
    return countries;
  }

  /** A person with aliases behind a bar and terms such as {@code Dışişleri Bakanı 2004-03-09 -}. */
  private static Authority person(String key, String names, String country, String... terms) {
    List<String> spellings = List.of(names.split("\\|", -1));
    return new Authority(
        key,
        spellings.get(0),
        spellings.subList(1, spellings.size()),
        country,
        Arrays.stream(terms).map(World::term).toList(),
        Optional.empty());
  }

  private static Authority.Term term(String line) {
    List<String> words = List.of(line.split(" ", -1));
    int offices = words.size() - 2;
    return new Authority.Term(
        String.join(" ", words.subList(0, offices)),
        date(words.get(offices)).findFirst(),
        date(words.get(offices + 1)).findFirst());
  }

  private static Stream<Edtf> date(String text) {
    return text.equals("-") ? Stream.empty() : Stream.of(Edtf.parse(text));
  }
}
