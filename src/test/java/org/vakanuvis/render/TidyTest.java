package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken out of finished pages. */
class TidyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a class=\"p\" href=\"../a-b/index.html#x\">  | <a class=p href=../a-b/index.html#x>",
        "<a href=\"https://x.example/a/\">             | <a href=\"https://x.example/a/\">",
        "<rect x=\"1.5\" y=\"20\"/>                    | <rect x=1.5 y=\"20\"/>",
        "<path d=\"M0 1\">                             | <path d=\"M0 1\">",
        "<p title=\"\" lang=\"tr\">                    | <p title=\"\" lang=tr>",
        "<p title=\"a=b\">                             | <p title=\"a=b\">",
        "<p title=\"ç\">                               | <p title=\"ç\">",
        "<p>x=\"y\" <b>z=\"w\"</b>                     | <p>x=\"y\" <b>z=\"w\"</b>",
        "<li>a</li><li>b</li>                          | <li>a<li>b"
      })
  void leavesOutWhatHtmlDoesNotNeed(String html, String tidy) {
    assertThat(Tidy.html(html)).isEqualTo(tidy);
  }

  @Test
  void leavesDataAndPreformattedTextAsTheyAre() {
    String data = "<script type=\"application/ld+json\">{\"a\":\"b\"}</script>";
    assertThat(Tidy.html(data)).endsWith(">{\"a\":\"b\"}</script>");
    String pre = "<pre class=\"x\">  a=\"b\"\n\n</pre>";
    assertThat(Tidy.html(pre)).isEqualTo(pre);
  }

  @Test
  void replacesHalvesOfCharactersInTextAndAttributes() {
    assertThat(Tidy.html("a\uD83Db\uDE00c\uD83D\uDE00d\uFFFF<b title=\"\u0001 x\">"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00d\uFFFD<b title=\"\uFFFD x\">");
  }
}
