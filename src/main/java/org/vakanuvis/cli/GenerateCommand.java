package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.desk.RegisterFile;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vakanuvis generate}: content to site. */
@Command
final class GenerateCommand implements Callable<Integer> {
  /** GitHub Pages takes 1 GB; a site is growing out of it somewhat before. */
  private static final long NEAR_LIMIT = 900_000_000;

  private final Console console;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  private Path templates;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  private Path output;

  @Option(names = "--cache", paramLabel = "DIR", defaultValue = ".vakanuvis")
  private Path cache;

  @Option(names = "--full")
  private boolean full;

  @Option(names = "--stats")
  private boolean stats;

  @Mixin private BaseUrlOption baseUrl;

  @Mixin private JobsOption jobs;

  @Option(names = "--register")
  private boolean register;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings =
        new Settings(content, templates, baseUrl.url(), jobs.count(), Optional.of(cache), full);
    AtomicReference<Archive> published = new AtomicReference<>();
    Outcome outcome;
    SiteBuild build;
    try (ProgressLine progress = new ProgressLine(console)) {
      build = new SiteBuild(settings, console.clock(), diagnostics, progress);
      outcome = register ? build.generate(output, published::set) : build.generate(output);
    } finally {
      ProblemList.tell(diagnostics.sorted(), console);
    }
    if (!outcome.written()) {
      console.say("generate.errors", diagnostics.count(Severity.ERROR), output);
      return ExitCode.of(diagnostics.sorted());
    }
    sumUp(outcome);
    if (register) {
      int added = RegisterFile.add(content, published.get(), console.today());
      console.say("generate.registered", console.number(added));
    }
    if (stats) {
      StatsTable.print(build.stats(), console);
    }
    return ExitCode.CLEAN;
  }

  private void sumUp(Outcome outcome) {
    console.say(
        "generate.done",
        console.number(outcome.releases()),
        console.number(outcome.pages()),
        console.number(outcome.review()),
        console.decimal(outcome.time().toMillis() / 1000.0),
        console.decimal(outcome.bytes() / 1e6),
        output);
    if (outcome.bytes() > NEAR_LIMIT) {
      console.say("generate.near-limit", console.number(outcome.bytes() / 1_000_000));
    }
  }
}
