package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that stands in some folders at one moment; it can be brought back.
 *
 * @param files what stands at each path, the folders before what is in them
 */
record DiskState(List<Path> roots, Map<Path, Entry> files) {
  /** The state of folders of which nothing is there. */
  static DiskState none(List<Path> roots) {
    return new DiskState(roots, Map.of());
  }

  /**
   * A file or a folder. Its bytes are one and the same array as long as it stands unchanged.
   *
   * @param bytes null for a folder
   * @param time of its last change
   * @param key by which the system knows it; null where it does not
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by sameBytes
  record Entry(byte[] bytes, FileTime time, Object key) {
    boolean folder() {
      return bytes == null;
    }

    private boolean knows(BasicFileAttributes now) {
      return folder()
          ? now.isDirectory()
          : now.isRegularFile()
              && bytes.length == now.size()
              && time.equals(now.lastModifiedTime())
              && String.valueOf(key).equals(String.valueOf(now.fileKey()));
    }

    private boolean stands(Entry other) {
      return other != null
          && (folder() ? other.folder() : bytes == other.bytes && time.equals(other.time));
    }
  }

  /** Looks again; only what seems changed, or was touched, is read. */
  DiskState look(Path touched) throws IOException {
    Map<Path, Entry> now = new TreeMap<>();
    for (Path root : roots) {
      if (Files.exists(root)) {
        Files.walkFileTree(root, new Look(touched, now));
      }
    }
    return new DiskState(roots, now);
  }

  private final class Look extends SimpleFileVisitor<Path> {
    private final Path touched;
    private final Map<Path, Entry> now;

    Look(Path touched, Map<Path, Entry> now) {
      this.touched = touched;
      this.now = now;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      now.put(folder, new Entry(null, attributes.lastModifiedTime(), null));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Entry known = files.get(file);
      now.put(
          file,
          known != null && known.knows(attributes) && !file.equals(touched)
              ? known
              : entry(file, known, attributes));
      return FileVisitResult.CONTINUE;
    }

    private Entry entry(Path file, Entry known, BasicFileAttributes attributes) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      boolean same = known != null && Arrays.equals(bytes, known.bytes());
      return new Entry(
          same ? known.bytes() : bytes, attributes.lastModifiedTime(), attributes.fileKey());
    }
  }

  /** Brings this state back, where that other one stands; what stands then. */
  DiskState restore(DiskState standing) throws IOException {
    for (Path path : new TreeMap<>(standing.files).descendingKeySet()) {
      Entry wanted = files.get(path);
      if (wanted == null || wanted.folder() != standing.files.get(path).folder()) {
        Files.delete(path);
      }
    }
    for (Map.Entry<Path, Entry> file : files.entrySet()) {
      Entry wanted = file.getValue();
      if (!wanted.stands(standing.files.get(file.getKey()))) {
        if (wanted.folder()) {
          Files.createDirectories(file.getKey());
        } else {
          Files.write(file.getKey(), wanted.bytes());
          Files.setLastModifiedTime(file.getKey(), wanted.time());
        }
      }
    }
    return look(null);
  }

  /** The files below a folder by their paths in it, with forward slashes. */
  Map<String, byte[]> below(Path folder) {
    Map<String, byte[]> below = new TreeMap<>();
    files.forEach(
        (path, entry) -> {
          if (!entry.folder() && path.startsWith(folder)) {
            below.put(folder.relativize(path).toString().replace('\\', '/'), entry.bytes());
          }
        });
    return below;
  }
}
