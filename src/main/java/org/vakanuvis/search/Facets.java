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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
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
  private final Map<String, Value> byKind = new HashMap<>();
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
   * @param values tells those of a release, some more than once
   */
  private record Facet(String key, BiConsumer<Release, Consumer<Value>> values) {}

  /**
   * One of its values.
   *
   * @param key what it is called in addresses
   * @param label what people call it
   * @param path of its page; empty where it has none
   */
  private record Value(String key, String label, String path) {}

  /** The first of the values of one key, and the numbers of all releases that have one. */
  private record Members(Value first, IntStream.Builder slots) {}

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
    Map<String, Members> all = new HashMap<>();
    for (int place = 0; place < archive.releases().size(); place++) {
      int slot = slots.at(place);
      facet
          .values()
          .accept(
              archive.releases().get(place),
              value ->
                  all.computeIfAbsent(value.key(), key -> new Members(value, IntStream.builder()))
                      .slots
                      .add(slot));
    }
    Map<Value, int[]> members = new TreeMap<>(Comparator.comparing(Value::key));
    all.values().forEach(some -> members.put(some.first, distinct(some.slots.build().toArray())));
    return members;
  }

  private static int[] distinct(int[] slots) {
    Arrays.sort(slots);
    int count = 0;
    for (int slot : slots) {
      if (count == 0 || slots[count - 1] != slot) {
        slots[count++] = slot;
      }
    }
    return Arrays.copyOf(slots, count);
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

  private void countries(Release release, Consumer<Value> values) {
    release.countries().forEach(country -> country(country.value(), values));
    release.ministers().forEach(holder -> country(holder, values));
    release.officials().forEach(holder -> country(holder, values));
  }

  private void country(Fact<Officeholder> holder, Consumer<Value> values) {
    holder.value().country().ifPresent(code -> country(code, values));
  }

  private void country(String code, Consumer<Value> values) {
    byCountry.computeIfAbsent(code, this::country).ifPresent(values);
  }

  private Optional<Value> country(String code) {
    return Optional.ofNullable(archive.dictionaries().countries().get(code))
        .map(country -> new Value(Turkish.fold(code), country.name(), country.address().path()));
  }

  private void people(Release release, Consumer<Value> values) {
    Archive.Entry entry = archive.entries().get(release.id());
    // Not told apart as records: each holds all releases that name the person.
    entry.ministers().forEach(person -> values.accept(person(person)));
    entry.officials().forEach(person -> values.accept(person(person)));
  }

  private Value person(Person person) {
    return byPerson.computeIfAbsent(
        person.address(), address -> new Value(key(person), person.name(), address.path()));
  }

  private static String key(Person person) {
    Permalink address = person.address();
    return address.path().substring("kisi/".length(), address.path().length() - 1);
  }

  private void kind(Release release, Consumer<Value> values) {
    release.kind().ifPresent(kind -> values.accept(kind(kind.value().key())));
  }

  private Value kind(String key) {
    return byKind.computeIfAbsent(key, known -> new Value(known, phrases.say("kind." + known), ""));
  }

  private void source(Release release, Consumer<Value> values) {
    release
        .source()
        .map(
            source ->
                bySource.computeIfAbsent(
                    source.value(), name -> new Value(Turkish.slug(name), name, "")))
        .filter(value -> !value.key().isEmpty())
        .ifPresent(values);
  }

  private void year(Release release, Consumer<Value> values) {
    values.accept(
        byPeriod.computeIfAbsent(
            DataFiles.period(release), period -> new Value(period, period, "")));
  }
}
