package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Sha256;

/** Holds the files of a site, and those that it was made of, against the lists written with it. */
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
        diagnostics.accept(Diagnostic.warning(Position.of(root.resolve(path)), "fixity.unlisted"));
      }
    }
    return listed.size();
  }

  /**
   * Looks at every file of a content folder that the site says it was made of; returns how many it
   * lists.
   */
  public int holdSources(Path content) throws IOException {
    SortedMap<String, String> listed = Manifest.read(root.resolve(Sources.NAME));
    if (listed.isEmpty()) {
      diagnostics.accept(error(root, "fixity.no-sources"));
    }
    for (Map.Entry<String, String> source : listed.entrySet()) {
      Optional<Path> file = Sources.below(content, source.getKey());
      if (file.isEmpty()) {
        diagnostics.accept(missing(content, source.getKey(), "fixity.source-missing"));
      } else if (!Sha256.of(file.get()).equals(source.getValue())) {
        diagnostics.accept(error(file.get(), "fixity.source-altered", source.getValue()));
      }
    }
    return listed.size();
  }

  private void hold(String path, String expected) throws IOException {
    // A manifest from elsewhere must not make us read what lies outside of its site.
    if (!OutputFolder.safe(path)
        || !Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.accept(missing(root, path, "fixity.missing"));
      return;
    }
    Path file = root.resolve(path);
    String digest = Sha256.of(file);
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

  /** Of a file that may be none: its path may be no path on this system. */
  private static Diagnostic missing(Path folder, String path, String code) {
    return Diagnostic.error(Position.of(Position.of(folder).path() + "/" + path), code);
  }

  private static Diagnostic error(Path file, String code, String... arguments) {
    return Diagnostic.error(Position.of(file), code, arguments);
  }
}
