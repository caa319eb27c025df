package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Authority.Term;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.turkish.Turkish;

/** The built-in dictionaries contradict neither themselves nor each other. */
class DictionariesTest {
  private static final String FOREIGN_MINISTER = "Dışişleri Bakanı";
  private static final Set<String> KINDS =
      Set.of(
          "capital",
          "city",
          "province",
          "district",
          "venue",
          "region",
          "sea",
          "lake",
          "river",
          "mountain",
          "island",
          "strait");

  /** Codes beside ISO 3166-1: Kosovo, Northern Cyprus, and two states that are no more. */
  private static final Set<String> OWN_CODES = Set.of("XK", "XN", "SU", "YU");

  /** Words for the people of both Congos. */
  private static final Set<String> SHARED_BY_COUNTRIES = Set.of("kongolu");

  /** Capitals that are common words, "to you" and "its language", and hence no places by name. */
  private static final Set<String> COMMON_WORDS = Set.of("Sana", "Dili");

  /**
   * How long two may hold one office together in the file, whose dates are at times only months.
   */
  private static final long OVERLAP_IN_DAYS = 35;

  private static final List<Diagnostic> SAID = new ArrayList<>();
  private static final Dictionaries BUILT_IN =
      new ContentReader(Path.of("src/test/resources/no-content"), SAID::add).dictionaries();

  @Test
  void areReadWithoutAComplaint() {
    assertThat(SAID).isEmpty();
    assertThat(BUILT_IN.countries()).hasSizeGreaterThan(195);
    assertThat(BUILT_IN.places()).hasSizeGreaterThan(1500);
    assertThat(BUILT_IN.organizations()).hasSizeGreaterThan(200);
    assertThat(BUILT_IN.people()).hasSizeGreaterThan(1000);
  }

  @Test
  void countriesHaveCodesThatTheWorldKnows() {
    Set<String> known = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    known.addAll(OWN_CODES);
    assertThat(known).containsAll(BUILT_IN.countries().keySet());
  }

  @Test
  void everyAddressIsMadeOfItsName() {
    BUILT_IN
        .countries()
        .values()
        .forEach(country -> assertThat(country.slug()).isEqualTo(Turkish.slug(country.name())));
    BUILT_IN.organizations().forEach(body -> assertThat(body.slug()).matches("[a-z0-9-]+"));
    assertThat(BUILT_IN.organizations()).extracting(Organization::slug).doesNotHaveDuplicates();
  }

