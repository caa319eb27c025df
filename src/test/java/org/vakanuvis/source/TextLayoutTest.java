package org.vakanuvis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Block;

/**
 * Layouts of plain texts: {@code layout/NAME.txt} and what it is in {@code NAME.blocks}, which
 * {@code -Dgolden.update=true} writes anew.
 */
class TextLayoutTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/layout");

  static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void seesWhatTheEyeSees(Path file) throws IOException {
    Path expected = Path.of(file.toString().replace(".txt", ".blocks"));
    String seen = seen(Files.readString(file));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, seen);
    }
    assertThat(seen).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void lineEndsAndMarksMakeNoDifference(Path file) throws IOException {
    String text = Files.readString(file);
    String plain = text.replace("\r\n", "\n");
    String crlf = plain.replace("\n", "\r\n");
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(seen(crlf)).isEqualTo(seen(plain));
    assertThat(Normalizer.normalize(seen(decomposed), Normalizer.Form.NFC)).isEqualTo(seen(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesAndInventsNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text = text(random);
      List<Block> blocks = TextLayout.blocks(text);
      assertThat(Layouts.visible(blocks, text)).as(text).isEqualTo(Layouts.visible(text));
      assertThat(Layouts.inOrder(blocks)).as(text).isTrue();
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String line = "- 1. a) Bakan, görüşmelerde bulunmak üzere yarın başkente gidecek   ve\n";
    String text = line.repeat(30_000) + "x".repeat(1_000_000) + "\n\n1. ".repeat(100_000);

    assertThat(timed(text)).isLessThan(Duration.ofSeconds(30));
  }

  private static Duration timed(String text) {
    long start = System.nanoTime();
    assertThat(TextLayout.blocks(text)).isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The blocks of a text, one a line, with bars where its lines end. */
  private static String seen(String text) {
    return TextLayout.blocks(text).stream()
        .map(
            block ->
                block.kind()
                    + block.marker().map(mark -> " " + mark.of(text)).orElse("")
                    + " | "
                    + block.lines().stream()
                        .map(line -> line.of(text))
                        .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A text of anything that could upset a reader of layouts. */
  private static String text(Random random) {
    String[] parts = {
      "\n",
      "\n",
      "\r\n",
      "\r",
      "\n\n",
      " ",
      "  ",
      "    ",
      "\t",
      "\f",
      "\u00A0",
      "\u3000",
      "\u2028",
      "-",
      "– ",
      "• ",
      "•",
      "* ",
      "1. ",
      "2. ",
      "3) ",
      "a) ",
      "b) ",
      "(1) ",
      "ç) ",
      "15.",
      "....",
      ":",
      ";",
      ",",
      ".",
      "\"",
      "“",
      "”",
      "«",
      "»",
      "---",
      "===",
      "&nbsp;",
      "<b>",
      "😀",
      "\uD83D",
      "i\u0307",
      "s\u0327",
      "\u200B",
      "\uFEFF",
      "BAKAN",
      "Bakan",
      "bakan",
      "Dışişleri",
      "TİFLİS",
      "2021",
      "18.03.2021",
      "ve",
      "görüştü.",
      "T.C.",
      "Hk.",
      "Ankara",
      "ülkelerinin"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }
}
