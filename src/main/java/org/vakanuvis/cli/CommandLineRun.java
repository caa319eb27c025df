package org.vakanuvis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Position;
import picocli.CommandLine;

/** One call of the program, from its arguments to its exit code. */
final class CommandLineRun {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final InstantSource clock;
  private final String systemLanguage;
  private final boolean watched;

  /**
   * A run that speaks to these streams.
   *
   * @param systemLanguage spoken where the arguments ask for none and the program knows it
   * @param watched whether somebody sees {@code err} on a terminal
   */
  CommandLineRun(
      InputStream in,
      PrintStream out,
      PrintStream err,
      InstantSource clock,
      String systemLanguage,
      boolean watched) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.systemLanguage = systemLanguage;
    this.watched = watched;
  }

  /** Does what the arguments say. */
  int run(String... arguments) {
    Phrases phrases = Phrases.load("cli", Language.of(arguments, systemLanguage).key());
    Console console = new Console(in, out, err, phrases, clock, watched);
    CommandLine commands = new CommandLine(new VakanuvisCommand(console));
    asked(console, arguments).forEach(commands::addSubcommand);
    commands.setResourceBundle(new PhraseBundle(phrases));
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(new UsageErrors(console));
    commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    int code = code(commands, console, arguments);
    if (out.checkError()) {
      console.say("io.output");
      return ExitCode.IO;
    }
    return code;
  }

  /**
   * The command that the first argument names, and else all in the order of the help: to describe
   * one to picocli takes as long as to read a release.
   */
  private static Map<String, Callable<Integer>> asked(Console console, String... arguments) {
    Map<String, Callable<Integer>> all = new LinkedHashMap<>();
    all.put("generate", new GenerateCommand(console));
    all.put("extract", new ExtractCommand(console));
    all.put("explain", new ExplainCommand(console));
    all.put("check", new CheckCommand(console));
    all.put("add", new AddCommand(console));
    all.put("serve", new ServeCommand(console));
    all.put("review", new ReviewCommand(console));
    all.put("init", new InitCommand(console));
    all.put("fixity", new FixityCommand(console));
    String first = arguments.length == 0 ? "" : arguments[0];
    return all.containsKey(first) ? Map.of(first, all.get(first)) : all;
  }

  private static int code(CommandLine commands, Console console, String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      // Whatever was at work is given free by now, and what it wrote is taken back.
      ProblemList.tell(List.of(Diagnostic.error(Position.of("vakanuvis"), "io.memory")), console);
      return ExitCode.IO;
    }
  }

  /** Says what could not be read or written; anything else is a bug and shows where it is. */
  private static int failed(Console console, Exception failure) {
    if (failure instanceof IOException io) {
      ProblemList.tell(List.of(IoTrouble.of(io)), console);
    } else if (failure instanceof UncheckedIOException io) {
      ProblemList.tell(List.of(IoTrouble.of(io.getCause())), console);
    } else {
      console.say("bug");
      failure.printStackTrace(console.err());
    }
    return ExitCode.IO;
  }
}
