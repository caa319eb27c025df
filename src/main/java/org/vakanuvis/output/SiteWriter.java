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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;

/**
 * Writes a site into its folder: each file whole, only what changed, and nothing deleted that it
 * did not write itself.
 *
 * <p>New files are put into place at once, changed ones and a new home page wait beside until all
 * new ones stand, and what is gone is deleted last: whoever reads the folder meanwhile, or after
 * the run was interrupted, finds no link to a page that is not there.
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

  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Set<String> begun = new ConcurrentSkipListSet<>();
  private final Set<String> made = new ConcurrentSkipListSet<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final LongAdder bytes = new LongAdder();
  private int replaced;
  private boolean settling;

  private SiteWriter(Path root, OutputFolder folder, Journal journal) throws IOException {
    this.folder = folder;
    this.journal = journal;
    own.addAll(Manifest.read(root.resolve(Manifest.NAME)).keySet());
    own.addAll(journal.interrupted());
    own.removeIf(path -> !OutputFolder.safe(path));
    own.add(Manifest.NAME);
  }

  /**
   * Takes a folder for one run, and tidies up after one that was interrupted.
   *
   * @param root made if it is not there
   * @throws DiagnosedException if another run is at work in it
   */
  public static SiteWriter open(Path root) throws IOException {
    OutputFolder folder = new OutputFolder(root);
    Journal journal = Journal.open(root);
    try {
      for (String path : journal.interrupted()) {
        if (OutputFolder.safe(path)) {
          folder.deleteUnfinished(path);
        }
      }
      return new SiteWriter(root, folder, journal);
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /**
   * Writes one file unless the same bytes stand there already. Safe to call from several threads.
   *
   * @throws DiagnosedException if a file stands there that no run wrote
   */
  public void write(SiteFile file) throws IOException {
    Path target = claim(file.path(), Digest.of(file.bytes()), file.bytes().length);
    boolean standing = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (standing && same(target, file.bytes())) {
      return;
    }
    try (OutputStream out = begin(file.path(), target)) {
      out.write(file.bytes());
    } catch (IOException e) {
      throw folder.trouble(e, file.bytes().length);
    }
    put(file.path(), target, standing);
  }

  /**
   * Writes the zip of originals with what editors laid beside them, the releases' bytes as they
   * are. Safe to call from several threads.
   *
   * @param path of the zip, below the output folder
   * @param releases what it holds
   * @param originals the folder of releases
   */
  public void writeOriginals(String path, List<Release> releases, Path originals)
      throws IOException {
    Path target = folder.resolve(path);
    MessageDigest digest = Digest.begin();
    try (OutputStream out = new DigestOutputStream(begin(path, target), digest)) {
      OriginalsZip.write(releases, originals, out);
    } catch (DiagnosedException e) {
      throw e;
    } catch (IOException e) {
      throw folder.trouble(e, LEAST_ROOM);
    }
    Path unfinished = OutputFolder.unfinished(target);
    String text = Digest.text(digest);
    claim(path, text, Files.size(unfinished));
    boolean standing = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (standing && Digest.of(target).equals(text)) {
      Files.delete(unfinished);
    } else {
      put(path, target, standing);
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
      throw new DiagnosedException(
          Diagnostic.error(Position.of(target.toString()), "output.foreign"));
    }
  }

  /**
   * Puts the changed files into place, deletes what an earlier run wrote and this one did not, and
   * writes the manifest.
   */
  public void finish() throws IOException {
    settling = true;
    settleChanged();
    for (String path : own) {
      if (!digests.containsKey(path) && !path.equals(Manifest.NAME)) {
        folder.delete(path);
      }
    }
    write(new SiteFile(Manifest.NAME, Manifest.bytes(digests)));
    settleChanged();
    journal.settle();
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
