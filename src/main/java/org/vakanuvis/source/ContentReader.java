package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.PressRelease.Format;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SourceFile;

/** Reads a content folder: the site's description, dictionaries, pages and releases. */
@SuppressWarnings("DoNotCallSuggester") // site and pages are not built yet
public final class ContentReader {
  private final Path content;
  private final Consumer<Diagnostic> report;
  private final Decoder decoder;
  private final Dictionaries dictionaries;

  /**
   * A reader of one folder; it reads the dictionaries at once, since what editors write is held
   * against them.
   *
   * @param report takes what has to be said of the files, from several threads
   */
  public ContentReader(Path content, Consumer<Diagnostic> report) {
    this.content = content;
    this.report = report;
    this.decoder = new Decoder(report);
    this.dictionaries = DictionaryReader.read(content.resolve("dictionaries"), report);
  }

  /** What {@code site.yaml} says; empty if it has errors, which are reported. */
  public Optional<Site> site() {
    throw new UnsupportedOperationException();
  }

  /** The built-in dictionaries with those of {@code content/dictionaries} laid over them. */
  public Dictionaries dictionaries() {
    return dictionaries;
  }

  /** Every page that editors wrote, by path. */
  public List<ContentPage> pages() {
    throw new UnsupportedOperationException();
  }

  /** The files of all releases, by id; what is no release and does not belong there is reported. */
  public List<ReleaseFile> releases() {
    return releases(content.resolve("releases"));
  }

  /** The same of any other folder, or of a single file. */
  public List<ReleaseFile> releases(Path root) {
    return ReleaseFolder.releases(root, report);
  }

  /**
   * Reads one release; empty if it has errors, which are reported. Safe to call from several
   * threads.
   */
  public Optional<PressRelease> release(ReleaseFile file) {
    return Original.read(file.text(), report)
        .flatMap(
            original -> decoder.decode(original).flatMap(text -> release(file, original, text)));
  }

  private Optional<PressRelease> release(
      ReleaseFile file, Original original, Decoder.Decoded decoded) {
    String text = decoded.text();
    if (text.isBlank()) {
      report.accept(Remark.FILE_EMPTY.at(original.path()));
      return Optional.empty();
    }
    SourceFile source =
        new SourceFile(
            original.path(),
            file.name(),
            Digest.of(original.bytes()),
            original.bytes().length,
            decoded.charset(),
            file.name().endsWith("md") ? Format.MARKDOWN : Format.TEXT,
            decoded.mark(),
            1);
    return Optional.of(
        new PressRelease(file.id(), source, text, TextLayout.blocks(text), Header.NONE));
  }
}
