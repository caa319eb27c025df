package org.vakanuvis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vakanuvis.model.YearCount;
import org.vakanuvis.render.Timeline.Bar;
import org.vakanuvis.render.Timeline.Chart;

/** The chart of releases by year. */
class TimelineTest {
  @Test
  void drawsBarsByTheirShareOfTheHighest() {
    Chart chart =
        Timeline.of(
            List.of(new YearCount(2019, 1000), new YearCount(2020, 0), new YearCount(2021, 1)));
    assertThat(chart.bars()).extracting(Bar::height).containsExactly(72, 0, 2);
    assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == chart.base());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 30, 60, 200})
  void keepsBarsAndYearsApartAndInside(int years) {
    Chart chart =
        Timeline.of(
            IntStream.range(0, years).mapToObj(i -> new YearCount(1900 + i, i % 5)).toList());
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
}
