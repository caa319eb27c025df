package org.vakanuvis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.EditedPage;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.serve.Rebuild;
import org.vakanuvis.serve.ServedPage;

/** Builds the site for the preview, and says what came of it. */
final class PreviewBuild implements Rebuild {
  private final Console console;
  private final Path content;
  private final Path templates;
  private final Path cache;
  private final int jobs;
  private Optional<EditedPage> edited = Optional.empty();

  PreviewBuild(Console console, Path content, Path templates, Path cache, int jobs) {
    this.console = console;
    this.content = content;
    this.templates = templates;
    this.cache = cache;
    this.jobs = jobs;
  }

  @Override
  public List<String> into(Path folder, URI address) {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings =
        new Settings(
            content, templates, Optional.of(address.toString()), jobs, Optional.of(cache), false);
    SiteBuild build = new SiteBuild(settings, console.clock(), diagnostics, Progress.NONE);
    // Where little changed, what the last whole build knows of the rest is still so.
    Optional<EditedPage> before = edited;
    edited = Optional.empty();
    List<String> problems;
    try {
      Outcome outcome = build.generate(folder);
      edited = outcome.written() ? build.edited().or(() -> before) : Optional.empty();
      problems = outcome.written() ? List.of() : words(diagnostics.sorted());
      sumUp(outcome, diagnostics);
    } catch (IOException e) {
      problems = words(List.of(IoTrouble.of(e)));
    } catch (UncheckedIOException e) {
      problems = words(List.of(IoTrouble.of(e.getCause())));
    } catch (RuntimeException e) {
      // A preview goes on whatever happens; the next change may be the mending one.
      e.printStackTrace(console.err());
      problems = List.of(console.phrases().say("bug"), e.toString());
    }
    problems.forEach(console.err()::println);
    console.err().flush();
    return problems;
  }

  @Override
  public Optional<ServedPage> atOnce(Path changed) {
    try {
      return edited
          .flatMap(page -> page.of(changed))
          .map(page -> new ServedPage(page.path(), page.bytes()));
    } catch (RuntimeException e) {
      // The build that follows meets the same and tells of it.
      return Optional.empty();
    }
  }

  private void sumUp(Outcome outcome, Diagnostics diagnostics) {
    if (outcome.written()) {
      console.say(
          "serve.built",
          console.number(outcome.releases()),
          console.number(outcome.pages()),
          console.decimal(outcome.time().toMillis() / 1000.0),
          console.number(diagnostics.count(Severity.WARNING)));
    }
  }

  private List<String> words(List<Diagnostic> problems) {
    ProblemWords words = new ProblemWords(console.phrases());
    List<String> lines = new ArrayList<>(List.of(console.phrases().say("serve.failed")));
    problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(words::text)
        .forEach(lines::add);
    return lines;
  }
}
