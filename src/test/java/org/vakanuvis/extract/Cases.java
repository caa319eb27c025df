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
final class Cases {
  private Cases() {}

  /** The cases of a table: text and expectation. */
  static Stream<Arguments> of(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/extract/" + name)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("⇒", 2))
          .map(parts -> Arguments.of(parts[0].strip().replace("\\n", "\n"), parts[1].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
