package org.vakanuvis.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vakanuvis.model.Wording;

/** When texts are nearly the same. */
class LikenessTest {
  @Test
  void countsTheSharedRunsOfThreeWords() {
    Shingles one = Shingles.of("bir iki üç dört beş");
    Shingles other = Shingles.of("bir iki üç dört altı");

    assertThat(one.size()).isEqualTo(3);
    assertThat(one.resemblance(other)).isCloseTo(2.0 / 4, within(1e-9));
    assertThat(one.resemblance(one)).isEqualTo(1);
  }

  @Test
  void caseAccentsLineEndsAndPunctuationMeanNothing() {
    Shingles one = Shingles.of("ÇİN’in Işıklı\r\nKıyısı, yine ışıklı.");
    Shingles other = Shingles.of("cinin isikli kiyisi yine ışıklı");

    assertThat(one.resemblance(other)).isEqualTo(1);
  }

  @Test
  void anEmptyTextIsLikeNothing() {
    assertThat(Shingles.of("… —").resemblance(Shingles.of(""))).isZero();
    assertThat(Shingles.of("tek söz").resemblance(Shingles.of("Tek söz!"))).isEqualTo(1);
  }

  @Test
  void findsTheNearestOfMany() {
    Likeness likeness = new Likeness();
    likeness.take(new Wording("yeni", "yeni.txt", "1", words(0, 100)));
    likeness.take(new Wording("ayri", "ayri.txt", "2", words(1000, 1100)));

    likeness.compare(new Wording("uzak", "uzak.txt", "3", words(0, 50)));
    likeness.compare(new Wording("yakin", "yakin.txt", "4", words(5, 100)));
    likeness.compare(new Wording("esit", "esit.txt", "1", words(0, 100)));

    assertThat(likeness.nearest(0)).get().extracting(near -> near.wording().id()).isEqualTo("esit");
    assertThat(likeness.same(0)).contains("esit.txt");
    assertThat(likeness.nearest(1)).isEmpty();
    assertThat(likeness.same(1)).isEmpty();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "söz" + i).collect(Collectors.joining(" "));
  }
}
