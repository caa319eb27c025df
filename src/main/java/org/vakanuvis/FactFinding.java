package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;
import org.vakanuvis.source.ContentReader;

/** What is found in releases wherever they lie, without a site around them. */
public final class FactFinding {
  /** An archive that says nothing of itself; bounds of a date do not ask for it. */
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
   * A release and what its text says, whatever an editor wrote.
   *
   * @param dateBounds narrows a missing date by the terms of office of the ministers found
   */
  public record Found(
      ReleaseFile file, PressRelease release, Findings findings, Optional<Edtf> dateBounds) {}

  /** Takes what was found, in the order of the files. */
  public interface Taker {
    void take(Found found) throws IOException;
  }

  /** Reads all releases below a folder, or a single file; those with errors are only reported. */
  public void find(Path path, int jobs, Taker taker) throws IOException {
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

  private Optional<Found> find(ReleaseFile file) {
    return reader
        .release(file)
        .map(
            release -> {
              Findings findings = extractor.find(release);
              return new Found(file, release, findings, dateBounds(release, findings));
            });
  }

  private Optional<Edtf> dateBounds(PressRelease release, Findings findings) {
    PressRelease untouched =
        new PressRelease(
            release.id(), release.file(), release.text(), release.blocks(), Header.NONE);
    return linker.release(untouched, findings).dateBounds();
  }
}
