package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program in a process of its own.
 *
 * @param java the Java that runs it, a folder
 * @param options for Java
 * @param environment laid over that of the tests
 * @param said takes all that it prints
 */
record OwnProcess(Path java, List<String> options, Map<String, String> environment, Path said) {
  OwnProcess {
    options = List.copyOf(options);
    environment = Map.copyOf(environment);
  }

  /** As the tests themselves run. */
  OwnProcess(Path said) {
    this(Path.of(System.getProperty("java.home")), List.of(), Map.of(), said);
  }

  Process start(String... arguments) throws IOException {
    // Under Surefire the class path itself is a jar that only names another.
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    process.environment().putAll(environment);
    return process.start();
  }
}
