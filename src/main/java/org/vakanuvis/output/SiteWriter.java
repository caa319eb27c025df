package org.vakanuvis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SiteFile;

/**
 * Writes a site into its folder: each file whole, only what changed, and nothing deleted that it
 * did not write itself.
 *
 * <p>New files are put into place at once, changed ones and a new home page wait beside until all
 * new ones stand, and what is gone is deleted last: whoever reads the folder meanwhile, or after
 * the run was interrupted, finds no link to a page that is not there.
 *
 * <p>A run that is killed, or a program or system that crashes between two of its writes, does no
 * harm. After a power cut the guarantee is that of the file system: nothing is forced to disk, for
 * thousands of files would take minutes where the site can be made again, so files of the last
 * seconds may be empty or missing. {@code fixity} finds them, and {@code generate --full} writes
 * them anew.
 */
public final class SiteWriter implements AutoCloseable {
  /** The page that a reader opens first, who must not come before what it leads to. */
  private static final String HOME = "index.html";

  /** Bytes without which a disk counts as full where it is not known how many are wanted. */
  private static final int LEAST_ROOM = 1 << 16;

  private final OutputFolder folder;
  private final Journal journal;

  /** What earlier runs wrote, and so may be replaced and deleted. */
  private final Set<String> own = new TreeSet<>();

  private final Optional<Path> memory;
  private final Ledger before;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /** By path, with no stamp where the file is written in this run. */
  private final Map<String, Ledger.Line> lines = new ConcurrentHashMap<>();

  private final AtomicInteger kept = new AtomicInteger();

  /** What stays as it stands unless it is written or dropped. */
  private final Set<String> retained;

  private final Set<String> begun = new ConcurrentSkipListSet<>();
  private final Set<String> made = new ConcurrentSkipListSet<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final LongAdder bytes = new LongAdder();
  private int replaced;
  private String seal = "";
  private boolean settling;

  private SiteWriter(
      OutputFolder folder,
      Journal journal,
      Optional<Path> memory,
      Ledger before,
      Set<String> listed,
      Set<String> retained) {
    this.folder = folder;
    this.journal = journal;
    this.memory = memory;
    this.before = before;
    this.retained = retained;
    own.addAll(listed);
    own.addAll(journal.interrupted());
    own.removeIf(path -> !OutputFolder.safe(path));
    own.add(Manifest.NAME);
  }

