package org.vakanuvis.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what was not understood of the arguments. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      console.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        console.say("usage.near", String.join(", ", near));
      }
    } else if (failure instanceof MissingParameterException missing) {
      console.say(
          "usage.missing",
          String.join(", ", missing.getMissing().stream().map(UsageErrors::name).toList()));
    } else if (failure.getArgSpec() != null && failure.getValue() != null) {
      console.say("usage.value", name(failure.getArgSpec()), failure.getValue());
    } else {
      console.say("usage.other", failure.getMessage());
    }
    console.say("usage.help", failure.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
