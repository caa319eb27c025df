package org.vakanuvis.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Tally;
import org.vakanuvis.model.YearCount;
import org.vakanuvis.turkish.Turkish;

/** Counts how often things stand together, and whether every time in doubt. */
final class Counts<T> {
  /** The most entries of a list of tallies; directories hold the rest. */
  static final int MOST = 100;

  private final Map<T, int[]> counts = new HashMap<>();

  /** Counts one more. */
  void add(T thing, boolean doubtful) {
    int[] count = counts.computeIfAbsent(thing, t -> new int[2]);
    count[0]++;
    count[1] += doubtful ? 1 : 0;
  }

  /** The most frequent. */
  List<Tally> tallies(Function<T, Link> link, Function<T, String> note) {
    return most(
        counts.entrySet().stream()
            .map(
                entry ->
                    new Tally(
                        link.apply(entry.getKey()),
                        entry.getValue()[0],
                        note.apply(entry.getKey()),
                        entry.getValue()[0] == entry.getValue()[1]))
            .toList(),
        MOST);
  }

  /** The most frequent of what is counted already, then as a dictionary has them. */
  static List<Tally> most(Collection<Tally> tallies, int atMost) {
    List<Tally> byText =
        tallies.stream()
            .sorted(
                Comparator.comparing((Tally tally) -> tally.link().text())
                    .thenComparing(tally -> tally.link().target()))
            .toList();
    // Sorting keeps the order of equals, and makes each key of the dictionary's order once.
    return Turkish.sorted(byText, tally -> tally.link().text()).stream()
        .sorted(Comparator.comparingInt(Tally::count).reversed())
        .limit(atMost)
        .toList();
  }

  /** How many of the releases each year has, from the first to the last, gaps included. */
  static List<YearCount> years(Stream<Release> releases) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    releases.forEach(
        release -> release.year().ifPresent(year -> years.merge(year, 1, Integer::sum)));
    return years.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(years.firstKey(), years.lastKey())
            .mapToObj(year -> new YearCount(year, years.getOrDefault(year, 0)))
            .toList();
  }
}
