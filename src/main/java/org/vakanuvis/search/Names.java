package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.search.Lexicon.Authority;
import org.vakanuvis.turkish.Turkish;

/** The names of an archive: which pages they lead to, and which words are never taken apart. */
final class Names {
  /** A given name that more people bear leads to those most often told of. */
  private static final int BEARERS = 40;

  private final Archive archive;
  private final Analyser analyser;

  Names(Archive archive, Analyser analyser) {
    this.archive = archive;
    this.analyser = analyser;
  }

  /** Enters people and countries under every word of their names. */
  void enter(Lexicon lexicon) {
    Map<String, List<Authority>> bearers = new LinkedHashMap<>();
    archive.people().values().forEach(person -> put(person(person), bearers));
    archive
        .countries()
        .forEach(
            (code, releases) -> {
              Country country = archive.dictionaries().countries().get(code);
              if (country != null) {
                put(country(country, releases.size()), bearers);
              }
            });
    bearers.forEach(
        (word, all) ->
            all.stream()
                .sorted(
                    Comparator.comparing(Authority::releases)
                        .reversed()
                        .thenComparing(Authority::path))
                .limit(BEARERS)
                .forEach(authority -> lexicon.name(word, authority)));
    // Whoever asks for a country that no release names is not to be shown another's.
    countries().forEach(lexicon::know);
    wholeWords().forEach(lexicon::know);
  }

  private void put(Authority authority, Map<String, List<Authority>> bearers) {
    Set<String> words = new LinkedHashSet<>(analyser.words(authority.name()));
    for (String other : authority.others().split("\\|", -1)) {
      words.addAll(analyser.words(other));
    }
    words.removeIf(word -> analyser.functionWord(word));
    words.forEach(word -> bearers.computeIfAbsent(word, w -> new ArrayList<>()).add(authority));
  }

  private static Authority person(Person person) {
    return new Authority(
        person.name(),
        person.address().path(),
        person.appearances().size(),
        person.authority().map(known -> joined(known.aliases())).orElse(""));
  }

  private static Authority country(Country country, int releases) {
    return new Authority(
        country.name(),
        country.address().path(),
        releases,
        joined(
            Stream.of(
                    country.officialNames(),
                    country.aliases(),
                    country.abbreviations(),
                    country.demonyms(),
                    country.ambiguousDemonyms())
                .flatMap(Collection::stream)
                .toList()));
  }

  private static String joined(List<String> names) {
    return String.join("|", new LinkedHashSet<>(names));
  }

  /** The folded words that are never a form of another: names, and what only looks like a form. */
  Set<String> whole() {
    Set<String> whole = new HashSet<>();
    countries().forEach(word -> whole.add(Turkish.fold(word)));
    wholeWords().forEach(word -> whole.add(Turkish.fold(word)));
    archive.dictionaries().places().stream()
        .map(Place::name)
        .flatMap(this::single)
        .forEach(word -> whole.add(Turkish.fold(word)));
    for (Person person : archive.people().values()) {
      analyser.words(person.name()).forEach(word -> whole.add(Turkish.fold(word)));
    }
    return whole;
  }

  /** What countries, their peoples and capitals are called in one word. */
  private Set<String> countries() {
    Set<String> names = new LinkedHashSet<>();
    Set<String> peoples = new LinkedHashSet<>();
    for (Country country : archive.dictionaries().countries().values()) {
      Stream.of(
              List.of(country.name()),
              country.aliases(),
              country.abbreviations(),
              country.capitals())
          .flatMap(Collection::stream)
          .flatMap(this::single)
          .forEach(names::add);
      Stream.concat(country.demonyms().stream(), country.ambiguousDemonyms().stream())
          .flatMap(this::single)
          .forEach(peoples::add);
    }
    Set<String> folded = names.stream().map(Turkish::fold).collect(Collectors.toSet());
    // Koreli is a form of Kore, but Rus none of Rusya.
    peoples.removeIf(
        people ->
            analyser.endings().stems(Turkish.fold(people)).stream().anyMatch(folded::contains));
    names.addAll(peoples);
    return names;
  }

  private List<String> wholeWords() {
    WordTable table = archive.dictionaries().table("whole-words");
    return table.rows().stream().map(row -> Turkish.key(row.get(table.column("word")))).toList();
  }

  /** A name of one word; the words of longer ones are ordinary words too often. */
  private Stream<String> single(String name) {
    List<String> words = analyser.words(name);
    return words.size() == 1 ? words.stream() : Stream.empty();
  }
}
