package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.desk.Changes;
import org.vakanuvis.desk.Review;
import org.vakanuvis.desk.ReviewSheet;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vakanuvis review}: doubts as a table out, an editor's verdicts in. */
@Command
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--to", paramLabel = "SHEET.csv")
  private Path to;

  @Option(names = "--apply", paramLabel = "SHEET.csv")
  private Path apply;

  @Option(names = "--since", paramLabel = "DIR")
  private Path since;

  @Mixin private JobsOption jobs;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    if (since != null) {
      return changes(diagnostics);
    }
    FactFinding finding = new FactFinding(content, diagnostics);
    Path releases = content.resolve("releases");
    try {
      if (apply == null) {
        write(finding, releases);
      } else {
        take(new Review(finding, diagnostics).apply(apply, releases), diagnostics);
      }
    } finally {
      ProblemList.tell(diagnostics.sorted(), console);
    }
    return ExitCode.of(diagnostics.sorted());
  }

  /** A sheet that stands already is left as it is: an afternoon may have gone into it. */
  private void write(FactFinding finding, Path releases) throws IOException {
    ReviewSheet sheet = new ReviewSheet();
    finding.find(releases, jobs.count(), sheet::add);
    // Spreadsheets part cells as the language of their system does.
    String text = sheet.text(Language.TR.key().equals(console.phrases().language()) ? ';' : ',');
    if (to == null) {
      console.out().print(text);
    } else {
      Files.writeString(to, text, StandardOpenOption.CREATE_NEW);
    }
    console.say("review.written", console.number(sheet.size()));
  }

  /** Tells what the content has become since an earlier state of it. */
  private int changes(Diagnostics diagnostics) throws IOException {
    Optional<Archive> before = archive(since, new Diagnostics());
    Optional<Archive> now = archive(content, diagnostics);
    if (before.isPresent() && now.isPresent()) {
      new ChangesMarkdown(console.out(), console.phrases())
          .print(Changes.between(before.get(), now.get()), diagnostics.sorted());
    }
    return ExitCode.CLEAN;
  }

  private Optional<Archive> archive(Path folder, Diagnostics diagnostics) throws IOException {
    Settings settings = new Settings(folder, Path.of("templates"), Optional.empty(), jobs.count());
    return new SiteBuild(settings, console.clock(), diagnostics, Progress.NONE).read();
  }

  private void take(Review.Outcome outcome, Diagnostics diagnostics) {
    outcome.sidecars().forEach(sidecar -> console.out().println(sidecar));
    console.say(
        "review.done",
        console.number(outcome.taken()),
        console.number(outcome.known()),
        console.number(diagnostics.count(Severity.ERROR) + diagnostics.count(Severity.WARNING)),
        console.number(outcome.sidecars().size()));
  }
}
