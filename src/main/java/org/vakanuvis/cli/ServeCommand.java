package org.vakanuvis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vakanuvis.Diagnostics;
import org.vakanuvis.Progress;
import org.vakanuvis.SiteBuild;
import org.vakanuvis.SiteBuild.Outcome;
import org.vakanuvis.SiteBuild.Settings;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Diagnostic.Severity;
import org.vakanuvis.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vakanuvis serve}: a preview that follows every change. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private static final Duration LONGEST_END = Duration.ofSeconds(3);

  private final Console console;

  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  private Path templates;

  @Option(names = "--cache", paramLabel = "DIR", defaultValue = ".vakanuvis")
  private Path cache;

  @Mixin private PortOption port;

  @Mixin private JobsOption jobs;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread atWork = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(atWork, ended)));
    try (Preview preview = new Preview(List.of(content, templates), port.number(), this::build)) {
      say("serve.ready", preview.address());
      preview.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
    return ExitCode.CLEAN;
  }

  /** What Ctrl-C does: it gives the preview time to take its folder away. */
  private static void end(Thread atWork, CountDownLatch ended) {
    atWork.interrupt();
    try {
      ended.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> build(Path folder, URI address) {
    Diagnostics diagnostics = new Diagnostics();
    Settings settings =
        new Settings(
            content,
            templates,
            Optional.of(address.toString()),
            jobs.count(),
            Optional.of(cache),
            false);
    List<String> problems;
    try {
      Outcome outcome =
          new SiteBuild(settings, console.clock(), diagnostics, Progress.NONE).generate(folder);
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

  /** Says it at once: the program will not end for long. */
  private void say(String key, Object... arguments) {
    console.say(key, arguments);
    console.err().flush();
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
