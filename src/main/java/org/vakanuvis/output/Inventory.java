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
import java.util.concurrent.atomic.LongAdder;
import org.vakanuvis.model.FileStamp;

/** What one run keeps, writes and drops of a site; safe to use from several threads. */
final class Inventory {
  private final Ledger before;
  private final boolean upon;

  /** By path, with no stamp where the file is written in this run. */
  private final Map<String, Ledger.Line> lines = new ConcurrentHashMap<>();

  /** The paths of files that are kept as they are listed. */
  private final Set<String> listed = ConcurrentHashMap.newKeySet();

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
  }

  /** What an earlier run noted of a file. */
  Optional<Ledger.Line> before(String path) {
    return before.line(path);
  }

  /** Keeps a file as it stands. */
  void keep(String path, Ledger.Line line) {
    kept.incrementAndGet();
    if (before.line(path).equals(Optional.of(line))) {
      if (lines.containsKey(path) || !listed.add(path)) {
        throw new IllegalStateException("kept twice: " + path);
      }
      bytes.add(line.stamp().size());
    } else {
      enter(path, line, line.stamp().size());
    }
  }

  /** Enters a file. */
  void enter(String path, Ledger.Line line, long size) {
    if (lines.put(path, line) != null || listed.contains(path)) {
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
    return lines.containsKey(path) || listed.contains(path);
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
    others.addAll(listed);
    others.addAll(dropped);
    List<Ledger.Line> told = others.stream().map(before::line).flatMap(Optional::stream).toList();
    kept.addAndGet(before.size() - told.size());
    bytes.add(before.bytes() - told.stream().mapToLong(line -> line.stamp().size()).sum());
  }

  /** All files as they are now. */
  Ledger now() {
    SortedMap<String, Ledger.Line> others = new TreeMap<>(lines);
    dropped.forEach(path -> others.put(path, null));
    if (!upon) {
      before.names().stream().filter(path -> !stays(path)).forEach(path -> others.put(path, null));
    }
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
