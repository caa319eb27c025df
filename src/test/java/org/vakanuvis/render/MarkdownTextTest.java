package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.model.Permalink;

/** Markdown as HTML: cases from {@code markdown.txt}, and headings that fit the page. */
class MarkdownTextTest {

  static Stream<Arguments> cases() throws IOException {
    return BodyCases.read("/render/markdown.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void writes(String name, String notation, String html) {
    SampleText sample = SampleText.marked(notation);
    MarkdownText text = new MarkdownText(sample.text(), MarkdownTextTest::href);
    text.anchor(new Anchors());
    Layers layers = Layers.of(sample.marks(), sample.text().length());
    MarkdownMarks.lay(
        text.tree(), sample.text(), new MarkedText(layers, MarkdownTextTest::href, "kuşkulu"));
    assertThat(BodyHtml.of(text.tree()).strip()).as(name).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({"1 2 3, 2 3 4", "3 3 5, 2 2 3", "1 4 2 6, 2 3 3 4", "2 1, 2 2", "6, 2"})
  void putsHeadingsBelowThePageWithoutGaps(String written, String shifted) {
    String markdown =
        Stream.of(written.split(" ", -1))
            .map(level -> "#".repeat(Integer.parseInt(level)) + " x\n")
            .collect(Collectors.joining());
    MarkdownText text = new MarkdownText(markdown, MarkdownTextTest::href);
    text.shiftHeadings(2);
    List<String> levels =
        Html.tags(BodyHtml.of(text.tree())).stream()
            .filter(tag -> !tag.closing())
            .map(tag -> tag.name().substring(1))
            .toList();
    assertThat(String.join(" ", levels)).isEqualTo(shifted);
  }

  @Test
  void liftsHeadlineThatThePageShowsAnyway() {
    MarkdownText text = new MarkdownText("# Rusya  *Bakanı*\n\nGeldi.", MarkdownTextTest::href);
    assertThat(BodyHtml.of(text.liftTitle("RUSYA BAKANI"))).isEqualTo("Rusya  <em>Bakanı</em>");
    assertThat(BodyHtml.of(text.tree())).isEqualTo("<p>Geldi.</p>\n");
  }

  @Test
  void leavesAnotherHeadlineWhereItIs() {
    assertThat(new MarkdownText("# Rusya\n", MarkdownTextTest::href).liftTitle("Rusya Bakanı"))
        .isNull();
  }

  private static String href(Permalink target) {
    return target.from(new Permalink("belge/2020/x/"));
  }
}
