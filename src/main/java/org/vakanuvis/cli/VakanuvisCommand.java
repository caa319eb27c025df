package org.vakanuvis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, which without a command only shows its help. */
@Command(
    name = "vakanuvis",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class VakanuvisCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  VakanuvisCommand(Console console) {
    this.console = console;
  }

  /** Only so that it is known and shown in the help: {@link Language} has read it before. */
  @Option(names = "--lang", paramLabel = "tr|en", scope = ScopeType.INHERIT)
  void language(@SuppressWarnings("unused") Language language) {}

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }
}
