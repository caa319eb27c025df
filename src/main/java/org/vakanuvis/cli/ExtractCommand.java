package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vakanuvis extract}: what is found in releases, to standard output. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl")
  private Format format;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Mixin private JobsOption jobs;

  /** How findings are written. */
  enum Format {
    JSONL
  }

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FactFinding finding = new FactFinding(content, diagnostics);
    try {
      switch (format) {
        case JSONL -> writeJson(finding);
      }
    } finally {
      console.tell(diagnostics.sorted());
    }
    return diagnostics.hasErrors() ? ExitCode.ERRORS : ExitCode.CLEAN;
  }

  private void writeJson(FactFinding finding) throws IOException {
    try (FindingsJson json = new FindingsJson(console.out())) {
      for (Path path : paths) {
        finding.find(path, jobs.count(), json::write);
      }
    }
  }
}
