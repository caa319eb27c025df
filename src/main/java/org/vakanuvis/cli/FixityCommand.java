package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Fixity;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vakanuvis fixity}: proves that a site is what was written. */
@Command
final class FixityCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  private Path output;

  @Option(names = "--content", paramLabel = "DIR")
  private Path content;

  FixityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Fixity fixity = new Fixity(diagnostics);
    int listed = fixity.prove(output);
    int sources = content == null ? 0 : fixity.proveSources(output, content);
    ProblemWords words = new ProblemWords(console.phrases());
    for (Diagnostic problem : diagnostics.sorted()) {
      console.out().println(words.text(problem));
    }
    console.say(
        "fixity.done",
        console.number(listed),
        console.number(diagnostics.count(Severity.ERROR)),
        console.number(diagnostics.count(Severity.WARNING)));
    if (content != null) {
      console.say("fixity.sources", console.number(sources), content);
    }
    return ExitCode.of(diagnostics.sorted());
  }
}
