package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.desk.Sidecar;
import org.vakanuvis.model.DiagnosedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vakanuvis extract}: what is found in releases, to standard output. */
@Command
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "yaml|jsonl", defaultValue = "yaml")
  private Format format;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--write")
  private boolean write;

  @Mixin private JobsOption jobs;

  @Spec private CommandSpec spec;

  /** How findings are written. */
  enum Format {
    YAML,
    JSONL
  }

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (write && format == Format.JSONL) {
      throw new ParameterException(spec.commandLine(), console.phrases().say("usage.write"));
    }
    Diagnostics diagnostics = new Diagnostics();
    FactFinding finding = new FactFinding(content, diagnostics);
    try {
      if (write) {
        find(finding, found -> pin(found, diagnostics));
      } else if (format == Format.YAML) {
        find(finding, this::printYaml);
      } else {
        try (FindingsJson json = new FindingsJson(console.out())) {
          find(finding, json::write);
        }
      }
    } finally {
      ProblemList.tell(diagnostics.sorted(), console);
    }
    return ExitCode.of(diagnostics.sorted());
  }

  private void find(FactFinding finding, FactFinding.Taker taker) throws IOException {
    for (Path path : paths) {
      finding.find(path, jobs.count(), taker);
    }
  }

  /** A YAML document for each release, as it would stand in a sidecar. */
  private void printYaml(Found found) {
    String yaml = Sidecar.text(found.told());
    console.out().println("--- # " + found.original().file().path());
    console.out().print(yaml.isEmpty() ? "{}\n" : yaml);
  }

  private void pin(Found found, Diagnostics diagnostics) throws IOException {
    try {
      Optional<Path> sidecar = Sidecar.pin(found);
      sidecar.ifPresent(path -> console.say("extract.written", path));
    } catch (DiagnosedException refused) {
      diagnostics.accept(refused.diagnostic());
    }
  }
}
