package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.Workers.Begun;
import org.vakanuvis.cache.LastBuild;
import org.vakanuvis.cache.LastBuild.Past;
import org.vakanuvis.cache.LastBuild.Result;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.ReleaseChanges;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.output.StandingSite;
import org.vakanuvis.render.SiteRenderer;
import org.vakanuvis.render.TemplateSet;

/** The pipeline on one screen: content folder to site folder. */
public final class SiteBuild {
  /** With more releases edited it is quicker to look at all. */
  private static final int MOST_TOUCHED = 50;

  private final Settings settings;
  private final InstantSource clock;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final Stats stats = new Stats();
  private Optional<EditedPage> edited = Optional.empty();
  private Workshop workshop;
  private Optional<StandingSite> standing = Optional.empty();

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
   * @param templates need not exist, see {@link TemplateSet}
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
    /** What is read and how, beside the files themselves. */
    private String place() {
      return content + "\n" + templates + "\n" + baseUrl.orElse("");
    }

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

  /**
   * Builds the site, or reports why it cannot be built and leaves the old one as it was. Where
   * neither what it is made of nor the site has changed since the last build, it is left alone.
   */
  public Outcome generate(Path output) throws IOException {
    return generate(output, archive -> {}, !settings.full());
  }

  /**
   * The same, though it looks at everything.
   *
   * @param further is shown the archive, once its site is written
   */
  public Outcome generate(Path output, Consumer<Archive> further) throws IOException {
    return generate(output, further, false);
  }

  private Outcome generate(Path output, Consumer<Archive> further, boolean unlessSame)
      throws IOException {
    Instant start = clock.instant();
    stats.begin(Stats.Phase.CONTENT);
    Optional<Path> memory = Memory.of(settings.memory(), output);
    Optional<LastBuild> last = look(memory, output);
    workshop = null;
    standing = Optional.empty();
    Optional<Outcome> spared =
        unlessSame && last.isPresent()
            ? spared(memory.orElseThrow(), last.get(), output, start)
            : Optional.empty();
    if (spared.isPresent()) {
      return spared.get();
    }
    try (Workers workers = new Workers(settings.jobs())) {
      Begun<TemplateSet> templates = workers.begin(() -> new TemplateSet(settings.templates()));
      Optional<Draft> read = draft(memory, workers);
      if (read.isEmpty()) {
        return outcome(false, 0, 0, 0, start);
      }
      try (Draft draft = read.get()) {
        int releases = draft.archive().releases().size();
        SiteRenderer renderer = renderer(draft, templates.result());
        if (diagnostics.hasErrors()) {
          return outcome(false, releases, 0, 0, start);
        }
        try (SiteWriter writer = SiteWriter.open(output, memory, settings.full(), standing)) {
          Press press = new Press(renderer, Press.Bed.of(writer), draft.ground(), stats);
          // What the notes know of the last run tells nothing of a site that another one made.
          boolean made = standing.isPresent() && last.orElseThrow().made(standing.get().seal());
          Optional<ReleaseChanges> changes = made ? draft.changes() : Optional.empty();
          Edition edition = new Edition(draft, press, workers, stats, progress, changes);
          Edition.Written site = edition.write(renderer, writer, settings.content());
          int pages = site.pages();
          if (diagnostics.hasErrors()) {
            return outcome(false, releases, 0, 0, start);
          }
          stats.begin(Stats.Phase.SETTLING);
          writer.finish();
          draft.keep(site.words());
          edited = Optional.of(new EditedPage(draft, renderer));
          further.accept(draft.archive());
          stats.begin(null);
          stats.spared(draft.known(), writer.kept(), writer.written());
          if (last.isPresent()) {
            List<Link> navigation = draft.archive().navigation();
            Result result =
                new Result(releases, pages, writer.bytes(), navigation, diagnostics.sorted());
            last.get().keep(writer.seal(), result);
          }
          return outcome(true, releases, pages, writer.bytes(), start);
        }
      }
    }
  }

  private Optional<LastBuild> look(Optional<Path> memory, Path output) throws IOException {
    if (memory.isEmpty()) {
      return Optional.empty();
    }
    String key = String.join("\n", Program.VERSION, settings.place(), output.toString());
    List<Path> roots =
        settings.templates() == null
            ? List.of(settings.content())
            : List.of(settings.content(), settings.templates());
    return Optional.of(LastBuild.look(memory.get(), key, roots));
  }

