package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.vakanuvis.Progress.Phase;
import org.vakanuvis.extract.Extractor;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.render.SiteRenderer;
import org.vakanuvis.source.ContentReader;

/** The pipeline on one screen: content folder to site folder. */
public final class SiteBuild {
  private final Settings settings;
  private final InstantSource clock;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final ContentReader reader;
  private final Extractor extractor;
  private final Dictionaries dictionaries;

  /**
   * A build with these settings.
   *
   * @param clock tells how long it takes; nothing else rests on the time
   * @param diagnostics takes everything that an editor has to know
   */
  public SiteBuild(
      Settings settings, InstantSource clock, Diagnostics diagnostics, Progress progress) {
    this.settings = settings;
    this.clock = clock;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.reader = new ContentReader(settings.content(), diagnostics);
    this.dictionaries = reader.dictionaries();
    this.extractor = new Extractor(dictionaries);
  }

  /**
   * What to build.
   *
   * @param templates need not exist, see {@link SiteRenderer}
   * @param baseUrl instead of the one in {@code site.yaml}, with a slash at its end
   * @param jobs how many threads work at once
   */
  public record Settings(
      Path content, Path templates, Path output, Optional<String> baseUrl, int jobs) {
    /** Settings of a build that writes nothing. */
    public static Settings toCheck(Path content, Path templates, int jobs) {
      return new Settings(content, templates, Path.of(""), Optional.empty(), jobs);
    }
  }

  /**
   * What a build came to.
   *
   * @param written whether the site was written; not if there were errors
   * @param review facts that an editor should look at
   * @param pages HTML pages of the site
   * @param bytes of the whole site
   */
  public record Outcome(
      boolean written, int releases, int pages, long review, long bytes, Duration time) {}

  /** Builds the site, or reports why it cannot be built and leaves the old one as it was. */
  public Outcome generate() throws IOException {
    Instant start = clock.instant();
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> draft = draft(workers);
      int releases = draft.map(d -> d.archive().releases().size()).orElse(0);
      long review = diagnostics.count(Severity.DOUBT);
      if (draft.isEmpty() || diagnostics.hasErrors()) {
        return new Outcome(false, releases, 0, review, 0, time(start));
      }
      try (SiteWriter writer = SiteWriter.open(settings.output())) {
        int pages = write(draft.get(), workers, writer);
        if (diagnostics.hasErrors()) {
          writer.abandon();
          return new Outcome(false, releases, 0, review, 0, time(start));
        }
        writer.finish();
        return new Outcome(true, releases, pages, review, writer.bytes(), time(start));
      }
    }
  }

  /** Does everything but write, and reports every problem on the way. */
  public void check() throws IOException {
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> draft = draft(workers);
      if (draft.isPresent() && !diagnostics.hasErrors()) {
        render(draft.get(), workers, file -> {});
      }
    }
  }

  /** All that is known of the site before its pages are made; texts are on disk only. */
  private record Draft(
      Archive archive, Map<String, ReleaseFile> files, SiteLinker linker, SiteRenderer renderer) {}

  private record Entry(ReleaseFile file, Release release) {}

  private Optional<Draft> draft(Workers workers) throws IOException {
    Optional<Site> site = reader.site().map(this::published);
    List<ReleaseFile> files = reader.releases();
    AtomicInteger done = new AtomicInteger();
    if (site.isEmpty()) {
      workers.each(files.stream(), reader::release);
      return Optional.empty();
    }
    SiteLinker linker = new SiteLinker(site.get(), dictionaries, diagnostics);
    List<Entry> entries =
        workers
            .map(
                files,
                file -> {
                  Optional<Entry> entry =
                      reader.release(file).map(original -> entry(file, original, linker));
                  progress.done(Phase.READING, done.incrementAndGet(), files.size());
                  return entry;
                })
            .stream()
            .flatMap(Optional::stream)
            .toList();
    Archive archive = linker.archive(entries.stream().map(Entry::release).toList(), reader.pages());
    Map<String, ReleaseFile> byId =
        entries.stream()
            .collect(Collectors.toMap(e -> e.release().id(), Entry::file, (one, other) -> one));
    SiteRenderer renderer =
        new SiteRenderer(site.get(), archive.navigation(), settings.templates(), diagnostics);
    return Optional.of(new Draft(archive, byId, linker, renderer));
  }

  private Entry entry(ReleaseFile file, PressRelease original, SiteLinker linker) {
    Release release = linker.release(original, findings(original));
    Doubts.of(original, release).forEach(diagnostics);
    return new Entry(file, release.withoutSpans());
  }

  private Site published(Site site) {
    return settings.baseUrl().map(site::at).orElse(site);
  }

  /** Found again for a release's page, so that no more than one a thread is in memory. */
  private Findings findings(PressRelease release) {
    return extractor.find(release);
  }

  private int write(Draft draft, Workers workers, SiteWriter writer) throws IOException {
    workers.each(draft.renderer().assets(), writer::write);
    int pages = render(draft, workers, writer::write);
    workers.each(draft.renderer().listings(draft.archive()), writer::write);
    Map<String, List<Release>> periods =
        draft.archive().releases().stream()
            .collect(Collectors.groupingBy(DataFiles::period, TreeMap::new, Collectors.toList()));
    AtomicInteger done = new AtomicInteger();
    workers.each(
        periods.entrySet().stream(),
        period -> {
          writer.writeOriginals(
              DataFiles.originals(period.getKey()).path(),
              period.getValue(),
              settings.content().resolve("releases"));
          progress.done(Phase.DATA, done.incrementAndGet(), periods.size());
        });
    return pages;
  }

  /** Renders the releases' pages, then the others, the home page last; returns how many. */
  private int render(Draft draft, Workers workers, Workers.Work<SiteFile> out) throws IOException {
    List<Release> releases = draft.archive().releases();
    AtomicInteger done = new AtomicInteger();
    workers.each(
        releases.stream(),
        release -> {
          render(page(draft, release), draft, out);
          progress.done(Phase.RELEASES, done.incrementAndGet(), releases.size());
        });
    AtomicInteger others = new AtomicInteger();
    workers.each(
        draft.linker().pages(draft.archive()),
        page -> {
          render(page, draft, out);
          progress.done(Phase.PAGES, others.incrementAndGet(), 0);
        });
    return done.get() + others.get();
  }

  private static void render(Page page, Draft draft, Workers.Work<SiteFile> out)
      throws IOException {
    Optional<SiteFile> file = draft.renderer().render(page);
    if (file.isPresent()) {
      out.on(file.get());
    }
  }

  private Page page(Draft draft, Release release) throws IOException {
    ReleaseFile file = Objects.requireNonNull(draft.files().get(release.id()));
    Optional<PressRelease> original =
        reader.release(file).filter(o -> o.file().sha256().equals(release.file().sha256()));
    if (original.isEmpty()) {
      throw new DiagnosedException(
          Diagnostic.error(Position.of(release.file().path()), "source.changed-meanwhile"));
    }
    return draft.linker().page(draft.archive(), original.get(), findings(original.get()));
  }

  private Duration time(Instant start) {
    return Duration.between(start, clock.instant());
  }
}