  /**
   * Takes a folder for one run, and tidies up after one that was interrupted.
   *
   * @param root made if it is not there
   * @param memory the folder in which is kept what was written, and of what; empty for none
   * @param full whether what an earlier run kept there is left aside
   * @throws DiagnosedException if another run is at work in it
   */
  public static SiteWriter open(Path root, Optional<Path> memory, boolean full) throws IOException {
    OutputFolder folder = new OutputFolder(root);
    Journal journal = Journal.open(root);
    try {
      for (String path : journal.interrupted()) {
        if (OutputFolder.safe(path)) {
          folder.deleteUnfinished(path);
        }
      }
      Ledger before = Ledger.read(full ? Optional.empty() : memory);
      Set<String> listed = Manifest.read(root.resolve(Manifest.NAME)).keySet();
      return new SiteWriter(folder, journal, memory, before, listed, Set.of());
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * Takes the folder of a site for a run that leaves all of it as it stands but what it writes or
   * drops.
   *
   * @param memory the folder in which is kept what was written, and of what
   * @throws DiagnosedException if another run is at work in it, or was since
   */
  public static SiteWriter upon(StandingSite site, Path memory) throws IOException {
    Journal journal = Journal.open(site.root());
    if (!site.isLast(memory)) {
      journal.close();
      throw new DiagnosedException(Diagnostic.error(Position.of(site.root()), "output.busy"));
    }
    return new SiteWriter(
        new OutputFolder(site.root()),
        journal,
        Optional.of(memory),
        site.ledger(),
        site.ledger().lines().keySet(),
        new HashSet<>(site.ledger().lines().keySet()));
  }

  /** Takes a folder for one run, as if it were the first. */
  public static SiteWriter open(Path root) throws IOException {
    return open(root, Optional.empty(), true);
  }

  /**
   * Leaves a file as it stands if an earlier run made it of the same; else it has to be written.
   * Safe to call from several threads.
   *
   * @param key of all that it is made of
   */
  public boolean keeps(String path, String key) {
    Ledger.Line line = before.lines().get(path);
    if (line == null || !line.key().equals(key)) {
      return false;
    }
    Path target = folder.resolve(path);
    FileStamp stamp = FileStamp.of(target);
    if (!Ledger.stands(line, stamp, target)) {
      return false;
    }
    claim(path, line.sha256(), stamp.size());
    lines.put(path, new Ledger.Line(key, stamp, line.sha256()));
    kept.incrementAndGet();
    return true;
  }

  /**
   * Writes one file of which nothing is known but its bytes, see {@link #write(SiteFile, String)}.
   */
  public void write(SiteFile file) throws IOException {
    write(file, "");
  }

  /**
   * Writes one file unless the same bytes stand there already. Safe to call from several threads.
   *
   * @param key of all that it is made of, see {@link #keeps}; empty where that is not known
   * @throws DiagnosedException if a file stands there that no run wrote
   */
  public void write(SiteFile file, String key) throws IOException {
    String digest = Sha256.of(file.bytes());
    Path target = claim(file.path(), digest, file.bytes().length);
    lines.put(file.path(), new Ledger.Line(key, FileStamp.NONE, digest));
    FileStamp now = FileStamp.of(target);
    boolean standing = !now.equals(FileStamp.NONE);
    if (standing && (known(file.path(), now, digest) || same(target, file.bytes()))) {
      return;
    }
    try (OutputStream out = begin(file.path(), target)) {
      out.write(file.bytes());
    } catch (IOException e) {
      throw folder.trouble(e, file.bytes().length);
    }
    put(file.path(), target, standing);
  }

  private boolean known(String path, FileStamp now, String digest) {
    Ledger.Line line = before.lines().get(path);
    return line != null && line.sha256().equals(digest) && line.knows(now);
  }

  /**
   * Writes the zip of originals with what editors laid beside them, the releases' bytes as they
   * are. Safe to call from several threads.
   *
   * @param path of the zip, below the output folder
   * @param key of all that it is made of, see {@link #keeps}
   * @param originals the digests of the texts by their names
   * @param releases the folder of releases
   */
  public void writeOriginals(
      String path, String key, SortedMap<String, String> originals, Path releases)
      throws IOException {
    Path target = folder.resolve(path);
    MessageDigest digest = Sha256.begin();
    try (OutputStream out = new DigestOutputStream(begin(path, target), digest)) {
      OriginalsZip.write(originals, releases, out);
    } catch (DiagnosedException e) {
      throw e;
    } catch (IOException e) {
      throw folder.trouble(e, LEAST_ROOM);
    }
    Path unfinished = OutputFolder.unfinished(target);
    String text = Sha256.text(digest);
    claim(path, text, Files.size(unfinished));
    lines.put(path, new Ledger.Line(key, FileStamp.NONE, text));
    boolean standing = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (standing && Sha256.of(target).equals(text)) {
      Files.delete(unfinished);
    } else {
      put(path, target, standing);
    }
  }

  /**
   * Writes the list of what the site was made of.
   *
   * @param content the folder that holds the releases, and all else
   */
  public void writeSources(List<Release> releases, Path content) throws IOException {
    write(new SiteFile(Sources.NAME, Sources.list(releases, content)));
  }

  /** The same, of a list that is known. */
  public void writeSources(SortedMap<String, String> digests) throws IOException {
    write(new SiteFile(Sources.NAME, Manifest.bytes(digests)));
  }

  /** Deletes a file that would else be left as it stands. */
  public void drop(String path) {
    retained.remove(path);
  }

  private void retain() {
    for (String path : retained) {
      Ledger.Line line = before.lines().get(path);
      if (!digests.containsKey(path) && !path.equals(Manifest.NAME)) {
        // Read before, or as young as then; now its stamp may be of use.
        FileStamp stamp =
            line.stamp().equals(FileStamp.UNSURE)
                ? FileStamp.of(folder.resolve(path))
                : line.stamp();
        claim(path, line.sha256(), stamp.size());
        lines.put(path, new Ledger.Line(line.key(), stamp, line.sha256()));
        kept.incrementAndGet();
      }
    }
  }

  private Path claim(String path, String digest, long size) {
    Path target = folder.resolve(path);
    if (digests.put(path, digest) != null) {
      throw new IllegalStateException("written twice: " + path);
    }
    bytes.add(size);
    return target;
  }

  private static boolean same(Path standing, byte[] bytes) throws IOException {
    return Files.isRegularFile(standing)
        && Files.size(standing) == bytes.length
        && Arrays.equals(Files.readAllBytes(standing), bytes);
  }

  private OutputStream begin(String path, Path target) throws IOException {
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

  private void put(String path, Path target, boolean standing) throws IOException {
    if (!standing && !path.equals(HOME)) {
      made.add(path);
      OutputFolder.settle(target);
    } else if (!standing || own.contains(path)) {
      changed.add(path);
    } else {
      throw new DiagnosedException(Diagnostic.error(Position.of(target), "output.foreign"));
    }
  }

  /**
   * Puts the changed files into place, deletes what an earlier run wrote and this one did not, and
   * writes the manifest.
   */
  public void finish() throws IOException {
    settling = true;
    retain();
    settleChanged();
    for (String path : own) {
      if (!digests.containsKey(path) && !path.equals(Manifest.NAME)) {
        folder.delete(path);
      }
    }
    write(new SiteFile(Manifest.NAME, Manifest.bytes(digests)));
    settleChanged();
    journal.settle();
    if (memory.isPresent()) {
      lines.replaceAll(this::stamped);
      keep(memory.get());
    }
  }

  /** What tells the site that was just finished from any other; empty where nothing is kept. */
  public String seal() {
    return seal;
  }

  private void keep(Path memory) {
    try {
      seal = Ledger.write(memory, lines);
    } catch (IOException e) {
      // The site stands. Without the ledger, or with an old one, the next run takes longer.
    }
  }

  private Ledger.Line stamped(String path, Ledger.Line line) {
    return line.stamp().equals(FileStamp.NONE)
        ? new Ledger.Line(line.key(), FileStamp.of(folder.resolve(path)), line.sha256())
        : line;
  }

  private void settleChanged() throws IOException {
    for (String path : changed) {
      OutputFolder.settle(folder.resolve(path));
    }
    replaced += changed.size();
    changed.clear();
  }

  /** Leaves the folder as it was before this run. */
  private void abandon() throws IOException {
    for (String path : begun) {
      if (made.contains(path)) {
        folder.delete(path);
      }
      folder.deleteUnfinished(path);
    }
    journal.revert();
  }

  /** How many bytes the site has, those that stood already too. */
  public long bytes() {
    return bytes.sum();
  }

  /** How many files were left as they stood because nothing that they are made of has changed. */
  public int kept() {
    return kept.get();
  }

  /** How many files were made or replaced. */
  public int written() {
    return made.size() + replaced;
  }

  /**
   * Gives the folder free for other runs, and leaves it as it was before this one unless {@link
   * #finish} was called.
   */
  @Override
  public void close() throws IOException {
    try (journal) {
      if (!settling) {
        abandon();
      }
    }
  }
}
