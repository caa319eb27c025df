package org.vakanuvis.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineNumbersTest {
  private static final String WORDS = "Dışişleri Bakanı Ali Veli dün geldi\n";

  @Test
  void readsLinesWithoutTheirNumbers() {
    String text = lines(12, i -> i + "  ");
    assertThat(LineNumbers.read(text)).hasSameSizeAs(text).doesNotContainPattern("\\d");
  }

  @Test
  void readsEveryFifthLineWithoutItsNumber() {
    String text = lines(30, i -> i % 5 == 0 ? i + " " : "   ");
    assertThat(LineNumbers.read(text)).hasSameSizeAs(text).doesNotContainPattern("\\d");
  }

  @Test
  void readsNumbersThatBeginAnewOnEachPage() {
    String page = lines(20, i -> i + " ");
    assertThat(LineNumbers.read(page + page)).doesNotContainPattern("\\d");
  }

  @Test
  void keepsNumbersThatCountOtherThings() {
    String items = "1. Madde\n2. Madde\n";
    assertThat(LineNumbers.read(items.repeat(9))).isEqualTo(items.repeat(9));
    String years = "2011 Ankara\n2014 Lahey\n2016 Cenevre\n2019 Bakü\n".repeat(4);
    assertThat(LineNumbers.read(years)).isEqualTo(years);
    String few = lines(5, i -> i + " ");
    assertThat(LineNumbers.read(few)).isEqualTo(few);
  }

  private static String lines(int count, IntFunction<String> head) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> head.apply(i) + WORDS)
        .collect(Collectors.joining());
  }
}
