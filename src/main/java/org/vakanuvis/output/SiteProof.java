package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** Holds the files of a site against the manifest that was written with them. */
public final class SiteProof {
  private final Path root;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * A proof of the site in a folder.
   *
   * @param diagnostics takes each file that is missing, altered or not listed
   */
  public SiteProof(Path root, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Looks at every file; returns how many the manifest lists. */
  public int hold() throws IOException {
    Path manifest = root.resolve(Manifest.NAME);
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.accept(error(root, "fixity.no-manifest"));
      return 0;
    }
    SortedMap<String, String> listed = Manifest.read(manifest);
    for (Map.Entry<String, String> file : listed.entrySet()) {
      hold(file.getKey(), file.getValue());
    }
    for (String path : standing()) {
      if (!listed.containsKey(path)) {
        diagnostics.accept(Diagnostic.warning(position(root.resolve(path)), "fixity.unlisted"));
      }
    }
    return listed.size();
  }

  private void hold(String path, String expected) throws IOException {
    Path file = root.resolve(path);
    // A manifest from elsewhere must not make us read what lies outside of its site.
    if (!OutputFolder.safe(path) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.accept(error(file, "fixity.missing"));
      return;
    }
    String digest = Digest.of(file);
    if (!digest.equals(expected)) {
      diagnostics.accept(error(file, "fixity.altered", digest, expected));
    }
  }

  /** The paths of all that stands in the folder but the manifest and hidden files at its top. */
  private SortedSet<String> standing() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith(".") && !path.equals(Manifest.NAME)) {
              paths.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return paths;
  }

  private static Diagnostic error(Path file, String code, String... arguments) {
    return Diagnostic.error(position(file), code, arguments);
  }

  private static Position position(Path file) {
    return Position.of(file.toString().replace('\\', '/'));
  }
}
