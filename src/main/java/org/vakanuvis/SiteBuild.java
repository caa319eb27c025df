package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vakanuvis.Progress.Phase;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.render.SiteRenderer;
import org.vakanuvis.search.SearchIndexer;

/** The pipeline on one screen: content folder to site folder. */
public final class SiteBuild {
  private final Settings settings;
  private final InstantSource clock;
  private final Diagnostics diagnostics;
  private final Progress progress;

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
  }

  /**
   * What to build.
   *
   * @param templates need not exist, see {@link SiteRenderer}
   * @param baseUrl instead of the one in {@code site.yaml}, with a slash at its end
   * @param jobs how many threads work at once
   * @param memory the folder in which is kept what the next build need not find again; empty for
   *     none
   * @param full whether what is kept there is left aside and written anew
   */
  public record Settings(
      Path content,
      Path templates,
      Optional<String> baseUrl,
      int jobs,
      Optional<Path> memory,
      boolean full) {
    /** The same, with nothing kept. */
    public Settings(Path content, Path templates, Optional<String> baseUrl, int jobs) {
      this(content, templates, baseUrl, jobs, Optional.empty(), false);
    }
  }

  /**
   * What a build came to.
   *
   * @param written whether the site was written; not if there were errors
   * @param pages HTML pages of the site
   * @param review facts that an editor should look at
   * @param bytes of the whole site
   */
  public record Outcome(
      boolean written, int releases, int pages, long review, long bytes, Duration time) {}

  /** Builds the site, or reports why it cannot be built and leaves the old one as it was. */
  public Outcome generate(Path output) throws IOException {
    return generate(output, archive -> {});
  }

  /**
   * The same.
   *
   * @param further is shown the archive, once its site is written
   */
  public Outcome generate(Path output, Consumer<Archive> further) throws IOException {
    Instant start = clock.instant();
    Optional<Path> memory = Memory.of(settings.memory(), output);
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> read = Draft.read(settings, memory, workers, diagnostics, progress);
      if (read.isEmpty()) {
        return outcome(false, 0, 0, 0, start);
      }
      try (Draft draft = read.get()) {
        int releases = draft.archive().releases().size();
        SiteRenderer renderer = renderer(draft);
        if (diagnostics.hasErrors()) {
          return outcome(false, releases, 0, 0, start);
        }
        try (SiteWriter writer = SiteWriter.open(output)) {
          int pages = write(draft, renderer, workers, writer);
          if (diagnostics.hasErrors()) {
            return outcome(false, releases, 0, 0, start);
          }
          writer.finish();
          draft.keep();
          further.accept(draft.archive());
          return outcome(true, releases, pages, writer.bytes(), start);
        }
      }
    }
  }

  /**
   * Does everything but write, and reports every problem on the way.
   *
   * @param further is shown the archive, if there is one
   */
  public Outcome check(Consumer<Archive> further) throws IOException {
    Instant start = clock.instant();
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> read = Draft.read(settings, Optional.empty(), workers, diagnostics, progress);
      if (read.isEmpty()) {
        return outcome(false, 0, 0, 0, start);
      }
      try (Draft draft = read.get()) {
        SiteRenderer renderer = renderer(draft);
        int pages = 0;
        if (!diagnostics.hasErrors()) {
          LinkCheck links = new LinkCheck();
          pages =
              releases(draft, renderer, workers, links::read, links::stands)
                  + others(draft, renderer, workers, links::stands);
          links.report(draft.archive(), renderer, diagnostics);
        }
        further.accept(draft.archive());
        return outcome(false, draft.archive().releases().size(), pages, 0, start);
      }
    }
  }

  /** Reads and links the archive, and nothing more; empty if its description has errors. */
  public Optional<Archive> read() throws IOException {
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> read = Draft.read(settings, Optional.empty(), workers, diagnostics, progress);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      try (Draft draft = read.get()) {
        return Optional.of(draft.archive());
      }
    }
  }

  private SiteRenderer renderer(Draft draft) {
    return new SiteRenderer(
        draft.archive().site(), draft.archive().navigation(), settings.templates(), diagnostics);
  }

  /** Writes what pages lead to before the pages, and what is for programs last. */
  private int write(Draft draft, SiteRenderer renderer, Workers workers, SiteWriter writer)
      throws IOException {
    workers.each(renderer.assets(), writer::write);
    Map<String, List<Release>> periods = draft.periods();
    AtomicInteger done = new AtomicInteger();
    workers.each(
        periods.entrySet().stream(),
        period -> {
          writer.writeOriginals(
              DataFiles.originals(period.getKey()).path(),
              period.getValue(),
              settings.content().resolve("releases"));
          progress.done(Phase.ORIGINALS, done.incrementAndGet(), periods.size());
        });
    SearchIndexer search = new SearchIndexer(draft.archive());
    int releases = releases(draft, renderer, workers, search::read, writer::write);
    workers.each(search.files(), writer::write);
    int others = others(draft, renderer, workers, writer::write);
    workers.each(renderer.listings(draft.archive()), writer::write);
    return releases + others;
  }

  /** Renders the releases' pages, each of which is shown to a reader first; returns how many. */
  private int releases(
      Draft draft,
      SiteRenderer renderer,
      Workers workers,
      Consumer<ReleasePage> reader,
      Workers.Work<SiteFile> out)
      throws IOException {
    List<Release> releases = draft.archive().releases();
    AtomicInteger done = new AtomicInteger();
    workers.each(
        releases.stream(),
        release -> {
          ReleasePage page = draft.page(release);
          reader.accept(page);
          render(page, renderer, out);
          progress.done(Phase.RELEASES, done.incrementAndGet(), releases.size());
        });
    return done.get();
  }

  /** Renders every other page; returns how many. */
  private int others(
      Draft draft, SiteRenderer renderer, Workers workers, Workers.Work<SiteFile> out)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    workers.each(
        draft.otherPages(),
        page -> {
          render(page, renderer, out);
          progress.done(Phase.PAGES, done.incrementAndGet(), 0);
        });
    return done.get();
  }

  private static void render(Page page, SiteRenderer renderer, Workers.Work<SiteFile> out)
      throws IOException {
    Optional<SiteFile> file = renderer.render(page);
    if (file.isPresent()) {
      out.on(file.get());
    }
  }

  private Outcome outcome(boolean written, int releases, int pages, long bytes, Instant start) {
    long review = diagnostics.count(Severity.DOUBT);
    Duration time = Duration.between(start, clock.instant());
    return new Outcome(written, releases, pages, review, bytes, time);
  }
}
