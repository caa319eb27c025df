package org.vakanuvis.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameEntry;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** The names of the dictionaries as two tries, for a body's name can hold a country's. */
final class NameTries {
  private final Map<String, NameEntry> twoWords = new HashMap<>();
  private final TokenTrie<NameEntry> countries;
  private final TokenTrie<NameEntry> others;

  NameTries(Lexicon lexicon) {
    Map<String, List<String>> shared = shared(lexicon);
    TokenTrie.Builder<NameEntry> names = lexicon.names();
    lexicon.dictionaries().countries().values().forEach(country -> add(country, shared, names));
    for (Country country : lexicon.dictionaries().countries().values()) {
      Stream.concat(Stream.of(country.name()), country.aliases().stream())
          .filter(name -> name.chars().filter(c -> c == ' ').count() == 1)
          .forEach(
              name ->
                  twoWords.putIfAbsent(
                      Turkish.key(name), NameEntry.country(country.code(), Form.NAME)));
    }
    WordTable fixed = lexicon.dictionaries().table("fixed-names");
    for (List<String> row : fixed.rows()) {
      String name = row.get(fixed.column("name"));
      String code = row.get(fixed.column("code"));
      add(
          name,
          code.isEmpty()
              ? NameEntry.of(NameMatch.Kind.OTHER, name, "")
              : NameEntry.country(code, Form.NAME),
          names);
    }
    stately(lexicon, names);
    this.countries = names.build();
    TokenTrie.Builder<NameEntry> more = lexicon.names();
    lexicon.dictionaries().places().forEach(place -> add(place, more));
    lexicon.dictionaries().organizations().forEach(body -> add(body, more));
    this.others = more.build();
  }

  /**
   * Adds the names with what any state may be called, {@code Güney Kore Cumhuriyeti}, behind all
   * others, which say more: {@code Çin Cumhuriyeti}.
   */
  private static void stately(Lexicon lexicon, TokenTrie.Builder<NameEntry> names) {
    WordTable words = lexicon.dictionaries().table("state-words");
    for (Country country : lexicon.dictionaries().countries().values()) {
      NameEntry own = NameEntry.country(country.code(), Form.NAME);
      Stream.concat(Stream.of(country.name()), country.aliases().stream())
          .flatMap(name -> words.rows().stream().map(row -> name + " " + row.get(0)))
          .forEach(name -> add(name, own, names));
    }
  }

  /** The country of a name of two words; null for none. */
  NameEntry ofTwoWords(String first, String second) {
    return twoWords.get(Turkish.key(first) + " " + Turkish.key(second));
  }

  /** Countries, and what bears their names and is not asked for. */
  TokenTrie<NameEntry> countries() {
    return countries;
  }

  /** Places and organisations. */
  TokenTrie<NameEntry> others() {
    return others;
  }

  private static Map<String, List<String>> shared(Lexicon lexicon) {
    Map<String, List<String>> shared = new HashMap<>();
    WordTable table = lexicon.dictionaries().table("shared-names");
    for (List<String> row : table.rows()) {
      shared.put(
          Turkish.key(row.get(table.column("name"))),
          WordTable.parts(row.get(table.column("codes"))));
    }
    return shared;
  }

  private static void add(
      Country country, Map<String, List<String>> shared, TokenTrie.Builder<NameEntry> names) {
    NameEntry own = NameEntry.country(country.code(), Form.NAME);
    add(country.name(), own, names);
    country.officialNames().forEach(word -> add(word, own, names));
    for (String word : country.aliases()) {
      List<String> codes = shared.getOrDefault(Turkish.key(word), List.of());
      add(word, new NameEntry(own.kind(), own.form(), own.value(), own.country(), codes), names);
    }
    NameEntry abbreviation = NameEntry.country(country.code(), Form.ABBREVIATION);
    country.abbreviations().forEach(word -> abbreviation(word, abbreviation, names));
    NameEntry people = NameEntry.country(country.code(), Form.DEMONYM);
    country.demonyms().forEach(word -> names.add(word, Kind.NOUN, people));
    for (String word : country.ambiguousDemonyms()) {
      List<String> codes = shared.getOrDefault(Turkish.key(word), List.of());
      NameEntry entry =
          new NameEntry(people.kind(), people.form(), people.value(), people.country(), codes);
      names.add(word, Kind.NOUN, entry);
    }
  }

  private static void add(Place place, TokenTrie.Builder<NameEntry> names) {
    NameEntry entry = NameEntry.of(NameMatch.Kind.PLACE, place.name(), place.country().orElse(""));
    add(place.name(), entry, names);
    place.aliases().forEach(word -> add(word, entry, names));
  }

  private static void add(Organization body, TokenTrie.Builder<NameEntry> names) {
    NameEntry entry =
        NameEntry.of(NameMatch.Kind.ORGANIZATION, body.name(), body.country().orElse(""));
    add(body.name(), entry, names);
    body.aliases().forEach(word -> add(word, entry, names));
    body.abbreviations().forEach(word -> abbreviation(word, entry, names));
  }

  /** A name of two words or more that ends in a high vowel is most likely a compound. */
  private static void add(String name, NameEntry entry, TokenTrie.Builder<NameEntry> names) {
    boolean high = Turkish.high(name.charAt(name.length() - 1));
    names.add(name, high && name.indexOf(' ') > 0 ? Kind.POSSESSIVE : Kind.NAME, entry);
  }

  /** An abbreviation of capitals is also written with dots. */
  private static void abbreviation(
      String word, NameEntry entry, TokenTrie.Builder<NameEntry> names) {
    names.add(word, Kind.ABBREVIATION, entry);
    if (word.length() < 5 && word.chars().allMatch(Character::isUpperCase)) {
      names.add(String.join(".", word.split("", -1)), Kind.ABBREVIATION, entry);
    }
  }
}
