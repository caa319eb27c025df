package org.vakanuvis.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Register;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.Wording;

/** Reads a content folder: the site's description, dictionaries, pages and releases. */
public final class ContentReader {
  private final Path content;
  private final Consumer<Diagnostic> report;
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
    this.dictionaries = DictionaryReader.read(content.resolve("dictionaries"), report);
  }

  /** What {@code site.yaml} says; empty if it has errors, which are reported. */
  public Optional<Site> site() {
    return SiteReader.read(content.resolve("site.yaml"), dictionaries, report);
  }

  /** The built-in dictionaries with those of {@code content/dictionaries} laid over them. */
  public Dictionaries dictionaries() {
    return dictionaries;
  }

  /** Every address that was ever published, as {@code register.tsv} has it. */
  public Register register() {
    return register(content, report);
  }

  /** Every page that editors wrote, by path; what is none is reported. */
  public List<ContentPage> pages() {
    return new PageReader(report).pages(content.resolve("pages"));
  }

  /** The files of all releases, by id; what is no release and does not belong there is reported. */
  public List<ReleaseFile> releases() {
    return releases(content.resolve("releases"));
  }

  /** The same of any other folder, or of a single file. */
  public List<ReleaseFile> releases(Path root) {
    return releases(root, report);
  }

  /**
   * Reads one release; empty if it has errors, which are reported. Safe to call from several
   * threads.
   */
  public Optional<PressRelease> release(ReleaseFile file) {
    return release(file, report);
  }

  /** The same, its errors and all else reported to another. */
  public Optional<PressRelease> release(ReleaseFile file, Consumer<Diagnostic> other) {
    return ReleaseReader.read(file, dictionaries, other);
  }

  /** The files of all releases below a folder, whatever the dictionaries say. */
  public static List<ReleaseFile> releases(Path root, Consumer<Diagnostic> report) {
    return ReleaseFolder.releases(root, report);
  }

  /** Every address of a content folder of which nothing else is read. */
  public static Register register(Path content, Consumer<Diagnostic> report) {
    return RegisterReader.read(content.resolve("register.tsv"), report);
  }

  /** Only the text of a release; empty where none can be read, which nobody is told. */
  public static Optional<Wording> wording(ReleaseFile file) {
    return ReleaseReader.wording(file);
  }
}
