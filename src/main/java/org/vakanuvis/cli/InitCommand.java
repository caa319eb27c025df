package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vakanuvis.desk.FreshArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vakanuvis init}: a fresh archive for another institution. */
@Command
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
  private Path folder;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean whole = FreshArchive.write(folder);
    console.say("init.done", folder);
    if (!whole) {
      console.say("init.no-program", folder);
    }
    return ExitCode.CLEAN;
  }
}
