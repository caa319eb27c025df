package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.source.DictionaryFiles.Content;
import org.vakanuvis.source.LayeredTable.Entry;
import org.vakanuvis.source.LayeredTable.Shape;
import org.vakanuvis.turkish.Turkish;

/** Reads the built-in dictionaries and lays the editors' own over them. */
final class DictionaryReader {
  /** The table of what editors may write instead of a field. */
  static final String FIELD_NAMES = "field-names";

  private static final String COUNTRIES = "countries.tsv";
  private static final String PLACES = "places.tsv";
  private static final String ORGANIZATIONS = "organizations.tsv";
  private static final String PEOPLE = "people.tsv";

  private static final Shape COUNTRY =
      new Shape(
          List.of(
              "code",
              "slug",
              "name",
              "official",
              "aliases",
              "abbreviations",
              "demonyms",
              "ambiguous",
              "capitals",
              "status",
              "formerly"),
          Set.of(
              "official",
              "aliases",
              "abbreviations",
              "demonyms",
              "ambiguous",
              "capitals",
              "formerly"),
          List.of("code", "name"),
          List.of("code"));

  private static final Shape PLACE =
      new Shape(
          List.of("name", "kind", "country", "aliases"),
          Set.of("aliases"),
          List.of("name", "kind"),
          List.of("name", "kind", "country"));

  private static final Shape ORGANIZATION =
      new Shape(
          List.of("name", "slug", "abbreviations", "aliases", "country"),
          Set.of("abbreviations", "aliases"),
          List.of("name"),
          List.of("name"));

  private static final List<String> STATUSES = List.of("present", "former");

  private final DictionaryFiles files;
  private final Consumer<Diagnostic> report;
  private final List<String> names;

  private DictionaryReader(DictionaryFiles files, Consumer<Diagnostic> report) {
    this.files = files;
    this.report = report;
    this.names = files.names();
  }

  /**
   * All that the program knows of the world.
   *
   * @param folder the editors' own dictionaries; need not be there
   */
  static Dictionaries read(Path folder, Consumer<Diagnostic> report) {
    return new DictionaryReader(new DictionaryFiles(folder, report), report).read();
  }

  private Dictionaries read() {
    files.reportUnknown(names);
    Map<String, Country> countries = countries();
    // The people are as many as all the rest: on two cores the program starts sooner.
    List<Content> peopleFiles = files.layers(PEOPLE);
    CompletableFuture<People> reading =
        CompletableFuture.supplyAsync(() -> people(peopleFiles, countries));
    List<Place> places = places(countries);
    List<Organization> organizations = organizations(countries);
    Map<String, WordTable> words = words();
    People people = reading.join();
    people.told().forEach(report);
    if (people.tables().size() > 1) {
      new OfficeTitles(people.tables().get(0), words.get("offices"))
          .check(people.tables().get(1), report);
    }
    return new Dictionaries(countries, places, organizations, people.all(), words, files.digest());
  }

  /**
   * The people of the authority file.
   *
   * @param tables that tell of them, as they are written
   * @param told what is wrong with those
   */
  private record People(List<Table> tables, List<Authority> all, List<Diagnostic> told) {}

  private static People people(List<Content> layers, Map<String, Country> countries) {
    List<Diagnostic> told = new ArrayList<>();
    List<Table> tables = tables(layers, told::add);
    List<Entry> entries = entries(tables, PeopleReader.SHAPE, told::add);
    return new People(tables, new PeopleReader(countries, told::add).read(entries), told);
  }

  private Map<String, Country> countries() {
    Map<String, Country> countries = new LinkedHashMap<>();
    Map<String, String> slugs = new HashMap<>();
    for (Entry entry : entries(tables(COUNTRIES), COUNTRY)) {
      String code = entry.text("code");
      String status = entry.text("status");
      if (!status.isEmpty()) {
        checkWord(entry, "status", STATUSES);
      }
      String slug = slug(entry);
      String other = slugs.putIfAbsent(slug, code);
      if (other != null) {
        report.accept(Remark.TABLE_SAME_SLUG.at(entry.position("slug"), slug, other));
      }
      countries.put(
          code,
          new Country(
              code,
              entry.text("name"),
              slug,
              entry.list("official"),
              entry.list("aliases"),
              entry.list("abbreviations"),
              entry.list("demonyms"),
              entry.list("ambiguous"),
              entry.list("capitals"),
              entry.list("formerly"),
              status.equals("former")));
    }
    return countries;
  }

  private List<Place> places(Map<String, Country> countries) {
    List<Place> places = new ArrayList<>();
    List<Table> tables = tables(PLACES);
    List<String> kinds = tables.get(0).values("kind");
    for (Entry entry : entries(tables, PLACE)) {
      checkWord(entry, "kind", kinds);
      places.add(
          new Place(
              entry.text("name"),
              entry.text("kind"),
              country(entry, countries),
              entry.list("aliases")));
    }
    return places;
  }

  private List<Organization> organizations(Map<String, Country> countries) {
    List<Organization> organizations = new ArrayList<>();
    for (Entry entry : entries(tables(ORGANIZATIONS), ORGANIZATION)) {
      organizations.add(
          new Organization(
              entry.text("name"),
              slug(entry),
              entry.list("abbreviations"),
              entry.list("aliases"),
              country(entry, countries)));
    }
    return organizations;
  }

  /** Every other table, the editors' rows behind the built-in ones. */
  private Map<String, WordTable> words() {
    Set<String> known = Set.of(COUNTRIES, PLACES, ORGANIZATIONS, PEOPLE);
    Map<String, WordTable> words = new LinkedHashMap<>();
    for (String name : names) {
      if (!known.contains(name)) {
        words.put(
            name.substring(0, name.lastIndexOf('.')), WordRows.read(files.layers(name), report));
      }
    }
    return words;
  }

  private List<Entry> entries(List<Table> tables, Shape shape) {
    return entries(tables, shape, report);
  }

  private static List<Entry> entries(List<Table> tables, Shape shape, Consumer<Diagnostic> report) {
    LayeredTable entries = new LayeredTable(shape, report);
    tables.forEach(entries::add);
    return entries.entries();
  }

  /** The built-in table, then the editors' where there is one. */
  private List<Table> tables(String name) {
    return tables(files.layers(name), report);
  }

  private static List<Table> tables(List<Content> layers, Consumer<Diagnostic> report) {
    return layers.stream().map(layer -> Table.parse(layer.path(), layer.text(), report)).toList();
  }

  /** Reports a word that is none of those that can stand in a column. */
  private void checkWord(Entry entry, String column, List<String> words) {
    String word = entry.text(column);
    if (!words.contains(word)) {
      report.accept(
          Suggestion.remark(
              Remark.WORD_UNKNOWN, Remark.WORD_MISTYPED, entry.position(column), word, words));
    }
  }

  private Optional<String> country(Entry entry, Map<String, Country> countries) {
    String code = entry.text("country");
    return code.isEmpty()
        ? Optional.empty()
        : new CountryCodes(countries, report).read(code, entry.position("country"));
  }

  /** The address that the file gives, else one made of the name. */
  private String slug(Entry entry) {
    String given = entry.text("slug");
    String made = Turkish.slug(given.isEmpty() ? entry.text("name") : given);
    if (!given.isEmpty() && !given.equals(made)) {
      report.accept(Remark.TABLE_BAD_SLUG.at(entry.position("slug"), given, made));
    }
    return made;
  }
}
