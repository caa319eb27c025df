package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.FactFinding;
import org.vakanuvis.desk.Intake;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.ReleaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vakanuvis add}: takes raw texts into the archive and shows what is found in them. */
@Command
final class AddCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
  private List<String> files;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--retrieved", paramLabel = "YYYY-MM-DD")
  private LocalDate retrieved;

  @Option(names = "--rights", paramLabel = "TEXT")
  private String rights;

  @Mixin private JobsOption jobs;

  @Spec private CommandSpec spec;

  private Optional<String> url = Optional.empty();

  @Option(names = "--url", paramLabel = "URL")
  void url(String given) {
    if (BaseUrlOption.web(given).isEmpty()) {
      throw new ParameterException(spec.commandLine(), "", spec.findOption("--url"), given);
    }
    url = Optional.of(given);
  }

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FactFinding finding = new FactFinding(content, diagnostics);
    Provenance provenance =
        new Provenance(
            url,
            Optional.ofNullable(retrieved),
            Optional.of(console.today()),
            Optional.ofNullable(rights),
            Optional.empty());
    Intake intake = new Intake(content, finding, provenance, diagnostics, jobs.count());
    FoundSummary summary = new FoundSummary(console);
    Path scratch = Files.createTempDirectory("vakanuvis");
    Path input = scratch.resolve("stdin.txt");
    int filed;
    try {
      filed = intake.take(raw(finding, input), summary::print);
    } finally {
      Files.deleteIfExists(input);
      Files.delete(scratch);
      ProblemList.tell(named(diagnostics.sorted(), input), console);
    }
    console.say(
        "add.done",
        console.number(filed),
        console.number(diagnostics.count(Severity.ERROR)),
        console.number(summary.doubts()));
    return ExitCode.of(diagnostics.sorted());
  }

  private List<ReleaseFile> raw(FactFinding finding, Path input) throws IOException {
    List<ReleaseFile> raw = new ArrayList<>();
    for (String file : files) {
      Path path = Path.of(file);
      if (file.equals(STANDARD_INPUT)) {
        Files.copy(console.in(), input);
        path = input;
      }
      if (!Files.exists(path)) {
        throw new NoSuchFileException(file);
      }
      raw.addAll(finding.files(path));
    }
    return raw;
  }

  /** What was handed in by a pipe goes by the name that the user gave it. */
  private static List<Diagnostic> named(List<Diagnostic> problems, Path input) {
    String path = Position.of(input).path();
    return problems.stream()
        .map(
            problem -> {
              Position position = problem.position();
              return position.path().equals(path)
                  ? new Diagnostic(
                      new Position(STANDARD_INPUT, position.line(), position.column()),
                      problem.severity(),
                      problem.code(),
                      problem.arguments())
                  : problem;
            })
        .toList();
  }
}
