package org.vakanuvis.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.turkish.Turkish;

/** Gives every page its address, the same in every language of the interface. */
final class Addresses {
  static final Permalink MINISTERS = new Permalink("bakanlar/");
  static final Permalink OFFICIALS = new Permalink("yetkililer/");
  static final Permalink COUNTRIES = new Permalink("ulkeler/");
  static final Permalink RELATIONS = new Permalink("iliskiler/");
  static final Permalink PERIODS = new Permalink("tarih/");
  static final Permalink UNDATED = new Permalink("tarihsiz/");
  static final Permalink KINDS = new Permalink("turler/");
  static final Permalink SOURCES = new Permalink("kaynaklar/");
  static final Permalink ORGANIZATIONS = new Permalink("kuruluslar/");
  static final Permalink PLACES = new Permalink("yerler/");
  static final Permalink DAYS = new Permalink("gun/");
  static final Permalink ADDED = new Permalink("yeni/");
  static final Permalink WORLD = new Permalink("dunya/");
  static final Permalink MEETINGS = new Permalink("gorusmeler/");
  static final Permalink GUIDE = new Permalink("dizin/");
  static final Permalink DATA = new Permalink("veri/");
  static final Permalink SEARCH = new Permalink("ara/");
  static final Permalink NOT_FOUND = new Permalink("404.html");

  /** Folders and files that the program makes; no page or old address of an editor's is there. */
  static final Set<String> RESERVED =
      Set.of(
          "bakanlar",
          "yetkililer",
          "ulkeler",
          "iliskiler",
          "tarih",
          "tarihsiz",
          "veri",
          "kisi",
          "ulke",
          "iliski",
          "kurulus",
          "kuruluslar",
          "kaynak",
          "kaynaklar",
          "tur",
          "turler",
          "yer",
          "yerler",
          "gun",
          "yeni",
          "dunya",
          "gorusmeler",
          "dizin",
          "ara",
          "assets",
          "akis.xml",
          "opensearch.xml",
          "sitemap.xml",
          "robots.txt",
          "manifest-sha256.txt");

  /** The folder of the releases' pages, in which old addresses may lie too. */
  static final String RELEASES = "belge";

  /** Folders that hold pages but are none, and the list that a reader looks for there. */
  static final Map<Permalink, Permalink> FOLDERS =
      Map.of(
          new Permalink(RELEASES + "/"),
          PERIODS,
          new Permalink("kisi/"),
          MINISTERS,
          new Permalink("ulke/"),
          COUNTRIES,
          new Permalink("iliski/"),
          RELATIONS,
          new Permalink("kurulus/"),
          ORGANIZATIONS,
          new Permalink("kaynak/"),
          SOURCES,
          new Permalink("tur/"),
          KINDS,
          new Permalink("yer/"),
          PLACES);

  private static final String INTERNATIONAL = "uluslararasi";
  private static final String UNKNOWN = "belirsiz";

  private final Dictionaries dictionaries;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Permalink> organizations = new HashMap<>();

  /** By name, which comes in many releases. */
  private final Map<Shared.Sort, Map<String, Permalink>> shared = new EnumMap<>(Shared.Sort.class);

  Addresses(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    for (Country country : Turkish.sorted(dictionaries.countries().values(), Country::name)) {
      ranks.put(country.code(), ranks.size());
    }
    for (Shared.Sort sort : Shared.Sort.values()) {
      shared.put(sort, new ConcurrentHashMap<>());
    }
    dictionaries.organizations().forEach(one -> organizations.put(one.name(), one.address()));
  }

  /** A release's, which depends on nothing but its id. */
  static Permalink release(String id) {
    return new Permalink(
        Arrays.stream(id.split("/", -1))
            .map(Addresses::segment)
            .collect(Collectors.joining("/", RELEASES + "/", "/")));
  }

  /** A person's who serves a country. */
  Permalink person(String country, String key) {
    return new Permalink("kisi/" + slug(country) + "/" + segment(key) + "/");
  }

  /** That of someone whom the authority file knows. */
  Permalink person(Authority known) {
    return known.country().isEmpty()
        ? person(true, known.key())
        : person(known.country(), known.key());
  }

  /** A person's who serves an international body, or nobody knows whom. */
  static Permalink person(boolean international, String key) {
    return new Permalink(
        "kisi/" + (international ? INTERNATIONAL : UNKNOWN) + "/" + segment(key) + "/");
  }

  /** A country's. */
  Permalink country(String code) {
    return new Permalink("ulke/" + slug(code) + "/");
  }

  /** That of two countries, in the order in which they are given. */
  Permalink relation(String first, String second) {
    return new Permalink("iliski/" + slug(first) + "-" + slug(second) + "/");
  }

  /**
   * Where two countries stand of which few releases tell: on the page of one of the two. It is told
   * by their codes, so that each country takes about half of its pairs.
   */
  Permalink place(String first, String second) {
    boolean atFirst = (first + second).chars().sum() % 2 == 0;
    Permalink page = country(atFirst ? first : second);
    return new Permalink(page.path() + "#" + anchor(atFirst ? second : first));
  }

  /** The name of the place on the page of another country where what is told of the two stands. */
  String anchor(String code) {
    return "iliski-" + slug(code);
  }

  /** That of what releases share: a source, an organisation or a place. */
  Permalink of(Shared.Sort sort, String name) {
    return shared.get(sort).computeIfAbsent(name, known -> made(sort, known));
  }

  private Permalink made(Shared.Sort sort, String name) {
    return switch (sort) {
      case KINDS -> new Permalink("tur/" + segment(name) + "/");
      case SOURCES -> new Permalink("kaynak/" + segment(name) + "/");
      case PLACES -> new Permalink("yer/" + segment(name) + "/");
      case ORGANIZATIONS -> {
        Permalink known = organizations.get(name);
        yield known == null ? new Permalink("kurulus/" + segment(name) + "/") : known;
      }
    };
  }

  /** A country's name, its code where the dictionaries do not know it. */
  String countryName(String code) {
    Country country = dictionaries.countries().get(code);
    return country == null ? code : country.name();
  }

  /** Codes of countries in the order of their names. */
  Comparator<String> byCountryName() {
    return Comparator.comparing((String code) -> ranks.getOrDefault(code, ranks.size()))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Two countries in the order of their names. */
  List<String> inOrder(CountryPair pair) {
    return byCountryName().compare(pair.first(), pair.second()) < 0
        ? List.of(pair.first(), pair.second())
        : List.of(pair.second(), pair.first());
  }

  /** The pages outside the reserved folders that stand whatever the archive holds. */
  static Stream<Permalink> fixed() {
    return Stream.of(Permalink.HOME, NOT_FOUND, new Permalink(RELEASES + "/"));
  }

  private String slug(String code) {
    Country country = dictionaries.countries().get(code);
    return country == null ? segment(code) : country.slug();
  }

  /** One part of an address; letters that do not fold to ASCII are told apart by a number. */
  private static String segment(String words) {
    String slug = Turkish.slug(words);
    if (slug.equals(words) && !slug.isEmpty()) {
      return slug;
    }
    boolean whole =
        Turkish.fold(words).chars().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    String number = "u" + Integer.toHexString(words.hashCode());
    return slug.isEmpty() ? number : whole ? slug : slug + "-" + number;
  }
}
