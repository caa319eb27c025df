package org.vakanuvis.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseChanges;
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
  /** Bytes without which a disk counts as full where it is not known how many are wanted. */
  private static final int LEAST_ROOM = 1 << 16;

  private final OutputFolder folder;
  private final Journal journal;
  private final Placement placement;
  private final Optional<Path> memory;
  private final Inventory inventory;

  /** Whether every file is known to stand as an earlier run noted it. */
  private final boolean standing;

  /** What earlier runs wrote and did not note, and is to go unless it is written again. */
  private final Set<String> passing;

  private String seal = "";
  private boolean settling;

  /** A run that makes all of a site. */
  private SiteWriter(
      OutputFolder folder,
      Journal journal,
      Optional<Path> memory,
      Ledger before,
      Set<String> listed,
      boolean standing) {
    this.folder = folder;
    this.journal = journal;
    this.memory = memory;
    this.inventory = new Inventory(before, false);
    this.standing = standing;
    this.passing = new TreeSet<>(listed);
    passing.addAll(journal.interrupted());
    passing.removeIf(path -> !OutputFolder.safe(path));
    Set<String> own = Set.copyOf(passing);
    passing.remove(Manifest.NAME);
    this.placement =
        new Placement(
            folder,
            journal,
            path ->
                own.contains(path)
                    || path.equals(Manifest.NAME)
                    || (standing && before.find(path) >= 0));
  }

  /** A run that brings a site up to date. */
  private SiteWriter(OutputFolder folder, Journal journal, Path memory, Ledger standing) {
    this.folder = folder;
    this.journal = journal;
    this.memory = Optional.of(memory);
    this.inventory = new Inventory(standing, true);
    this.standing = true;
    this.passing = Set.of();
    this.placement =
        new Placement(
            folder, journal, path -> path.equals(Manifest.NAME) || standing.line(path).isPresent());
  }

  /**
   * Takes a folder for one run, and tidies up after one that was interrupted.
   *
   * @param root made if it is not there
   * @param memory the folder in which is kept what was written, and of what; empty for none
   * @param full whether what an earlier run kept there is left aside
   * @param seen the site as it was seen to stand there; empty where that is not known
   * @throws DiagnosedException if another run is at work in it
   */
  public static SiteWriter open(
      Path root, Optional<Path> memory, boolean full, Optional<StandingSite> seen)
      throws IOException {
    OutputFolder folder = new OutputFolder(root);
    Journal journal = Journal.open(root);
    try {
      for (String path : journal.interrupted()) {
        if (OutputFolder.safe(path)) {
          folder.deleteUnfinished(path);
        }
      }
      if (!full && seen.isPresent() && seen.get().isLast(memory.orElseThrow())) {
        Ledger ledger = seen.get().ledger();
        return new SiteWriter(folder, journal, memory, ledger, Set.of(), true);
      }
      Ledger before = Ledger.read(full ? Optional.empty() : memory);
      Set<String> listed = Manifest.read(root.resolve(Manifest.NAME)).keySet();
      return new SiteWriter(folder, journal, memory, before, listed, false);
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
    return new SiteWriter(new OutputFolder(site.root()), journal, memory, site.ledger());
  }

  /** Takes a folder for one run, as if it were the first. */
  public static SiteWriter open(Path root) throws IOException {
    return open(root, Optional.empty(), true, Optional.empty());
  }

  /**
   * Leaves a file as it stands if an earlier run made it of the same; else it has to be written.
   * Safe to call from several threads.
   *
   * @param key of all that it is made of
   */
  public boolean keeps(String path, String key) {
    if (standing && inventory.keepListed(path, key)) {
      return true;
    }
    Optional<Ledger.Line> line = inventory.before(path).filter(known -> known.key().equals(key));
    if (line.isEmpty()) {
      return false;
    }
    Path target = folder.resolve(path);
    FileStamp stamp = FileStamp.of(target);
    if (!Ledger.stands(line.get(), stamp, target)) {
      return false;
    }
    inventory.keep(path, new Ledger.Line(key, stamp, line.get().sha256()));
    return true;
  }

  /**
   * The same for a page and all pages below it whose keys are known. Safe to call from several
   * threads.
   *
   * @param path of the page
   * @return how many pages are left as they stand; none where one of them may be another
   */
  public int keepsWhole(String path, String key) {
    return standing ? inventory.keepWhole(path, key) : 0;
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
    String digest = digest(file);
    Ledger.Line line = new Ledger.Line(key, FileStamp.NONE, digest);
    Path target = claim(file.path(), line, file.bytes().length);
    FileStamp now = folder.standing(target);
    if (!known(file.path(), now, digest)) {
      replace(file.path(), target, file.bytes(), !now.equals(FileStamp.NONE));
    }
  }

  /** Of bytes that stand there already it is listed; to compare them is quicker than to add up. */
  private String digest(SiteFile file) throws IOException {
    Optional<Ledger.Line> line = standing ? inventory.before(file.path()) : Optional.empty();
    return line.isPresent()
            && line.get().knows(line.get().stamp())
            && same(folder.resolve(file.path()), file.bytes())
        ? line.get().sha256()
        : Sha256.of(file.bytes());
  }

  private void replace(String path, Path target, byte[] now, boolean standing) throws IOException {
    if (standing && same(target, now)) {
      return;
    }
    try (OutputStream out = placement.begin(path, target)) {
      out.write(now);
    } catch (IOException e) {
      throw folder.trouble(e, now.length);
    }
    placement.put(path, target, standing);
  }

  /** Writes the manifest, which lists all files but itself. */
  private void writeManifest(byte[] manifest) throws IOException {
    Path target = folder.resolve(Manifest.NAME);
    inventory.count(manifest.length);
    boolean standing = !FileStamp.of(target).equals(FileStamp.NONE);
    replace(Manifest.NAME, target, manifest, standing);
  }

  private boolean known(String path, FileStamp now, String digest) {
    return inventory
        .before(path)
        .filter(line -> line.sha256().equals(digest) && line.knows(now))
        .isPresent();
  }

  /**
   * Writes the zip of originals with what editors laid beside them, the releases' bytes as they
   * are. Safe to call from several threads.
   *
   * @param path of the zip, below the output folder
   * @param key of all that it is made of, see {@link #keeps}
   * @param originals the digests of the texts by their names
   * @param changes in what it may be another than the one that stands; empty where that is not
   *     known
   * @param releases the folder of releases
   */
  public void writeOriginals(
      String path,
      String key,
      SortedMap<String, String> originals,
      Optional<ReleaseChanges> changes,
      Path releases)
      throws IOException {
    Optional<byte[]> revised =
        standing && changes.isPresent() && inventory.before(path).isPresent()
            ? OriginalsZip.revised(
                folder.resolve(path), originals, changes.get().others(), releases)
            : Optional.empty();
    if (revised.isPresent()) {
      write(new SiteFile(path, revised.get()), key);
      return;
    }
    Path target = folder.resolve(path);
    MessageDigest digest = Sha256.begin();
    try (OutputStream out = new DigestOutputStream(placement.begin(path, target), digest)) {
      OriginalsZip.write(originals, releases, out);
    } catch (DiagnosedException e) {
      throw e;
    } catch (IOException e) {
      throw folder.trouble(e, LEAST_ROOM);
    }
    Path unfinished = OutputFolder.unfinished(target);
    String text = Sha256.text(digest);
    claim(path, new Ledger.Line(key, FileStamp.NONE, text), Files.size(unfinished));
    boolean standing = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (standing && Sha256.of(target).equals(text)) {
      Files.delete(unfinished);
    } else {
      placement.put(path, target, standing);
    }
  }

  /**
   * Writes the list of what the site was made of.
   *
   * @param changes in what it is another than the one that stands; empty where that is not known
   * @param content the folder that holds the releases, and all else
   */
  public void writeSources(List<Release> releases, Optional<ReleaseChanges> changes, Path content)
      throws IOException {
    Optional<SourceList> before =
        standing && changes.isPresent() && inventory.before(Sources.NAME).isPresent()
            ? SourceList.read(folder.resolve(Sources.NAME))
            : Optional.empty();
    byte[] list =
        before.isPresent()
            ? Sources.list(before.get(), changes.get(), releases, content).bytes()
            : Sources.list(releases, content);
    write(new SiteFile(Sources.NAME, list));
  }

  /** The same, of a list that is known. */
  public void writeSources(SourceList sources) throws IOException {
    write(new SiteFile(Sources.NAME, sources.bytes()));
  }

  /** Deletes a file that would else be left as it stands. */
  public void drop(String path) {
    inventory.drop(path);
  }

  private Path claim(String path, Ledger.Line line, long size) {
    inventory.enter(path, line, size);
    return folder.resolve(path);
  }

  private static boolean same(Path standing, byte[] bytes) throws IOException {
    return Files.isRegularFile(standing)
        && Files.size(standing) == bytes.length
        && Arrays.equals(Files.readAllBytes(standing), bytes);
  }

  /**
   * Puts the changed files into place, deletes what an earlier run wrote and this one did not, and
   * writes the manifest.
   */
  public void finish() throws IOException {
    settling = true;
    placement.settle();
    passing.stream().filter(path -> !inventory.stays(path)).forEach(inventory::drop);
    if (standing) {
      inventory.left().filter(OutputFolder::safe).toList().forEach(inventory::drop);
    }
    for (String path : inventory.dropped()) {
      folder.delete(path);
    }
    inventory.retain(folder);
    writeManifest(inventory.now().manifest());
    placement.settle();
    journal.settle();
    if (memory.isPresent()) {
      keep(memory.get());
    }
  }

  /** What tells the site that was just finished from any other; empty where nothing is kept. */
  public String seal() {
    return seal;
  }

  private void keep(Path folderOfMemory) {
    try {
      inventory.stamp(folder);
      inventory.settle(Ledger.moment(folderOfMemory));
      seal = inventory.now().write(folderOfMemory);
    } catch (IOException e) {
      // The site stands. Without the ledger, or with an old one, the next run takes longer.
    }
  }

  /** How many bytes the site has, those that stood already too. */
  public long bytes() {
    return inventory.bytes();
  }

  /** How many files were left as they stood because nothing that they are made of has changed. */
  public int kept() {
    return inventory.kept();
  }

  /** How many files were made or replaced. */
  public int written() {
    return placement.written();
  }

  /**
   * Gives the folder free for other runs, and leaves it as it was before this one unless {@link
   * #finish} was called.
   */
  @Override
  public void close() throws IOException {
    try (journal) {
      if (!settling) {
        placement.abandon();
      }
    }
  }
}
