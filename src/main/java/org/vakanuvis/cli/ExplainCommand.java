package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vakanuvis explain}: why the program says what it says of a release. */
@Command
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FactFinding finding = new FactFinding(content, diagnostics);
    Explanation explanation = new Explanation(console, finding::countryName);
    try {
      finding.find(file, 1, explanation::print);
    } finally {
      ProblemList.tell(diagnostics.sorted(), console);
    }
    return ExitCode.of(diagnostics.sorted());
  }
}
