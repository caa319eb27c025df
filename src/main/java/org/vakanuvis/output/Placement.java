package org.vakanuvis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * Brings the files of one run into their places: new ones at once, changed ones and a new home page
 * when all new ones stand, and takes back what was begun where the run does not get so far.
 */
final class Placement {
  /** The page that a reader opens first, who must not come before what it leads to. */
  private static final String HOME = "index.html";

  private final OutputFolder folder;
  private final Journal journal;
  private final Predicate<String> own;
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private int replaced;

  /**
   * For one run.
   *
   * @param own whether an earlier run wrote a file, so that it may be replaced
   */
  Placement(OutputFolder folder, Journal journal, Predicate<String> own) {
    this.folder = folder;
    this.journal = journal;
    this.own = own;
  }

  /** Begins a file beside its place. */
  OutputStream begin(String path, Path target) throws IOException {
    journal.note(path);
    folder.makeParents(target);
    begun.add(path);
    return Files.newOutputStream(
        OutputFolder.unfinished(target),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes a file that was begun and is whole.
   *
   * @param standing whether another file has its place
   * @throws DiagnosedException if that is one that no run wrote
   */
  void put(String path, Path target, boolean standing) throws IOException {
    if (!standing && !path.equals(HOME)) {
      made.add(path);
      OutputFolder.settle(target);
    } else if (!standing || own.test(path)) {
      changed.add(path);
    } else {
      throw new DiagnosedException(Diagnostic.error(Position.of(target), "output.foreign"));
    }
  }

  /** Puts into place what waits. */
  void settle() throws IOException {
    for (String path : changed) {
      OutputFolder.settle(folder.resolve(path));
    }
    replaced += changed.size();
    changed.clear();
  }

  /** Leaves the folder as it was before this run. */
  void abandon() throws IOException {
    for (String path : begun) {
      if (made.contains(path)) {
        folder.delete(path);
      }
      folder.deleteUnfinished(path);
    }
    journal.revert();
  }

  /** How many files were made or replaced. */
  int written() {
    return made.size() + replaced;
  }
}
