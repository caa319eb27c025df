package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Position;

/** The folder of the site: knows which paths are safe in it, and how a file is put into place. */
final class OutputFolder {
  private static final String UNFINISHED_HEAD = ".";
  private static final String UNFINISHED_TAIL = ".vakanuvis-tmp";

  private final Path root;
  private final Set<Path> known = ConcurrentHashMap.newKeySet();

  /** Folders that this run made, in which hardly anything stands but what it wrote. */
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /** The folder, which is made if it is not there. */
  OutputFolder(Path root) throws IOException {
    Files.createDirectories(root);
    this.root = root;
    known.add(root);
  }

  /**
   * Where a path of the site stands.
   *
   * @throws IllegalArgumentException if it would lead out of the folder or is no plain ASCII path
   */
  Path resolve(String path) {
    if (!safe(path)) {
      throw new IllegalArgumentException("no path of a site: " + path);
    }
    return root.resolve(path);
  }

  /** Whether a path stays below the folder on every file system. */
  static boolean safe(String path) {
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/') {
        String part = path.substring(start, i);
        if (part.isEmpty() || part.equals(".") || part.equals("..")) {
          return false;
        }
        start = i + 1;
      } else if (!plain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "/-_.~+".indexOf(c) >= 0;
  }

  /** Where the file is written until it is whole: beside its place, under a name of our own. */
  static Path unfinished(Path target) {
    return target.resolveSibling(UNFINISHED_HEAD + target.getFileName() + UNFINISHED_TAIL);
  }

  /**
   * Makes the folders above a file.
   *
   * @throws FileAlreadyExistsException if one of them is a file, or a link, which could lead
   *     anywhere
   */
  void makeParents(Path target) throws IOException {
    makeFolder(target.getParent());
  }

  private void makeFolder(Path folder) throws IOException {
    if (known.contains(folder)) {
      return;
    }
    makeFolder(folder.getParent());
    try {
      Files.createDirectory(folder);
      made.add(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
    known.add(folder);
  }

  /**
   * What stands in the place of a file that this run has not written yet. In a folder that the run
   * made there is nothing but what another program has put there meanwhile, so that a quick look
   * comes first: to ask for the stamp of nothing takes a failure.
   */
  FileStamp standing(Path target) {
    for (Path above = target.getParent(); !above.equals(root); above = above.getParent()) {
      if (known.contains(above)) {
        return made.contains(above) && !Files.exists(target)
            ? FileStamp.NONE
            : FileStamp.of(target);
      }
    }
    return FileStamp.of(target);
  }

  /** Puts a file that is whole into its place, over the one that stands there. */
  static void settle(Path target) throws IOException {
    Files.move(
        unfinished(target),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * What to say of a failure to write so many bytes. The system's own words for a full disk are in
   * its own language and name no file, so the disk is asked.
   */
  IOException trouble(IOException failure, long wanted) throws IOException {
    if (Files.getFileStore(root).getUsableSpace() >= wanted) {
      return failure;
    }
    DiagnosedException full =
        new DiagnosedException(Diagnostic.error(Position.of(root), "output.full"));
    full.initCause(failure);
    return full;
  }

  /** Deletes a file, and the folders above it that hold nothing any more. */
  void delete(String path) throws IOException {
    Path target = resolve(path);
    Files.deleteIfExists(target);
    deleteEmpty(target.getParent());
  }

  /** Deletes what is left of a file that was begun and did not come into its place. */
  void deleteUnfinished(String path) throws IOException {
    Path target = resolve(path);
    Files.deleteIfExists(unfinished(target));
    deleteEmpty(target.getParent());
  }

  private void deleteEmpty(Path lowest) throws IOException {
    for (Path folder = lowest; !folder.equals(root); folder = folder.getParent()) {
      if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      try {
        Files.deleteIfExists(folder);
        known.remove(folder);
        made.remove(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