  @Test
  void noNameMeansTwoCountries() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Country country : BUILT_IN.countries().values()) {
      names(country).forEach(name -> claim(owners, Turkish.fold(name), country.code()));
    }
    owners.keySet().removeAll(SHARED_BY_COUNTRIES);
    assertThat(shared(owners)).isEmpty();
  }

  @Test
  void noNameMeansTwoPlacesOrBodies() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Place place : BUILT_IN.places()) {
      names(place).forEach(name -> claim(owners, Turkish.lower(name), place.name()));
    }
    for (Organization body : BUILT_IN.organizations()) {
      names(body).forEach(name -> claim(owners, Turkish.lower(name), body.name()));
    }
    for (Country country : BUILT_IN.countries().values()) {
      names(country).forEach(name -> claim(owners, Turkish.lower(name), country.code()));
    }
    owners.keySet().removeAll(SHARED_BY_COUNTRIES);
    assertThat(shared(owners)).isEmpty();
  }

  @Test
  void placesAreOfAKnownKind() {
    assertThat(BUILT_IN.places()).extracting(Place::kind).allMatch(KINDS::contains);
  }

  @Test
  void everyCapitalIsAPlaceUnlessItBearsItsCountrysName() {
    Set<String> known = new HashSet<>(COMMON_WORDS);
    BUILT_IN.places().forEach(place -> names(place).forEach(known::add));
    Set<String> countries = new HashSet<>();
    for (Country country : BUILT_IN.countries().values()) {
      names(country).map(Turkish::fold).forEach(countries::add);
    }
    List<String> capitals =
        BUILT_IN.countries().values().stream().flatMap(c -> c.capitals().stream()).toList();
    assertThat(capitals)
        .filteredOn(
            capital -> !countries.contains(Turkish.fold(capital)) && !known.contains(capital))
        .isEmpty();
  }

  @Test
  void everyHomographIsAPlace() {
    Set<String> known = new HashSet<>();
    BUILT_IN.places().forEach(place -> names(place).forEach(known::add));
    List<String> homographs =
        BUILT_IN.table("place-homographs").rows().stream().map(row -> row.get(0)).toList();
    assertThat(known).containsAll(homographs);
    assertThat(homographs).doesNotHaveDuplicates();
  }

  @Test
  void aDateTellsWhoIsMeantByASpellingThatTwoPeopleOfACountryShare() {
    Map<String, Authority> owners = new TreeMap<>();
    for (Authority person : BUILT_IN.people()) {
      for (String name : spellings(person)) {
        Authority other = owners.put(person.country() + " " + name, person);
        assertThat(other == null || !inOfficeTogether(person, other)).as(name).isTrue();
      }
    }
  }

  @Test
  void aliasesOfPeopleDifferInMoreThanMarks() {
    for (Authority person : BUILT_IN.people()) {
      assertThat(Stream.concat(Stream.of(person.name()), person.aliases().stream()))
          .extracting(Turkish::fold)
          .as(person.key())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void noCountryHasTwoForeignMinistersForLong() {
    List<String> clashes = new ArrayList<>();
    List<Authority> people = BUILT_IN.people();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        if (people.get(i).country().equals(people.get(j).country())
            && daysTogether(people.get(i), people.get(j)) > OVERLAP_IN_DAYS) {
          clashes.add(people.get(i).key() + " " + people.get(j).key());
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void eachWikidataItemIsOnePerson() {
    assertThat(BUILT_IN.people().stream().map(Authority::wikidata).flatMap(Optional::stream))
        .hasSizeGreaterThan(100);
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Authority person : BUILT_IN.people()) {
      person.wikidata().ifPresent(id -> claim(owners, id, Turkish.fold(person.name())));
    }
    assertThat(shared(owners)).isEmpty();
  }

  @Test
  void termsOfOfficeTellWhenTheFirstOriginalWasWritten() {
    List<Authority> present =
        Stream.of(
                "TM/rasid-meredov",
                "RU/sergey-lavrov",
                "KZ/muhtar-tleuberdi",
                "KG/ruslan-kazakbayev",
                "TJ/sirociddin-muhriddin",
                "UZ/abdulaziz-kamilov")
            .map(DictionariesTest::person)
            .toList();
    List<LocalDate> days =
        Stream.iterate(LocalDate.of(1990, 1, 1), day -> day.plusDays(1))
            .limit(366L * 40)
            .filter(day -> present.stream().allMatch(person -> foreignMinister(person, day)))
            .toList();
    assertThat(days.get(0)).isEqualTo("2020-10-14");
    assertThat(days.get(days.size() - 1)).isEqualTo("2022-04-22");
    assertThat(days)
        .hasSize((int) ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) + 1);
  }

  private static Authority person(String id) {
    return BUILT_IN.people().stream()
        .filter(person -> id.equals(person.country() + "/" + person.key()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean foreignMinister(Authority person, LocalDate day) {
    return person.terms().stream()
        .filter(term -> term.office().equals(FOREIGN_MINISTER))
        .anyMatch(
            term ->
                !term.from().flatMap(Edtf::earliest).orElse(LocalDate.MIN).isAfter(day)
                    && !term.until().flatMap(Edtf::latest).orElse(LocalDate.MAX).isBefore(day));
  }

  /** Days for which both are sure to have been foreign ministers. */
  private static long daysTogether(Authority one, Authority other) {
    long days = 0;
    for (Term a : one.terms()) {
      for (Term b : other.terms()) {
        if (a.office().equals(FOREIGN_MINISTER) && b.office().equals(FOREIGN_MINISTER)) {
          LocalDate from = later(surelyFrom(a), surelyFrom(b));
          LocalDate until =
              later(surelyUntil(a), surelyUntil(b)).equals(surelyUntil(a))
                  ? surelyUntil(b)
                  : surelyUntil(a);
          days = Math.max(days, ChronoUnit.DAYS.between(from, until));
        }
      }
    }
    return days;
  }

  private static boolean inOfficeTogether(Authority one, Authority other) {
    return one.terms().stream()
        .anyMatch(a -> other.terms().stream().anyMatch(b -> begins(a, b) && begins(b, a)));
  }

  /** Whether a term may have begun before another ended. */
  private static boolean begins(Term one, Term other) {
    return one.from()
        .flatMap(Edtf::earliest)
        .orElse(LocalDate.MIN)
        .isBefore(other.until().flatMap(Edtf::earliest).orElse(LocalDate.MAX));
  }

  private static Set<String> spellings(Authority person) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .map(Turkish::fold)
        .collect(Collectors.toSet());
  }

  private static LocalDate surelyFrom(Term term) {
    return term.from().flatMap(Edtf::latest).orElse(LocalDate.of(9999, 1, 1));
  }

  private static LocalDate surelyUntil(Term term) {
    return term.until().flatMap(Edtf::earliest).orElse(LocalDate.of(9999, 1, 1));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Stream<String> names(Country country) {
    return Stream.of(
            List.of(country.name()),
            country.officialNames(),
            country.aliases(),
            country.abbreviations(),
            country.demonyms(),
            country.ambiguousDemonyms())
        .flatMap(List::stream);
  }

  private static Stream<String> names(Place place) {
    return Stream.concat(Stream.of(place.name()), place.aliases().stream());
  }

  private static Stream<String> names(Organization body) {
    return Stream.of(List.of(body.name()), body.abbreviations(), body.aliases())
        .flatMap(List::stream);
  }

  private static void claim(Map<String, Set<String>> owners, String spelling, String owner) {
    owners.computeIfAbsent(spelling, any -> new HashSet<>()).add(owner);
  }

  private static List<String> shared(Map<String, Set<String>> owners) {
    return owners.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }
}
