package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The commands of a workflow, for tests that run them. */
public final class WorkflowSteps {
  private WorkflowSteps() {}

  /** Those of all jobs, in the order of the file. */
  public static List<String> of(Path file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    List<String> commands = new ArrayList<>();
    Map<?, ?> jobs =
        (Map<?, ?>) ((Map<?, ?>) load.loadFromString(Files.readString(file))).get("jobs");
    for (Object job : jobs.values()) {
      for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
        Object run = ((Map<?, ?>) step).get("run");
        if (run != null) {
          commands.add(run.toString());
        }
      }
    }
    return commands;
  }
}
