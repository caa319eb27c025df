package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.Wording;
import org.vakanuvis.source.ContentReader;

/** What is found in releases wherever they lie, without a site around them. */
public final class FactFinding {
  /** An archive that says nothing of itself; the front matter of a release does not ask for it. */
  private static final Site NO_SITE = new Site("", "", "", "en", "", "", "");

  private final ContentReader reader;
  private final Extractor extractor;
  private final SiteLinker linker;

  /**
   * A finder with the dictionaries of a content folder laid over the built-in ones.
   *
   * @param content need not exist
   */
  public FactFinding(Path content, Diagnostics diagnostics) {
    this.reader = new ContentReader(content, diagnostics);
    this.extractor = new Extractor(reader.dictionaries());
    this.linker = new SiteLinker(NO_SITE, reader.dictionaries(), diagnostics);
  }

  /**
   * A release and what is known of it.
   *
   * @param findings all that the text says, the unsure too
   * @param told what the text says surely enough, whatever an editor wrote
   * @param edited the same with the editor's word laid over it, as the site shows it
   */
  public record Found(
      ReleaseFile file, PressRelease original, Findings findings, Release told, Release edited) {}

  /** Takes what was found, in the order of the files. */
  public interface Taker {
    void take(Found found) throws IOException;
  }

  /**
   * Reads all releases below a folder, or a single file; those with errors are only reported.
   *
   * @throws NoSuchFileException if nothing stands at the path
   */
  public void find(Path path, int jobs, Taker taker) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    List<ReleaseFile> files = reader.releases(path);
    int atOnce = Math.max(1, jobs * 64);
    try (Workers workers = new Workers(jobs)) {
      for (int start = 0; start < files.size(); start += atOnce) {
        List<ReleaseFile> some = files.subList(start, Math.min(files.size(), start + atOnce));
        for (Optional<Found> found : workers.map(some, this::find)) {
          if (found.isPresent()) {
            taker.take(found.get());
          }
        }
      }
    }
  }

  /**
   * The files of all releases below a folder, or a single file; what does not belong is reported.
   */
  public List<ReleaseFile> files(Path path) {
    return reader.releases(path);
  }

  /**
   * Reads nothing but the texts of files; those that cannot be read are passed over.
   *
   * @param taker is told from several threads
   */
  public static void texts(List<ReleaseFile> files, int jobs, Consumer<Wording> taker)
      throws IOException {
    try (Workers workers = new Workers(jobs)) {
      workers.each(files.stream(), file -> ContentReader.wording(file).ifPresent(taker));
    }
  }

  /** Reads one release again; empty if it has errors, which are reported. */
  public Optional<Found> find(ReleaseFile file) {
    return reader.release(file).map(original -> found(file, original));
  }

  private Found found(ReleaseFile file, PressRelease original) {
    Findings findings = extractor.find(original);
    Release edited = linker.release(original, findings);
    Release told =
        original.header().equals(Header.NONE)
            ? edited
            : linker.release(original.untouched(), findings);
    return new Found(file, original, findings, told, edited);
  }

  /** What the program knows of the world. */
  public Dictionaries dictionaries() {
    return reader.dictionaries();
  }

  /** The Turkish name of a country; its code where the dictionaries do not know it. */
  public String countryName(String code) {
    Country country = reader.dictionaries().countries().get(code);
    return country == null ? code : country.name();
  }
}
