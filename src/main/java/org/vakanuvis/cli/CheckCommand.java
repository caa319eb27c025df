package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.desk.ContentCheck;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vakanuvis check}: every problem of content and templates, and nothing written. */
@Command
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  private Path templates;

  @Option(names = "--format", paramLabel = "text|github|sarif|json", defaultValue = "text")
  private Format format;

  @Option(names = "--summary", paramLabel = "FILE.md")
  private Path summary;

  @Option(names = "--against", paramLabel = "FILE.jsonl")
  private Path against;

  @Option(names = "--published", paramLabel = "manifest-sha256.txt")
  private Path published;

  @Mixin private JobsOption jobs;

  /** How problems are written. */
  enum Format {
    TEXT,
    GITHUB,
    SARIF,
    JSON
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    if (against != null) {
      return compare(diagnostics);
    }
    Settings settings = new Settings(content, templates, Optional.empty(), jobs.count());
    Outcome outcome;
    try (ProgressLine progress = new ProgressLine(console)) {
      outcome =
          new ContentCheck(settings, console.clock(), diagnostics, progress)
              .check(Optional.ofNullable(published));
    }
    print(diagnostics.sorted());
    console.say(
        "check.done",
        console.number(outcome.releases()),
        console.number(diagnostics.count(Severity.ERROR)),
        console.number(diagnostics.count(Severity.WARNING)),
        console.number(outcome.review()));
    return ExitCode.of(diagnostics.sorted());
  }

  /** Lists every fact that is not what an earlier run found. */
  private int compare(Diagnostics diagnostics) throws IOException {
    EarlierFacts earlier = new EarlierFacts(against);
    Diagnostics reading = new Diagnostics();
    FactFinding finding = new FactFinding(content, reading);
    finding.find(
        content.resolve("releases"), jobs.count(), found -> earlier.compare(found, diagnostics));
    int changes = earlier.finish(diagnostics);
    print(diagnostics.sorted());
    ProblemList.tell(reading.sorted(), console);
    console.say("against.done", console.number(changes));
    return ExitCode.of(reading.sorted());
  }

  private void print(List<Diagnostic> problems) throws IOException {
    ProblemWords words = new ProblemWords(console.phrases());
    switch (format) {
      case TEXT -> problems.forEach(problem -> console.out().println(words.text(problem)));
      case GITHUB -> GitHubAnnotations.print(problems, words, console.out());
      case SARIF -> ProblemsJson.sarif(problems, words, console.out());
      case JSON -> ProblemsJson.plain(problems, words, console.out());
    }
    if (summary != null) {
      StepSummary.append(problems, words, summary);
    }
  }
}
