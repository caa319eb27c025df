package org.vakanuvis.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Tokens;

/** Joins what the ends of pages part, where it was, and looks at each letter a few times only. */
class PageBreaksTest {
  private static final PageBreaks PAGES = new PageBreaks(BuiltInDictionaries.read());

  private static final String PROSE =
      "Görüşmelere katılan heyetlerin üyeleri dün akşam kentten ayrıldılar ve\n".repeat(8);

  private static final String ABOVE = PROSE + "Toplantıda konuşan Kenya Dışişleri Bakanı Moses";
  private static final String BELOW = "Wetangula dün Ankara'dan ayrıldı.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n- 2 -\n\n",
        "\r\n\r\n- 2 -\r\n\r\n",
        "\n\nSayfa 2 / 3\n\n",
        "\n\n2/3\n\n",
        "\n\n2\n\n",
        "\n[2]\n",
        "\n\f",
        "\n\n  \f",
        "\f\n\n",
        "\n- 2 -\n\f\n\n",
      })
  void joinsWhatTheEndOfAPageParts(String end) {
    String text = ABOVE + end + BELOW;
    PageBreaks.Pages pages = PAGES.joined(text);
    assertThat(pages.text()).hasSameSizeAs(text).startsWith(ABOVE).endsWith(BELOW);
    assertThat(pages.text().substring(ABOVE.length()).strip()).isEqualTo(BELOW.strip());
    assertThat(pages.text().substring(ABOVE.length(), text.length() - BELOW.length()))
        .containsOnlyOnce("\n")
        .isBlank();
    assertThat(pages.joined()).containsExactly(text.length() - BELOW.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n", // no page ends
        "\n2\n", // in a list
        "\n\n2.\n\n",
        "\n\n2)\n\n",
        "\n\n10.30\n\n", // in a programme
        "\n\n- 1998 -\n\n",
        "\n\nMadde 2\n\n",
        ".\n\n- 2 -\n\n",
      })
  void leavesOtherLinesAlone(String end) {
    String text = ABOVE + end + BELOW;
    assertThat(PAGES.joined(text).text()).isEqualTo(text);
  }

  @Test
  void leavesHeadlinesAlone() {
    String text =
        """
        12 Mart 2004

        Türkiye ile Kenya arasındaki ticaret görüşmelerinin
        sonuçları Nairobi'de yayımlanan bildiride açıklandı

        - 1 -

        Bakan geldi.
        """;
    assertThat(PAGES.joined(text).text()).isEqualTo(text);
  }

  @Test
  void spansStandOnTheRightWordsAcrossAPage() {
    String text = ABOVE + "\n\nSayfa 2 / 3\n\n" + BELOW;
    Tokens tokens = new Lexicon(BuiltInDictionaries.read()).tokenizer().tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = tokens.size() - 6; i < tokens.size(); i++) {
      words.add(tokens.get(i).span().of(text));
    }
    assertThat(words).containsExactly("Moses", "Wetangula", "dün", "Ankara'dan", "ayrıldı", ".");
    assertThat(tokens.paragraphStart(tokens.size() - 1))
        .isEqualTo(tokens.paragraphStart(tokens.size() - 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\f",
        "\n",
        "\n\f",
        " ",
        " \n",
        "a",
        "- ",
        "- 2 -\n",
        "2\n",
        "2\n\n",
        "7",
        "Kelime ",
        "Bu satır sona ermez ama sayfa burada biter ve\n\f",
        "Bu satır sona ermez ama sayfa burada biter ve\n\n- 2 -\n\n",
        "Bu satır sona ermez ama sayfa burada biter ve\n\n\f                                    ",
      })
  void looksAtEachLetterAFewTimes(String shape) {
    String text = ABOVE + "\n\n" + shape.repeat(100_000 / shape.length()) + "\n\n" + BELOW;
    Counted counted = new Counted(text);
    PAGES.joined(counted);
    assertThat(counted.looks).isLessThan(12L * text.length());
  }

  /** A text that counts how often one of its letters is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }
}
