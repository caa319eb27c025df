package org.vakanuvis.output;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.model.FileStamp;

/** What one run keeps, writes and drops of a site; safe to use from several threads. */
final class Inventory {
  private static final String PAGE = "index.html";

  private final Ledger before;
  private final boolean upon;

  /** By path, with no stamp where the file is written in this run. */
  private final Map<String, Ledger.Line> lines = new ConcurrentHashMap<>();

  /** By the number of its line, whether a file is kept as it is listed: 1 where it is. */
  private final AtomicIntegerArray listed;

  private final Set<String> dropped = new ConcurrentSkipListSet<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final LongAdder bytes = new LongAdder();

  /**
   * An inventory that goes on from an earlier one.
   *
   * @param upon whether all of that stays that is not dropped, else what is kept or written
   */
  Inventory(Ledger before, boolean upon) {
    this.before = before;
    this.upon = upon;
    this.listed = new AtomicIntegerArray(before.size());
  }

  /** What an earlier run noted of a file. */
  Optional<Ledger.Line> before(String path) {
    return before.line(path);
  }

  /** Keeps a file as it stands. */
  void keep(String path, Ledger.Line line) {
    int place = before.find(path);
    if (place >= 0 && before.line(place).equals(line)) {
      keep(place, path);
    } else {
      kept.incrementAndGet();
      enter(path, line, line.stamp().size());
    }
  }

  /**
   * Keeps a file as it is listed where that was made of the same and its stamp tells that it stands
   * so; returns whether it does.
   */
  boolean keepListed(String path, String key) {
    int place = before.find(path);
    boolean stands = place >= 0 && before.hasKey(place, key) && sure(place);
    if (stands) {
      keep(place, path);
    }
    return stands;
  }

  /**
   * Does the same with a page and all pages below it whose keys are known; returns how many they
   * are, none where one of them may not stand so.
   */
  int keepWhole(String path, String key) {
    int own = before.find(path);
    if (own < 0 || !path.endsWith("/" + PAGE) || !before.hasKey(own, key)) {
      return 0;
    }
    String folder = path.substring(0, path.length() - PAGE.length() - 1);
    int[] pages =
        before
            .below(folder)
            .filter(place -> place == own || (!before.hasKey(place, "") && isPage(place)))
            .toArray();
    if (!IntStream.of(pages).allMatch(this::sure)) {
      return 0;
    }
    for (int place : pages) {
      keep(place, before.name(place));
    }
    return pages.length;
  }

  private boolean isPage(int place) {
    return before.name(place).endsWith("/" + PAGE);
  }

  private boolean sure(int place) {
    return !before.stamp(place).equals(FileStamp.UNSURE);
  }

  private void keep(int place, String path) {
    if (lines.containsKey(path) || !listed.compareAndSet(place, 0, 1)) {
      throw new IllegalStateException("kept twice: " + path);
    }
    kept.incrementAndGet();
    bytes.add(before.stamp(place).size());
  }

  /** Enters a file. */
  void enter(String path, Ledger.Line line, long size) {
    if (lines.put(path, line) != null || isListed(path)) {
      throw new IllegalStateException("written twice: " + path);
    }
    bytes.add(size);
  }

  /** Counts a file that is not listed. */
  void count(long size) {
    bytes.add(size);
  }

  void drop(String path) {
    dropped.add(path);
  }

  /** The paths of what is to be deleted, of which nothing was written. */
  Set<String> dropped() {
    dropped.removeAll(lines.keySet());
    return dropped;
  }

  /** Whether this run writes or keeps a file. */
  boolean stays(String path) {
    return lines.containsKey(path) || isListed(path);
  }

  private boolean isListed(String path) {
    int place = before.find(path);
    return place >= 0 && listed.get(place) == 1;
  }

  /** The paths of what an earlier run listed and does not stay. */
  Stream<String> left() {
    return upon
        ? Stream.empty()
        : IntStream.range(0, before.size())
            .filter(place -> listed.get(place) == 0)
            .mapToObj(before::name)
            .filter(path -> !lines.containsKey(path));
  }

  /** Takes over what stays as it stands without being kept. */
  void retain(OutputFolder folder) {
    if (!upon) {
      return;
    }
    before
        .unsure()
        .forEach(
            (path, line) -> {
              if (!stays(path) && !dropped.contains(path)) {
                // Read before, or as young as then; now its stamp may be of use.
                FileStamp stamp = FileStamp.of(folder.resolve(path));
                keep(path, new Ledger.Line(line.key(), stamp, line.sha256()));
              }
            });
    Set<String> others = new HashSet<>(lines.keySet());
    others.addAll(dropped);
    IntStream.range(0, before.size())
        .filter(place -> listed.get(place) == 1)
        .forEach(place -> others.add(before.name(place)));
    List<Ledger.Line> told = others.stream().map(before::line).flatMap(Optional::stream).toList();
    kept.addAndGet(before.size() - told.size());
    bytes.add(before.bytes() - told.stream().mapToLong(line -> line.stamp().size()).sum());
  }

  /** All files as they are now. */
  Ledger now() {
    SortedMap<String, Ledger.Line> others = new TreeMap<>(lines);
    dropped.forEach(path -> others.put(path, null));
    left().forEach(path -> others.put(path, null));
    return before.with(others);
  }

  /** Looks at the files that were written. */
  void stamp(OutputFolder folder) {
    lines.replaceAll(
        (path, line) ->
            line.stamp().equals(FileStamp.NONE)
                ? new Ledger.Line(line.key(), FileStamp.of(folder.resolve(path)), line.sha256())
                : line);
  }

  /** Marks as unsure in what a change since a moment would not show. */
  void settle(long moment) {
    lines.replaceAll((path, line) -> line.settled(moment));
  }

  /** How many bytes all files have. */
  long bytes() {
    return bytes.sum();
  }

  /** How many files stay as they stood. */
  int kept() {
    return kept.get();
  }
}
