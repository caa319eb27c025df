package org.vakanuvis.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;

/** A content folder made for one test, and what is said when it is read. */
final class ContentFolder {
  private final Path root;
  private final List<Diagnostic> said = new ArrayList<>();

  ContentFolder(Path root) {
    this.root = root;
  }

  ContentFolder put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ContentFolder put(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }

  ContentReader reader() {
    said.clear();
    return new ContentReader(root, said::add);
  }

  /** Every release that can be read. */
  List<PressRelease> releases() {
    ContentReader reader = reader();
    List<PressRelease> releases = new ArrayList<>();
    for (ReleaseFile file : reader.releases()) {
      reader.release(file).ifPresent(releases::add);
    }
    return releases;
  }

  /** The only release. */
  PressRelease release() {
    List<PressRelease> releases = releases();
    if (releases.size() != 1) {
      throw new AssertionError(releases.size() + " releases; " + said);
    }
    return releases.get(0);
  }

  List<Diagnostic> said() {
    return List.copyOf(said);
  }

  /** How many errors were told. */
  long errors() {
    return said.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
  }

  /** The codes of all that was said. */
  List<String> codes() {
    return said.stream().map(Diagnostic::code).toList();
  }
}
