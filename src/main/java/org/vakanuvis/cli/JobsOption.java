package org.vakanuvis.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads work at once: as many as there are cores unless the user says otherwise. */
final class JobsOption {
  private static final int MOST = 512;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int count = Runtime.getRuntime().availableProcessors();

  @Option(names = "--jobs", paramLabel = "N")
  void count(int jobs) {
    if (jobs < 1 || jobs > MOST) {
      throw new ParameterException(
          command.commandLine(), "", command.findOption("--jobs"), String.valueOf(jobs));
    }
    this.count = jobs;
  }

  int count() {
    return count;
  }
}
