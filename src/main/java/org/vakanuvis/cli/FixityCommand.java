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
@Command(name = "fixity")
final class FixityCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--output", paramLabel = "DIR", defaultValue = "site-output")
  private Path output;

  FixityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    int listed = new Fixity(diagnostics).prove(output);
    ProblemWords words = new ProblemWords(console.phrases());
    for (Diagnostic problem : diagnostics.sorted()) {
      console.out().println(words.text(problem));
    }
    console.say(
        "fixity.done",
        console.number(listed),
        console.number(diagnostics.count(Severity.ERROR)),
        console.number(diagnostics.count(Severity.WARNING)));
    return ExitCode.of(diagnostics.sorted());
  }
}
