package org.vakanuvis.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases that Java and the browser are both held to, as {@code src/test/resources/search} has
 * them.
 */
final class SearchCases {
  private static final Path FOLDER = Path.of("src/test/resources/search");
  private static final String TEXT = "metin:";

  private SearchCases() {}

  /**
   * A release and a question.
   *
   * @param release the path of its file below the folder of releases, without extension
   * @param finds whether the question must find it
   */
  record Finding(String release, String question, boolean finds) {}

  /** What stands on either side of an arrow. */
  record Pair(String left, String right) {}

  /** Writes an archive of all the releases that the cases are about. */
  static void writeArchive(Path content) throws IOException {
    Files.createDirectories(content.resolve("releases"));
    Files.copy(
        Path.of("src/test/resources/golden/ornek/content/site.yaml"), content.resolve("site.yaml"));
    int number = 0;
    for (String line : lines("finds.txt")) {
      if (line.startsWith(TEXT)) {
        String text = line.substring(TEXT.length()).strip();
        Files.writeString(content.resolve("releases/" + name(++number) + ".txt"), text + "\n");
      }
    }
  }

  /** Every question with the release that it must find or must not. */
  static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    int number = 0;
    for (String line : lines("finds.txt")) {
      if (line.startsWith(TEXT)) {
        number++;
      } else {
        findings.add(new Finding(name(number), line.substring(1).strip(), line.startsWith("+")));
      }
    }
    return findings;
  }

  /** The lines of a file that have an arrow. */
  static List<Pair> pairs(String file) {
    return lines(file).stream()
        .map(line -> line.split("⇒", 2))
        .map(sides -> new Pair(sides[0].strip(), sides[1].strip()))
        .toList();
  }

  private static String name(int number) {
    return "vaka-" + number;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
