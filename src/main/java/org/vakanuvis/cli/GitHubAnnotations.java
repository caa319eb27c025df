package org.vakanuvis.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * Prints problems as commands that GitHub Actions turns into annotations. GitHub shows ten a step,
 * so the worst come first.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     Workflow commands</a>
 */
final class GitHubAnnotations {
  private GitHubAnnotations() {}

  static void print(List<Diagnostic> problems, ProblemWords words, PrintStream out) {
    problems.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .map(problem -> command(problem, words))
        .forEach(out::println);
  }

  private static String command(Diagnostic problem, ProblemWords words) {
    String level =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTICE, DOUBT -> "notice";
        };
    Position position = problem.position();
    StringBuilder command = new StringBuilder("::" + level + " file=" + value(position.path()));
    if (position.line() > 0) {
      command.append(",line=").append(position.line());
    }
    if (position.column() > 0) {
      command.append(",col=").append(position.column());
    }
    String hint = words.hint(problem);
    String message = words.message(problem) + (hint.isEmpty() ? "" : "\n→ " + hint);
    return command.append("::").append(data(message)).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String value(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
