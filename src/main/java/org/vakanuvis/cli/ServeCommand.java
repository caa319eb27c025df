package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vakanuvis.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vakanuvis serve}: a preview that follows every change. */
@Command
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
    PreviewBuild build = new PreviewBuild(console, content, templates, cache, jobs.count());
    try (Preview preview = new Preview(List.of(content, templates), port.number(), build)) {
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

  /** Says it at once: the program will not end for long. */
  private void say(String key, Object... arguments) {
    console.say(key, arguments);
    console.err().flush();
  }
}
