package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.source.ContentReader;

/**
 * Looks for every mistake that an editor can make: those that building the site finds, and those
 * that only the calendar, the folders or all texts together show.
 */
public final class ContentCheck {
  /** Mistakes that are found without the header at hand, and the field in which they stand. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "link.replaces-unknown", "replaces",
          "link.replaces-mistyped", "replaces",
          "link.replaces-itself", "replaces",
          "link.replaced-twice", "replaces",
          "link.bad-alias", "aliases",
          "link.reserved-address", "aliases");

  private static final Set<String> CONTENT =
      Set.of("site.yaml", "register.tsv", "releases", "pages", "dictionaries", "README.md");

  private final Settings settings;
  private final InstantSource clock;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /** Reads dictionaries once more, so it is made when the first mistake has to be placed. */
  private FactFinding finding;

  /**
   * A check of one archive.
   *
   * @param clock tells which dates lie ahead
   * @param diagnostics takes all that is found
   */
  public ContentCheck(
      Settings settings, InstantSource clock, Diagnostics diagnostics, Progress progress) {
    this.settings = settings;
    this.clock = clock;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** Reports everything. */
  public Outcome check() throws IOException {
    return check(Optional.empty());
  }

  /**
   * The same, and the addresses that a site had which was published.
   *
   * @param manifest of that site
   */
  public Outcome check(Optional<Path> manifest) throws IOException {
    Optional<PublishedPages> published =
        manifest.isPresent() ? Optional.of(new PublishedPages(manifest.get())) : Optional.empty();
    Diagnostics built = new Diagnostics();
    AtomicReference<Archive> archive = new AtomicReference<>();
    Outcome outcome = new SiteBuild(settings, clock, built, progress).check(archive::set);
    checkFolder();
    if (archive.get() == null) {
      built.sorted().forEach(diagnostics);
      return outcome;
    }
    List<ReleaseFile> files =
        ContentReader.releases(settings.content().resolve("releases"), problem -> {});
    Map<String, ReleaseFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(Position.of(file.text()).path(), file));
    built.sorted().stream().map(problem -> placed(problem, byPath)).forEach(diagnostics);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    CalendarCheck calendar = new CalendarCheck(today, this::find, diagnostics);
    archive
        .get()
        .releases()
        .forEach(release -> calendar.check(release, byPath.get(release.file().path())));
    published.ifPresent(
        pages ->
            pages.check(
                archive.get(),
                ContentReader.register(settings.content(), problem -> {}),
                diagnostics));
    new NearOriginals(archive.get(), files, diagnostics).report(settings.jobs());
    return outcome;
  }

  /** The same problem at the line of the header where it stands. */
  private Diagnostic placed(Diagnostic problem, Map<String, ReleaseFile> files) {
    String field = FIELDS.get(problem.code());
    ReleaseFile file = files.get(problem.position().path());
    if (field == null || file == null) {
      return problem;
    }
    return find(file)
        .map(found -> found.original().header().positions().get(field))
        .map(
            position ->
                new Diagnostic(position, problem.severity(), problem.code(), problem.arguments()))
        .orElse(problem);
  }

  private Optional<Found> find(ReleaseFile file) {
    if (finding == null) {
      finding = new FactFinding(settings.content(), new Diagnostics());
    }
    return finding.find(file);
  }

  /** What stands beside the folders that the program reads is probably misspelt. */
  private void checkFolder() throws IOException {
    try (Stream<Path> entries = Files.list(settings.content())) {
      entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .filter(entry -> !CONTENT.contains(entry.getFileName().toString()))
          .forEach(
              entry ->
                  diagnostics.accept(
                      Diagnostic.warning(
                          Position.of(entry),
                          "check.stray",
                          String.join(", ", CONTENT.stream().sorted().toList()))));
    }
  }
}
