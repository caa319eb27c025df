package org.vakanuvis.extract.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;

/** Every word that stands anywhere in the dictionaries, as it is spelt there. */
final class DictionaryWords {
  private DictionaryWords() {}

  /** Each of them once, of two letters at least. */
  static Stream<String> of(Dictionaries dictionaries) {
    return texts(dictionaries)
        .flatMap(text -> Stream.of(words(text)))
        .filter(word -> word.length() > 1)
        .distinct();
  }

  /** Each two of them that stand side by side in one entry, with a blank between. */
  static Stream<String> pairs(Dictionaries dictionaries) {
    return texts(dictionaries)
        .map(DictionaryWords::words)
        .flatMap(
            words -> IntStream.range(1, words.length).mapToObj(i -> words[i - 1] + ' ' + words[i]));
  }

  private static String[] words(String text) {
    return text.split("[^\\p{L}]+", -1);
  }

  private static Stream<String> texts(Dictionaries dictionaries) {
    Stream<String> tables =
        dictionaries.words().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(table -> table.getValue().rows().stream())
            .flatMap(List::stream)
            .flatMap(cell -> WordTable.parts(cell).stream());
    Stream<String> countries =
        dictionaries.countries().values().stream().flatMap(DictionaryWords::names);
    Stream<String> places = dictionaries.places().stream().flatMap(DictionaryWords::names);
    Stream<String> bodies = dictionaries.organizations().stream().flatMap(DictionaryWords::names);
    Stream<String> people = dictionaries.people().stream().flatMap(DictionaryWords::names);
    return Stream.of(tables, countries, places, bodies, people).flatMap(texts -> texts);
  }

  private static Stream<String> names(Country country) {
    return Stream.of(
            List.of(country.name()),
            country.officialNames(),
            country.aliases(),
            country.abbreviations(),
            country.demonyms(),
            country.ambiguousDemonyms(),
            country.capitals())
        .flatMap(List::stream);
  }

  private static Stream<String> names(Place place) {
    return Stream.concat(Stream.of(place.name()), place.aliases().stream());
  }

  private static Stream<String> names(Organization body) {
    return Stream.of(List.of(body.name()), body.abbreviations(), body.aliases())
        .flatMap(List::stream);
  }

  private static Stream<String> names(Authority person) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream());
  }
}
