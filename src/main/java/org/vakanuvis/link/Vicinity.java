package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Release;

/**
 * Stands by one number for all that surrounds a release: while it is equal, so is what {@link
 * Neighbourhood} finds and what else its page takes from the archive. It is told without making a
 * line of any other release, from their marks and their places in lists.
 */
final class Vicinity {
  private final Lines lines;
  private final Archive archive;

  /**
   * For each release the sum of the pages of pairs to which it belongs, and of those that there
   * would be if others named what it names.
   */
  private final long[] pages;

  private final Map<Permalink, Row> people;
  private final Map<String, Row> countries;

  Vicinity(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
    this.pages = new long[archive.releases().size()];
    // All who ask wait for it, so each thread does a part.
    CompletableFuture<Void> paged = CompletableFuture.runAsync(this::addPages);
    this.people =
        archive.people().values().parallelStream()
            .collect(Collectors.toConcurrentMap(Person::address, this::row));
    this.countries =
        archive.countries().entrySet().parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    Map.Entry::getKey, some -> row(some.getKey(), some.getValue().stream())));
    paged.join();
  }

  private void addPages() {
    for (Archive.Relation relation : archive.relations()) {
      if (!relation.alone()) {
        add(relation.address(), relation.releases());
      }
    }
    lines.alone().forEach((page, release) -> add(page, List.of(release)));
  }

  private void add(Permalink page, List<Release> releases) {
    long number = new Fingerprint().add(page.path()).number();
    releases.forEach(release -> pages[lines.place(release)] += number);
  }

  /** The places of the releases of a person or a country, ascending. */
  private static final class Row {
    /** As they are searched: the shortest first. */
    private static final Comparator<Row> ORDER =
        (one, other) ->
            one.size() != other.size()
                ? Integer.compare(one.size(), other.size())
                : one.name.compareTo(other.name);

    private final String name;
    private final int[] places;

    /** Stands for its name and how much it says of two releases that both stand in it. */
    private final long told;

    private Row(String name, int[] places) {
      this.name = name;
      this.places = places;
      this.told =
          new Fingerprint().add(name).add((long) Neighbourhood.rarity(places.length)).number();
    }

    private int size() {
      return places.length;
    }
  }

  private Row row(Person person) {
    return row(person.address().path(), person.releases());
  }

  private Row row(String name, Stream<Release> releases) {
    return new Row(name, releases.mapToInt(lines::place).toArray());
  }

  /**
   * The number.
   *
   * @param mostNamed the release's countries, see {@link SiteLinker#mostNamed}
   */
  long of(Release release, List<String> mostNamed) {
    Archive.Entry entry = archive.entries().get(release.id());
    int place = lines.place(entry.release());
    Fingerprint number = new Fingerprint().add(lines.mark(place)).add(pages[place]).add(mostNamed);
    number.add(mark(place - 1)).add(mark(place + 1));
    rows(
        Stream.concat(entry.ministers().stream(), entry.officials().stream())
            .map(person -> people.get(person.address())),
        place,
        number);
    rows(release.countries().stream().map(Fact::value).map(countries::get), place, number);
    release.standing().replaces().ifPresent(id -> number.add(mark(place(id))));
    entry.replacedBy().ifPresent(newer -> number.add(mark(lines.place(newer))));
    return number.number();
  }

  /** Rows in the order in which they are searched, each with what stands near in it. */
  private void rows(Stream<Row> rows, int place, Fingerprint number) {
    List<Row> sorted = new ArrayList<>(rows.distinct().toList());
    sorted.sort(Row.ORDER);
    for (Row row : sorted) {
      number.add(row.told);
      int at = Arrays.binarySearch(row.places, place);
      int end = Math.min(row.size(), at + Neighbourhood.REACH + 1);
      for (int i = Math.max(0, at - Neighbourhood.REACH); i < end; i++) {
        number.add(lines.mark(row.places[i]));
      }
    }
  }

  /** The place of the release of an id; below zero where there is none. */
  private int place(String id) {
    Archive.Entry entry = archive.entries().get(id);
    return entry == null ? -1 : lines.place(entry.release());
  }

  /** Zero beyond the ends. */
  private long mark(int place) {
    return place >= 0 && place < pages.length ? lines.mark(place) : 0;
  }
}
