package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.Progress.Phase;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Site;
import org.vakanuvis.source.ContentReader;

/**
 * A site that is read and linked but not yet rendered: the front matter of all releases is in
 * memory, their texts are on disk only.
 */
final class Draft {
  private final ContentReader reader;
  private final Extractor extractor;
  private final SiteLinker linker;
  private final Map<String, ReleaseFile> files = new LinkedHashMap<>();
  private final Archive archive;

  private Draft(
      ContentReader reader,
      Site site,
      List<ReleaseFile> releases,
      Workers workers,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    this.reader = reader;
    this.extractor = new Extractor(reader.dictionaries());
    this.linker = new SiteLinker(site, reader.dictionaries(), diagnostics);
    releases.forEach(file -> files.put(file.id(), file));
    AtomicInteger done = new AtomicInteger();
    List<Optional<Release>> read =
        workers.map(
            releases,
            file -> {
              Optional<Release> release =
                  reader.release(file).map(original -> release(original, diagnostics));
              progress.done(Phase.READING, done.incrementAndGet(), releases.size());
              return release;
            });
    this.archive = linker.archive(read.stream().flatMap(Optional::stream).toList(), reader.pages());
  }

  /**
   * Reads and links a site. Where its description has errors, the rest is only read, so that all
   * problems are told at once.
   *
   * @throws NoSuchFileException if there is no content
   */
  static Optional<Draft> read(
      SiteBuild.Settings settings, Workers workers, Diagnostics diagnostics, Progress progress)
      throws IOException {
    if (!Files.isDirectory(settings.content())) {
      throw new NoSuchFileException(settings.content().toString());
    }
    ContentReader reader = new ContentReader(settings.content(), diagnostics);
    Optional<Site> site = reader.site();
    List<ReleaseFile> files = reader.releases();
    if (site.isEmpty()) {
      reader.pages();
      workers.each(files.stream(), reader::release);
      return Optional.empty();
    }
    Site published = settings.baseUrl().map(site.get()::at).orElse(site.get());
    return Optional.of(new Draft(reader, published, files, workers, diagnostics, progress));
  }

  private Release release(PressRelease original, Diagnostics diagnostics) {
    Release release = linker.release(original, findings(original));
    Doubts.of(original, release).forEach(diagnostics);
    return release.withoutSpans();
  }

  /** Found again for a release's page, so that those of all releases need no room. */
  private Findings findings(PressRelease original) {
    return extractor.find(original);
  }

  Archive archive() {
    return archive;
  }

  /**
   * The page of a release, which is read again for it.
   *
   * @throws DiagnosedException if its file is no longer the one that was read before
   */
  ReleasePage page(Release release) throws DiagnosedException {
    PressRelease original =
        reader
            .release(files.get(release.id()))
            .filter(again -> again.file().sha256().equals(release.file().sha256()))
            .orElseThrow(
                () ->
                    new DiagnosedException(
                        Diagnostic.error(
                            Position.of(release.file().path()), "source.changed-meanwhile")));
    return linker.page(archive, original, findings(original));
  }

  /** Every other page, those that lists lead to before the lists, the home page last. */
  Stream<Page> otherPages() {
    return linker.pages(archive);
  }

  /** The releases of each period of the files for download, by its name. */
  Map<String, List<Release>> periods() {
    return archive.releases().stream()
        .collect(Collectors.groupingBy(DataFiles::period, TreeMap::new, Collectors.toList()));
  }
}
