package org.vakanuvis.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Authority;
import org.vakanuvis.turkish.Turkish;

/**
 * What results can be narrowed by. Each value stands in the lexicon with all its releases, so that
 * to filter by it is exact; and in a file for each facet, by which results are counted, with the
 * releases up to a number only, so that the file does not outgrow a page. Numbers being scattered,
 * those are a fair sample.
 */
final class Facets {
  /** The sample: releases of lower numbers. */
  static final int SAMPLE = 32_768;

  private final Archive archive;
  private final Slots slots;
  private final Phrases phrases;

  /** Each is asked for by many releases. */
  private final Map<String, Optional<Value>> byCountry = new HashMap<>();

  private final Map<Permalink, Value> byPerson = new HashMap<>();
  private final Map<String, Value> bySource = new HashMap<>();
  private final Map<String, Value> byPeriod = new HashMap<>();

  Facets(Archive archive, Slots slots, Phrases phrases) {
    this.archive = archive;
    this.slots = slots;
    this.phrases = phrases;
  }

  /**
   * A way to narrow results.
   *
   * @param key what it is called in addresses
   */
  private record Facet(String key, Function<Release, Stream<Value>> values) {}

  /**
   * One of its values.
   *
   * @param key what it is called in addresses
   * @param label what people call it
   * @param path of its page; empty where it has none
   */
  private record Value(String key, String label, String path) {}

  private List<Facet> facets() {
    return List.of(
        new Facet("ulke", this::countries),
        new Facet("kisi", this::people),
        new Facet("tur", this::kind),
        new Facet("kaynak", this::source),
        new Facet("yil", this::year));
  }

  /** Enters every value into the lexicon, and gives the files that count. */
  List<SiteFile> enter(Lexicon lexicon) {
    List<SiteFile> files = new ArrayList<>();
    for (Facet facet : facets()) {
      Map<Value, int[]> members = members(facet);
      members.forEach(
          (value, releases) -> {
            String word = Lexicon.VALUE + facet.key() + ":" + value.key();
            lexicon.addValue(word, releases);
            lexicon.name(word, new Authority(value.label(), value.path(), releases.length, ""));
          });
      files.add(IndexFile.of("s-" + facet.key(), json -> write(members, json)));
    }
    return files;
  }

  /** The numbers of the releases of each value, ascending, each once. */
  private Map<Value, int[]> members(Facet facet) {
    Map<String, Value> first = new HashMap<>();
    Map<String, IntStream.Builder> numbers = new HashMap<>();
    for (int place = 0; place < archive.releases().size(); place++) {
      int slot = slots.at(place);
      facet
          .values()
          .apply(archive.releases().get(place))
          .forEach(
              value -> {
                first.putIfAbsent(value.key(), value);
                numbers.computeIfAbsent(value.key(), key -> IntStream.builder()).add(slot);
              });
    }
    Map<Value, int[]> members = new TreeMap<>(Comparator.comparing(Value::key));
    numbers.forEach(
        (key, some) -> members.put(first.get(key), some.build().sorted().distinct().toArray()));
    return members;
  }

  private static void write(Map<Value, int[]> members, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Value value : Turkish.sorted(members.keySet(), Value::label)) {
      NumberCode code = new NumberCode();
      Arrays.stream(members.get(value)).takeWhile(slot -> slot < SAMPLE).forEach(code::add);
      json.writeStartArray();
      json.writeString(value.key());
      json.writeString(value.label());
      json.writeString(code.text());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private Stream<Value> countries(Release release) {
    return Stream.concat(
            release.countries().stream().map(Fact::value),
            Stream.concat(release.ministers().stream(), release.officials().stream())
                .flatMap(holder -> holder.value().country().stream()))
        .distinct()
        .flatMap(code -> byCountry.computeIfAbsent(code, this::country).stream());
  }

  private Optional<Value> country(String code) {
    return Optional.ofNullable(archive.dictionaries().countries().get(code))
        .map(country -> new Value(Turkish.fold(code), country.name(), country.address().path()));
  }

  private Stream<Value> people(Release release) {
    Archive.Entry entry = archive.entries().get(release.id());
    // Not told apart as records: each holds all releases that name the person.
    return Stream.concat(entry.ministers().stream(), entry.officials().stream())
        .map(
            person ->
                byPerson.computeIfAbsent(
                    person.address(),
                    address -> new Value(key(person), person.name(), address.path())));
  }

  private static String key(Person person) {
    Permalink address = person.address();
    return address.path().substring("kisi/".length(), address.path().length() - 1);
  }

  private Stream<Value> kind(Release release) {
    return release.kind().stream()
        .map(kind -> kind.value().key())
        .map(key -> new Value(key, phrases.say("kind." + key), ""));
  }

  private Stream<Value> source(Release release) {
    return release.source().stream()
        .map(Fact::value)
        .map(
            source ->
                bySource.computeIfAbsent(source, name -> new Value(Turkish.slug(name), name, "")))
        .filter(value -> !value.key().isEmpty());
  }

  private Stream<Value> year(Release release) {
    return Stream.of(
        byPeriod.computeIfAbsent(
            DataFiles.period(release), period -> new Value(period, period, "")));
  }
}
