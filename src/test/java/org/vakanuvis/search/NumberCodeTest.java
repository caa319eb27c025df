package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Numbers come back as they were written. */
class NumberCodeTest {
  @Test
  void readsBackWhatItWrote() {
    Random random = new Random(42);
    for (int spread : new int[] {1, 2, 59, 60, 61, 1_919, 1_920, 1_921, 60_000, 3_000_000}) {
      TreeSet<Integer> numbers = new TreeSet<>();
      for (int i = 0; i < 300; i++) {
        numbers.add(random.nextInt(spread * 20));
      }
      NumberCode code = new NumberCode();
      numbers.forEach(code::add);
      assertThat(ReadIndex.numbers(code.text())).containsExactlyElementsOf(numbers);
      assertThat(NumberCode.numbers(code.text()))
          .containsExactly(numbers.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  @Test
  void needsNoEscapesInAScript() {
    NumberCode code = new NumberCode();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0, number = 0; i < 3_000; number += ++i) {
      numbers.add(number);
      code.add(number);
    }
    assertThat(code.text()).matches("[#-\\[\\]-~]+");
    assertThat(ReadIndex.numbers(code.text())).isEqualTo(numbers);
  }
}
