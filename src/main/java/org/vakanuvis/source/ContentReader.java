package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;

/** Reads a content folder: the site's description, dictionaries, pages and releases. */
@SuppressWarnings("DoNotCallSuggester") // a skeleton until its stage is built
public final class ContentReader {
  public ContentReader(Path content, Consumer<Diagnostic> report) {}

  /** What {@code site.yaml} says; empty if it has errors, which are reported. */
  public Optional<Site> site() {
    throw new UnsupportedOperationException();
  }

  /** The built-in dictionaries with those of {@code content/dictionaries} laid over them. */
  public Dictionaries dictionaries() {
    throw new UnsupportedOperationException();
  }

  /** Every page that editors wrote, by path. */
  public List<ContentPage> pages() {
    throw new UnsupportedOperationException();
  }

  /** The files of all releases, by id; what is no release and does not belong there is reported. */
  public List<ReleaseFile> releases() {
    throw new UnsupportedOperationException();
  }

  /** The same of any other folder, or of a single file. */
  public List<ReleaseFile> releases(Path root) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads one release; empty if it has errors, which are reported. Safe to call from several
   * threads.
   */
  public Optional<PressRelease> release(ReleaseFile file) {
    throw new UnsupportedOperationException();
  }
}
