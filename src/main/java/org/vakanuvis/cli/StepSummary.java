package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.model.Diagnostic;

/**
 * Writes problems as Markdown below what a step of GitHub Actions has to sum up, the worst first:
 * of annotations it shows only ten.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     Adding a job summary</a>
 */
final class StepSummary {
  /** GitHub takes a megabyte a step, and nothing of what is longer. */
  private static final int MOST = 900_000;

  private StepSummary() {}

  /** Adds the list to the end of a file. */
  static void append(List<Diagnostic> problems, ProblemWords words, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("## " + words.phrases().say("summary.problems", problems.size()));
    lines.add("");
    if (!problems.isEmpty()) {
      lines.add("| | | |");
      lines.add("|---|---|---|");
    }
    int length = 0;
    int told = 0;
    List<Diagnostic> sorted =
        problems.stream().sorted(Comparator.comparing(Diagnostic::severity)).toList();
    for (Diagnostic problem : sorted) {
      String row = row(problem, words);
      length += row.getBytes(StandardCharsets.UTF_8).length + 1;
      if (length > MOST) {
        break;
      }
      lines.add(row);
      told++;
    }
    if (told < sorted.size()) {
      lines.add("");
      lines.add(words.phrases().say("problems.left", sorted.size() - told));
    }
    lines.add("");
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String row(Diagnostic problem, ProblemWords words) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    String hint = words.hint(problem);
    return "| "
        + words.phrases().say("severity." + severity)
        + " | `"
        + ProblemWords.place(problem.position()).replace("`", "'").replace("|", "\\|")
        + "` | "
        + cell(words.message(problem))
        + (hint.isEmpty() ? "" : "<br>→ " + cell(hint))
        + " |";
  }

  /** Text that stays text in a cell of Markdown. */
  static String cell(String text) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        cell.append(' ');
      } else if ("\\`*_{}[]<>#|~@&".indexOf(c) >= 0) {
        cell.append("&#").append((int) c).append(';');
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