  /** What this build comes to if all or nearly all of it is as the last one left it. */
  private Optional<Outcome> spared(Path memory, LastBuild last, Path output, Instant start)
      throws IOException {
    Optional<StandingSite> site = StandingSite.of(output, Optional.of(memory));
    standing = site;
    Optional<Past> past = site.isEmpty() ? Optional.empty() : last.past(site.get().seal());
    if (past.isEmpty() || past.get().changed().size() > MOST_TOUCHED) {
      return Optional.empty();
    }
    Result result = past.get().result();
    if (past.get().changed().isEmpty()) {
      stats.begin(null);
      stats.spared(result.releases(), site.get().files(), 0);
      return Optional.of(told(result, start));
    }
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Retouch.Done> done =
          new Retouch(settings, memory, site.get(), past.get(), stats).done(workshop(), workers);
      if (done.isEmpty()) {
        return Optional.empty();
      }
      Result now = done.get().result();
      last.keep(done.get().seal(), now);
      stats.begin(null);
      return Optional.of(told(now, start));
    }
  }

  private Outcome told(Result result, Instant start) {
    result.told().forEach(diagnostics);
    return outcome(true, result.releases(), result.pages(), result.bytes(), start);
  }

  /**
   * Does everything but write, and reports every problem on the way.
   *
   * @param further is shown the archive, if there is one
   */
  public Outcome check(Consumer<Archive> further) throws IOException {
    Instant start = clock.instant();
    try (Workers workers = new Workers(settings.jobs())) {
      Begun<TemplateSet> templates = workers.begin(() -> new TemplateSet(settings.templates()));
      Optional<Draft> read = draft(Optional.empty(), workers);
      if (read.isEmpty()) {
        return outcome(false, 0, 0, 0, start);
      }
      try (Draft draft = read.get()) {
        SiteRenderer renderer = renderer(draft, templates.result());
        int pages = 0;
        if (!diagnostics.hasErrors()) {
          LinkCheck links = new LinkCheck();
          Press press = new Press(renderer, Press.Bed.trying(links), "", stats);
          Edition edition = new Edition(draft, press, workers, stats, progress, Optional.empty());
          pages = edition.releases(sheet -> {}) + edition.others();
          Supplier<Stream<SiteFile>> listings =
              () ->
                  Stream.concat(
                      renderer.assets(),
                      renderer.listings(draft.archive(), draft.marks()).map(Planned::made));
          links.report(draft.archive(), listings, diagnostics);
        }
        further.accept(draft.archive());
        return outcome(false, draft.archive().releases().size(), pages, 0, start);
      }
    }
  }

  /** Reads and links the archive, and nothing more; empty if its description has errors. */
  public Optional<Archive> read() throws IOException {
    try (Workers workers = new Workers(settings.jobs())) {
      Optional<Draft> read = draft(Optional.empty(), workers);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      try (Draft draft = read.get()) {
        return Optional.of(draft.archive());
      }
    }
  }

  private Optional<Draft> draft(Optional<Path> memory, Workers workers) throws IOException {
    return Draft.read(workshop(), memory, settings.full(), workers, diagnostics, progress);
  }

  /** Made where it is needed first: a build of what has not changed needs none. */
  private Workshop workshop() throws IOException {
    if (workshop == null) {
      workshop = new Workshop(settings, diagnostics);
    }
    return workshop;
  }

  private SiteRenderer renderer(Draft draft, TemplateSet templates) {
    Archive archive = draft.archive();
    return new SiteRenderer(archive.site(), archive.navigation(), templates, diagnostics);
  }

  /** Makes pages of what is edited since; empty unless all of the site was made now. */
  public Optional<EditedPage> edited() {
    return edited;
  }

  /** What the time of the last build went to. */
  public Stats stats() {
    return stats;
  }

  private Outcome outcome(boolean written, int releases, int pages, long bytes, Instant start) {
    long review = diagnostics.count(Severity.DOUBT);
    Instant end = clock.instant();
    // A clock that is put back meanwhile has nothing to tell.
    Duration time = end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
    return new Outcome(written, releases, pages, review, bytes, time);
  }
}
