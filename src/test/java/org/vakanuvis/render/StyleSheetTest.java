package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style sheet: small, of one host, and readable in light and dark. */
class StyleSheetTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6});");
  private static String css;

  @BeforeAll
  static void read() throws IOException {
    css = Files.readString(Path.of("templates/assets/style.css"));
  }

  @Test
  void staysSmall() {
    assertThat(css.length()).isLessThan(15_000);
  }

  @Test
  void asksForNothingElse() {
    assertThat(css).doesNotContain("url(", "@import", "@font-face", "//");
  }

  /** WCAG 2.2 AA asks for 4.5 for words and 3 for what surrounds them. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper, 7",
    "ink, panel, 7",
    "ink, mark, 7",
    "soft, paper, 4.5",
    "soft, panel, 4.5",
    "link, paper, 4.5",
    "link, panel, 4.5",
    "link, mark, 4.5",
    "accent, paper, 4.5",
    "accent, panel, 4.5",
    "accent, mark, 3"
  })
  void keepsContrastInBothColourSchemes(String words, String ground, double least) {
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, Integer> light = colours(css.substring(0, dark));
    Map<String, Integer> night = colours(css.substring(dark, css.indexOf("}\n}", dark)));
    assertThat(contrast(light.get(words), light.get(ground))).isGreaterThanOrEqualTo(least);
    assertThat(contrast(night.get(words), night.get(ground))).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, Integer> colours(String rules) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(rules);
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
