package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.cache.Notebook;
import org.vakanuvis.cache.Notebook.Earlier;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.cache.Notebook.Reading;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/** A release that was edited since the last build, and says the same facts still. */
record Touched(ReleaseFile file, Earlier before, PressRelease original, Reading now, Note note) {
  private static final List<String> TEXTS = List.of(".txt", ".md");

  /**
   * The names of the releases that files are of; empty where a file is of none.
   *
   * @param files by their real paths
   * @param content the folder of content, as the user names it
   */
  static Optional<Set<String>> names(List<Path> files, Path content) throws IOException {
    Path releases = content.toRealPath().resolve("releases");
    Set<String> names = new TreeSet<>();
    for (Path file : files) {
      Optional<String> name = file.startsWith(releases) ? name(releases, file) : Optional.empty();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get());
    }
    return Optional.of(names);
  }

  /**
   * The releases of these names; empty where one says other facts now.
   *
   * @param content the folder of content, as the user names it
   */
  static Optional<List<Touched>> of(
      Set<String> names, Path content, Notebook notes, ContentReader reader, Study study)
      throws IOException {
    List<Touched> touched = new ArrayList<>();
    for (String name : names) {
      Optional<Earlier> before = notes.earlier(name);
      Optional<Touched> one =
          before.isEmpty()
              ? Optional.empty()
              : of(name, before.get(), content.resolve("releases"), reader, study);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      touched.add(one.get());
    }
    return Optional.of(List.copyOf(touched));
  }

  /** The name of the release that a file or sidecar is of. */
  private static Optional<String> name(Path releases, Path file) {
    String name = releases.relativize(file).toString().replace('\\', '/');
    if (!name.endsWith(ReleaseFile.SIDECAR)) {
      return Optional.of(name);
    }
    String stem = stem(name);
    return TEXTS.stream()
        .map(ending -> stem + ending)
        .filter(text -> Files.isRegularFile(releases.resolve(text), LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Optional<Touched> of(
      String name, Earlier before, Path releases, ContentReader reader, Study study) {
    Release then = before.reading().release();
    Path sidecar = releases.resolve(ReleaseFile.sidecar(name));
    if (before.sidecar() != Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    ReleaseFile file =
        new ReleaseFile(
            then.id(),
            name,
            releases.resolve(name),
            Optional.of(sidecar).filter(path -> before.sidecar()));
    List<Diagnostic> told = new ArrayList<>();
    Optional<PressRelease> original = reader.release(file, told::add);
    if (original.isEmpty()) {
      return Optional.empty();
    }
    Reading now = study.read(original.get(), told::add);
    return SiteLinker.alike(then, now.release())
        ? Optional.of(
            new Touched(file, before, original.get(), now, Study.note(original.get(), now, told)))
        : Optional.empty();
  }

  /** The digest of its text as it was. */
  String digestBefore() {
    return before.reading().release().file().sha256();
  }

  /** The digest of its text as it is. */
  String digest() {
    return now.release().file().sha256();
  }
}
