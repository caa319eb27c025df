package org.vakanuvis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvingTest {
  @ParameterizedTest
  @CsvSource({"0, 5, 0", "1, 0, 0", "1, 1, 1", "7, 0, 0", "7, 3, 3", "7, 6, 6", "7, 9, 7"})
  void findsTheFirstThatIsNotBefore(int places, int wanted, int place) {
    assertThat(Halving.first(places, i -> i < wanted)).isEqualTo(place);
  }
}
