package org.vakanuvis.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of cases in the resources: {@code text ⇒ expected}, one a line; {@code \n} in a text is a
 * line's end, lines that begin with # are comments.
 */
public final class Cases {
  private Cases() {}

  /** The cases of a table: text and expectation. */
  public static Stream<Arguments> of(String name) {
    return table(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("⇒", 2))
        .map(parts -> Arguments.of(parts[0].strip().replace("\\n", "\n"), parts[1].strip()));
  }

  /**
   * The cases of a table where a blank line parts them: a text, in which ⏎ is a line's end, ¶ a
   * blank line and ␌ a form feed, and the lines under it.
   */
  public static Stream<Arguments> blocks(String name) {
    return Stream.of(table(name).split("\n\\s*\n"))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(
            lines ->
                Arguments.of(
                    lines.get(0).replace("⏎", "\n").replace("¶", "\n\n").replace("␌", "\f"),
                    lines.subList(1, lines.size())));
  }

  private static String table(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/extract/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
