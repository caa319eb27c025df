package org.vakanuvis.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads fixtures of texts and their HTML: a name, the text, an arrow, the HTML. */
final class BodyCases {
  private BodyCases() {}

  static Stream<Arguments> read(String resource) throws IOException {
    try (InputStream in = BodyCases.class.getResourceAsStream(resource)) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String cases = file.substring(file.indexOf('\n') + 1);
      return Stream.of(cases.split("\n----\n", -1)).map(BodyCases::of);
    }
  }

  private static Arguments of(String text) {
    int name = text.indexOf('\n');
    int arrow = text.indexOf("\n⇒\n");
    return Arguments.of(
        text.substring(0, name),
        text.substring(name + 1, arrow),
        text.substring(arrow + 3).strip());
  }
}
