package org.vakanuvis.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vakanuvis.extract.BuiltInDictionaries;
import org.vakanuvis.extract.Cases;

class TokenizerTest {
  private final Tokenizer tokenizer = new Lexicon(BuiltInDictionaries.read()).tokenizer();

  static Stream<Arguments> cuts() {
    return Cases.of("tokens.txt");
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void cutsText(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @Test
  void readsTheSameWithAnyLineEnd() {
    cuts()
        .map(arguments -> (String) arguments.get()[0])
        .forEach(text -> assertThat(cut(text.replace("\n", "\r\n"))).isEqualTo(cut(text)));
  }

  @Test
  void readsDecomposedLettersAsComposedOnes() {
    cuts()
        .map(arguments -> (String) arguments.get()[0])
        .forEach(
            text ->
                assertThat(cut(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(cut(text)));
  }

  @Test
  void spansSliceBackToWhatWasRead() {
    String text = "Raşid Meredov T&uuml;rkiye&rsquo;nin Dr. A.B.D.'nin";
    Tokens tokens = tokenizer.tokens(text);
    List<String> slices = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      slices.add(tokens.get(i).span().of(text) + "|" + tokens.get(i).stemSpan().of(text));
    }
    assertThat(slices)
        .containsExactly(
            "Raşid|Raşid",
            "Meredov|Meredov",
            "T&uuml;rkiye&rsquo;nin|T&uuml;rkiye",
            "Dr.|Dr.",
            "A.|A.",
            "B.|B.",
            "D.'nin|D.");
  }

  @Test
  void knowsPlainTexts() {
    assertThat(tokenizer.tokens("DISISLERI BAKANI").plain()).isTrue();
    assertThat(tokenizer.tokens("DIŞIŞLERI BAKANI").plain()).isFalse();
  }

  @Test
  void keepsSpansInOrderInsideAnyText() {
    Random random = new Random(7);
    String letters =
        "Aaİiı'’-–.,;&#39amp;\u00AD\u200B\uFEFF\u0307\u0301\r\n\t \uD83D\uDE00\uFB01“x";
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Tokens tokens = tokenizer.tokens(text.toString());
      int before = 0;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        assertThat(token.start()).isGreaterThanOrEqualTo(before);
        assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
        assertThat(token.span().covers(token.stemSpan())).isTrue();
        before = token.start();
      }
    }
  }

  private String cut(String text) {
    Tokens tokens = tokenizer.tokens(text);
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      cut.append(i == 0 ? "" : "|");
      cut.append(tokens.sentenceStart(i) == i ? "^" : "").append(tokens.get(i));
    }
    return cut.toString();
  }
}
