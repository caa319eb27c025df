package org.vakanuvis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseLine;
import org.vakanuvis.model.ReleasePage.Neighbours;

/**
 * Finds what stands beside a release: before and after it in its rows, and others that share people
 * and countries with it. All by places in sorted lists, at a cost that does not grow with them.
 */
final class Neighbourhood {
  private static final int RELATED = 3;

  /** How many rows are searched for related releases, and how far to either side. */
  private static final int SEARCHED_PEOPLE = 6;

  private static final int SEARCHED_COUNTRIES = 4;
  static final int REACH = 5;

  /** A person shared weighs as many countries. */
  private static final int PERSON = 4;

  /** Leading zeros of a number of releases that is too large to tell anything. */
  private static final int MOST_FREQUENT = 14;

  private final Lines lines;
  private final Archive archive;

  Neighbourhood(Lines lines) {
    this.lines = lines;
    this.archive = lines.archive();
  }

  /**
   * What comes before and after a release, by date, then with the first of its people and of the
   * countries given who stand in others too; only among the undated for one that is undated.
   *
   * @param countries codes, the most important first
   */
  List<Neighbours> neighbours(Release release, List<String> countries) {
    if (release.year().isEmpty()) {
      Link undated = lines.section("link.undated", Addresses.UNDATED);
      return row(undated, archive.releases(), Function.identity(), release).stream().toList();
    }
    List<Neighbours> rows = new ArrayList<>();
    row(null, archive.releases(), Function.identity(), release).ifPresent(rows::add);
    people(release.id())
        .flatMap(person -> row(person, release).stream())
        .findFirst()
        .ifPresent(rows::add);
    countries.stream()
        .flatMap(code -> row(code, release).stream())
        .findFirst()
        .ifPresent(rows::add);
    return rows;
  }

  /** Everyone in a release, once; compared by address, because whole people are large. */
  private Stream<Person> people(String id) {
    Archive.Entry entry = archive.entries().get(id);
    Map<Permalink, Person> people = new LinkedHashMap<>();
    entry.ministers().forEach(person -> people.putIfAbsent(person.address(), person));
    entry.officials().forEach(person -> people.putIfAbsent(person.address(), person));
    return people.values().stream();
  }

  private Optional<Neighbours> row(Person person, Release release) {
    return row(Lines.person(person), person.appearances(), Person.Appearance::release, release);
  }

  private Optional<Neighbours> row(String country, Release release) {
    return row(
        lines.country(country), archive.countries().get(country), Function.identity(), release);
  }

  private <T> Optional<Neighbours> row(
      Link row, List<T> list, Function<T, Release> of, Release release) {
    int place = place(list, of, release);
    ReleaseLine previous = line(place - 1, list, of, release);
    ReleaseLine next = line(place + 1, list, of, release);
    return previous == null && next == null
        ? Optional.empty()
        : Optional.of(new Neighbours(row, previous, next));
  }

  /** Null beyond the ends, and where the dated and the undated part. */
  private <T> ReleaseLine line(int place, List<T> list, Function<T, Release> of, Release release) {
    if (place < 0 || place >= list.size()) {
      return null;
    }
    Release other = of.apply(list.get(place));
    return other.year().isPresent() == release.year().isPresent()
        ? lines.release(other, false)
        : null;
  }

  /** Where a release stands in a list in the archive's order. */
  private <T> int place(List<T> list, Function<T, Release> of, Release release) {
    int wanted = lines.place(archive.entries().get(release.id()).release());
    return Halving.first(list.size() - 1, i -> lines.place(of.apply(list.get(i))) < wanted);
  }

  /**
   * Releases that share a person or two countries with this one, those first that share most of
   * what is rare, then those nearest in time.
   */
  List<ReleaseLine> related(Release release) {
    Set<Permalink> people = new HashSet<>();
    people(release.id()).forEach(person -> people.add(person.address()));
    Set<String> countries = new HashSet<>();
    release.countries().forEach(fact -> countries.add(fact.value()));
    List<Relative> nearest = new ArrayList<>();
    for (Release other : candidates(release)) {
      int weight = weight(other, people, countries);
      boolean full = nearest.size() == RELATED;
      if (weight == 0 || (full && weight < nearest.get(RELATED - 1).weight)) {
        continue;
      }
      Relative relative = new Relative(other, weight, daysBetween(other, release));
      int place = nearest.size();
      while (place > 0 && relative.nearer(nearest.get(place - 1))) {
        place--;
      }
      nearest.add(place, relative);
      if (full) {
        nearest.remove(RELATED);
      }
    }
    return nearest.stream().map(relative -> lines.release(relative.release, false)).toList();
  }

  /** A release that shares something with another. */
  private record Relative(Release release, int weight, long days) {
    boolean nearer(Relative other) {
      if (weight != other.weight) {
        return weight > other.weight;
      }
      return days != other.days
          ? days < other.days
          : release.id().compareTo(other.release.id()) < 0;
    }
  }

  private Collection<Release> candidates(Release release) {
    Map<String, Release> candidates = new LinkedHashMap<>();
    people(release.id())
        .sorted(
            Comparator.comparing((Person person) -> person.appearances().size())
                .thenComparing(Person::address))
        .limit(SEARCHED_PEOPLE)
        .forEach(
            person -> near(candidates, person.appearances(), Person.Appearance::release, release));
    release.countries().stream()
        .map(Fact::value)
        .sorted(
            Comparator.comparing((String code) -> archive.countries().get(code).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(SEARCHED_COUNTRIES)
        .forEach(
            code -> near(candidates, archive.countries().get(code), Function.identity(), release));
    candidates.remove(release.id());
    return candidates.values();
  }

  private <T> void near(
      Map<String, Release> candidates, List<T> list, Function<T, Release> of, Release release) {
    int place = place(list, of, release);
    int end = Math.min(list.size(), place + REACH + 1);
    for (int i = Math.max(0, place - REACH); i < end; i++) {
      Release other = of.apply(list.get(i));
      candidates.put(other.id(), other);
    }
  }

  /** Zero where they share neither a person nor two countries. */
  private int weight(Release other, Set<Permalink> people, Set<String> countries) {
    Archive.Entry entry = archive.entries().get(other.id());
    int weight = weight(entry.ministers(), people) + weight(entry.officials(), people);
    int shared = weight > 0 ? 2 : 0;
    for (Fact<String> country : other.countries()) {
      if (countries.contains(country.value())) {
        weight += rarity(archive.countries().get(country.value()).size());
        shared++;
      }
    }
    return shared < 2 ? 0 : weight;
  }

  private static int weight(List<Person> named, Set<Permalink> people) {
    int weight = 0;
    for (Person person : named) {
      weight += people.contains(person.address()) ? rarity(person) : 0;
    }
    return weight;
  }

  private static int rarity(Person person) {
    return PERSON * rarity(person.appearances().size());
  }

  private static long daysBetween(Release one, Release other) {
    Optional<LocalDate> day = firstDay(one);
    Optional<LocalDate> otherDay = firstDay(other);
    return day.isEmpty() || otherDay.isEmpty()
        ? Long.MAX_VALUE
        : Math.abs(day.get().toEpochDay() - otherDay.get().toEpochDay());
  }

  private static Optional<LocalDate> firstDay(Release release) {
    return release.date().isEmpty() ? Optional.empty() : release.date().get().value().earliest();
  }

  /** Falls by one with each doubling of how often something is named. */
  static int rarity(int count) {
    return Math.max(1, Integer.numberOfLeadingZeros(count) - MOST_FREQUENT);
  }
}
