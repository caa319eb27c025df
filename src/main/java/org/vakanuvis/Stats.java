package org.vakanuvis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.vakanuvis.model.Page;

/** What the time of a build went to; may be told from several threads. */
public final class Stats {
  private static final int SLOWEST = 10;

  private final Map<Phase, Long> phases = new EnumMap<>(Phase.class);
  private final Map<String, long[]> kinds = new TreeMap<>();
  private final PriorityQueue<Cost> slowest =
      new PriorityQueue<>(Comparator.comparing(Cost::time).thenComparing(Cost::name));
  private Phase phase;
  private long since;
  private int knownReleases;
  private int keptFiles;
  private int writtenFiles;

  /** What a build does, one after the other. */
  public enum Phase {
    CONTENT,
    ORIGINALS,
    RELEASES,
    SEARCH,
    PAGES,
    LISTINGS,
    SETTLING
  }

  /**
   * What something took.
   *
   * @param name a page's file, or a kind of page
   * @param count how often it was made
   */
  public record Cost(String name, int count, Duration time) {}

  /** From now on time counts for a phase; for none where it is null. */
  synchronized void begin(Phase next) {
    long now = System.nanoTime();
    if (phase != null) {
      phases.merge(phase, now - since, Long::sum);
    }
    phase = next;
    since = now;
  }

  /** A page was made and rendered. */
  synchronized void page(Page page, long nanos) {
    long[] kind = kinds.computeIfAbsent(page.getClass().getSimpleName(), k -> new long[2]);
    kind[0]++;
    kind[1] += nanos;
    slowest.add(new Cost(page.address().file(), 1, Duration.ofNanos(nanos)));
    if (slowest.size() > SLOWEST) {
      slowest.remove();
    }
  }

  /** What was spared, and what was written. */
  synchronized void spared(int releases, int files, int written) {
    knownReleases = releases;
    keptFiles = files;
    writtenFiles = written;
  }

  /** Releases that were known from an earlier run. */
  public synchronized int knownReleases() {
    return knownReleases;
  }

  /** Files that were left as they stood, made of the same. */
  public synchronized int keptFiles() {
    return keptFiles;
  }

  /** Files that were made or replaced. */
  public synchronized int writtenFiles() {
    return writtenFiles;
  }

  /** The time of each phase, in their order. */
  public synchronized Map<Phase, Duration> phases() {
    Map<Phase, Duration> times = new EnumMap<>(Phase.class);
    phases.forEach((one, nanos) -> times.put(one, Duration.ofNanos(nanos)));
    return times;
  }

  /** The kinds of pages by what all of a kind took on all threads, the slowest first. */
  public synchronized List<Cost> kinds() {
    List<Cost> costs = new ArrayList<>();
    kinds.forEach(
        (name, sums) -> costs.add(new Cost(name, (int) sums[0], Duration.ofNanos(sums[1]))));
    costs.sort(Comparator.comparing(Cost::time).reversed());
    return costs.stream().limit(SLOWEST).toList();
  }

  /** The slowest pages, the slowest first. */
  public synchronized List<Cost> slowest() {
    return slowest.stream()
        .sorted(Comparator.comparing(Cost::time).reversed().thenComparing(Cost::name))
        .toList();
  }
}
