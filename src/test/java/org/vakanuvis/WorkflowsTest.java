package org.vakanuvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the workflows to what they may do, before GitHub is the first to read them. */
class WorkflowsTest {
  private static final Set<String> ACTIONS =
      Set.of(
          "actions/checkout@v7",
          "actions/setup-java@v5",
          "actions/configure-pages@v6",
          "actions/upload-artifact@v5",
          "actions/upload-pages-artifact@v5",
          "actions/deploy-pages@v5");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"));
        Stream<Path> fresh = Files.list(Path.of("src/main/resources/init"))) {
      return Stream.concat(files, fresh)
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowMayOnlyReadWhereNoJobSaysOtherwise(Path file) throws IOException {
    assertThat(workflow(file).get("permissions")).isEqualTo(Map.of("contents", "read"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyJobHasALimitOfTime(Path file) throws IOException {
    assertThat(jobs(file))
        .isNotEmpty()
        .allSatisfy(job -> assertThat(job).containsKey("timeout-minutes"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void onlyKnownActionsAreUsed(Path file) throws IOException {
    assertThat(steps(file))
        .filteredOn(step -> step.containsKey("uses"))
        .extracting(step -> step.get("uses"))
        .isSubsetOf(ACTIONS);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyCommandIsOneLineOfAScriptThatIsThere(Path file) throws IOException {
    for (Map<String, Object> step : steps(file)) {
      String command = (String) step.getOrDefault("run", "gh");
      assertThat(command).doesNotContain("\n", "${{");
      String program = command.substring(0, (command + " ").indexOf(' '));
      assertThat(program.equals("gh") || Files.isExecutable(Path.of(program))).as(command).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aStepHasOnlyKeysThatGitHubKnows(Path file) throws IOException {
    assertThat(workflow(file).keySet())
        .isSubsetOf("name", "on", "permissions", "concurrency", "jobs");
    assertThat(jobs(file))
        .allSatisfy(
            job ->
                assertThat(job.keySet())
                    .isSubsetOf(
                        "runs-on",
                        "timeout-minutes",
                        "permissions",
                        "strategy",
                        "steps",
                        "needs",
                        "environment"));
    assertThat(steps(file))
        .allSatisfy(
            step -> {
              assertThat(step.keySet())
                  .isSubsetOf("id", "name", "if", "uses", "with", "run", "env");
              assertThat(step.containsKey("uses")).isNotEqualTo(step.containsKey("run"));
            });
  }

  private static List<Map<String, Object>> steps(Path file) throws IOException {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Map<String, Object> job : jobs(file)) {
      ((List<?>) job.get("steps")).forEach(step -> steps.add(fields(step)));
    }
    return steps;
  }

  private static List<Map<String, Object>> jobs(Path file) throws IOException {
    return fields(workflow(file).get("jobs")).values().stream().map(WorkflowsTest::fields).toList();
  }

  private static Map<String, Object> workflow(Path file) throws IOException {
    Load load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
    return fields(load.loadFromString(Files.readString(file)));
  }

  @SuppressWarnings("unchecked") // The keys of a workflow are strings, or the test fails.
  private static Map<String, Object> fields(Object yaml) {
    return (Map<String, Object>) yaml;
  }
}
