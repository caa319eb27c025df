package org.vakanuvis.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which port of this machine a preview is served on. */
final class PortOption {
  private static final int USUAL = 8080;
  private static final int HIGHEST = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int number = USUAL;

  @Option(names = "--port", paramLabel = "N")
  void number(int port) {
    if (port < 0 || port > HIGHEST) {
      throw new ParameterException(
          command.commandLine(), "", command.findOption("--port"), String.valueOf(port));
    }
    this.number = port;
  }

  /** 0 for any that is free. */
  int number() {
    return number;
  }
}
