package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.TextMark;

/** Plain texts as HTML: cases from {@code bodies.txt}, and that nothing is lost or made up. */
class PlainTextTest {
  private static final Permalink PAGE = new Permalink("belge/2020/x/");

  static Stream<Arguments> cases() throws IOException {
    return BodyCases.read("/render/bodies.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void writes(String name, String notation, String html) {
    SampleText sample = SampleText.of(notation);
    assertThat(html(sample.text(), sample.blocks(), sample.marks()).strip())
        .as(name)
        .isEqualTo(html);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesAndInventsNothing(int seed) {
    RandomText random = new RandomText(new Random(seed));
    String html = html(random.text(), random.blocks(), random.marks());
    String seen = random.text().replaceAll("<b>|</p>", "").replace("&amp;", "&");
    assertThat(Html.words(html).replace(" ", "")).isEqualTo(Html.folded(seen).replace(" ", ""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nestsProperly(int seed) {
    RandomText random = new RandomText(new Random(seed));
    String html = html(random.text(), random.blocks(), random.marks());
    assertThat(Html.mistakes(html)).isEmpty();
  }

  private static String html(String text, List<Block> blocks, List<TextMark> marks) {
    MarkedText marked =
        new MarkedText(
            Layers.of(marks, text.length()),
            target -> target.from(PAGE),
            "Kuşkulu: henüz doğrulanmadı");
    return BodyHtml.of(new PlainText(text, marked).tree(blocks));
  }

  /** A text of words and hostile signs in blocks, with marks that overlap as they like. */
  private static final class RandomText {
    private static final List<String> WORDS =
        List.of(
            "Rusya",
            "İran'ın",
            "ılık",
            "<b>",
            "&amp;",
            "${x}",
            "\"",
            "'",
            "görüştü.",
            "*",
            "_a_",
            "[x](y)",
            "😀",
            "\t",
            "—",
            "№ 5",
            "</p>",
            "#",
            "`");

    private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    RandomText(Random random) {
      this.random = random;
      int count = 1 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        block(KINDS.get(random.nextInt(KINDS.size())));
        text.append("\n\n");
      }
    }

    private void block(Block.Kind kind) {
      Optional<Span> marker = Optional.empty();
      if (kind == Block.Kind.ITEM && random.nextBoolean()) {
        marker = Optional.of(append("1."));
        text.append(' ');
      }
      List<Span> lines = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        StringBuilder line = new StringBuilder("x");
        int words = random.nextInt(8);
        for (int w = 0; w < words; w++) {
          line.append(random.nextBoolean() ? " " : "")
              .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        lines.add(append(line.append('y').toString()));
        text.append(random.nextBoolean() ? "\n" : " \r\n  ");
      }
      blocks.add(new Block(kind, lines, marker));
    }

    private Span append(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    String text() {
      return text.toString();
    }

    List<Block> blocks() {
      return blocks;
    }

    List<TextMark> marks() {
      List<TextMark> marks = new ArrayList<>();
      int count = random.nextInt(12);
      for (int i = 0; i < count; i++) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(40));
        Permalink target = random.nextBoolean() ? new Permalink("ulke/" + i + "/") : null;
        marks.add(
            new TextMark(
                new Span(start, end),
                target,
                i % 3 == 0 ? List.of() : List.of("f" + i),
                i % 5 == 0));
      }
      return marks;
    }
  }
}
