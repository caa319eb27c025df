package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<Permalink, Row> people = new HashMap<>();
  private final Map<String, Row> countries = new HashMap<>();

  Vicinity(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
    this.pages = new long[archive.releases().size()];
    for (Person person : archive.people().values()) {
      String name = person.address().path();
      people.put(person.address(), row(name, person.releases()));
    }
    archive.countries().forEach((code, some) -> countries.put(code, row(code, some.stream())));
    for (Archive.Relation relation : archive.relations()) {
      if (!relation.alone()) {
        relation.releases().forEach(release -> add(release, relation.address()));
      }
    }
    lines.alone().forEach((page, release) -> add(release, page));
  }

  private void add(Release release, Permalink page) {
    pages[lines.place(release)] += new Fingerprint().add(page.path()).number();
  }

  /** The places of the releases of a person or a country, ascending. */
  private static final class Row {
    private final String name;
    private final int[] places;

    private Row(String name, int[] places) {
      this.name = name;
      this.places = places;
    }

    private int size() {
      return places.length;
    }

    private String name() {
      return name;
    }
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
    int place = place(release.id());
    Fingerprint number = new Fingerprint().add(lines.mark(place)).add(pages[place]).add(mostNamed);
    number.add(mark(place - 1)).add(mark(place + 1));
    Archive.Entry entry = archive.entries().get(release.id());
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
    sorted.sort(Comparator.comparing(Row::size).thenComparing(Row::name));
    for (Row row : sorted) {
      number.add(row.name).add((long) Neighbourhood.rarity(row.size()));
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
