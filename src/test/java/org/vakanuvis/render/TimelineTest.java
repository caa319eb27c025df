package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.PersonPage.Office;
import org.vakanuvis.model.YearCount;
import org.vakanuvis.render.Timeline.Bar;
import org.vakanuvis.render.Timeline.Chart;
import org.vakanuvis.render.Timeline.Term;

/** The chart of releases by year. */
class TimelineTest {
  @Test
  void drawsBarsByTheirShareOfTheHighest() {
    Chart chart =
        Timeline.of(
            List.of(new YearCount(2019, 1000), new YearCount(2020, 0), new YearCount(2021, 1)),
            List.of());
    assertThat(chart.bars()).extracting(Bar::height).containsExactly(72, 0, 2);
    assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == chart.base());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 30, 60, 200})
  void keepsBarsAndYearsApartAndInside(int years) {
    Chart chart =
        Timeline.of(
            IntStream.range(0, years).mapToObj(i -> new YearCount(1900 + i, i % 5)).toList(),
            List.of());
    List<Bar> bars = chart.bars();
    assertThat(bars).hasSize(years);
    int labelled = -100;
    for (int i = 0; i < years; i++) {
      Bar bar = bars.get(i);
      assertThat(bar.x() + bar.width()).isLessThan(chart.width());
      if (i > 0) {
        assertThat(bar.x()).isGreaterThan(bars.get(i - 1).x() + bars.get(i - 1).width());
      }
      if (bar.label()) {
        assertThat(bar.x() - labelled).isGreaterThanOrEqualTo(40);
        labelled = bar.x();
      }
    }
    assertThat(bars).anyMatch(Bar::label);
  }

  @Test
  void drawsTermsBelowTheirYears() {
    Office minister =
        new Office("Dışişleri Bakanı", Edtf.parse("2018-05"), Edtf.parse("2020-07-01"), 3);
    Office lasting = new Office("Başbakan", Edtf.parse("2021"), null, 1);
    Office unknown = new Office("Büyükelçi", null, Edtf.parse("2010"), 0);
    Chart chart = Timeline.of(List.of(new YearCount(2020, 4)), List.of(minister, lasting, unknown));
    assertThat(chart.bars()).extracting(Bar::year).containsExactly(2018, 2019, 2020, 2021);
    assertThat(chart.terms())
        .extracting(Term::office)
        .containsExactly("Dışişleri Bakanı", "Başbakan");
    Term first = chart.terms().get(0);
    assertThat(first.x()).isEqualTo(chart.bars().get(0).x());
    assertThat(first.x() + first.width())
        .isEqualTo(chart.bars().get(2).x() + chart.bars().get(2).width());
    assertThat(chart.terms()).allMatch(term -> term.y() > chart.base());
  }
}
