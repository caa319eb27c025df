package org.vakanuvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of releases stay what they are. */
class SlotsTest {
  private static final List<String> IDS =
      IntStream.range(0, 5_000).mapToObj(i -> "2020/05/aciklama-" + i).toList();

  @Test
  void everyReleaseHasItsOwnNumberBelowTheCapacity() {
    Slots slots = new Slots(IDS);
    Set<Integer> numbers = new HashSet<>();
    for (String id : IDS) {
      assertThat(slots.of(id)).isBetween(0, slots.capacity() - 1);
      numbers.add(slots.of(id));
    }
    assertThat(numbers).hasSameSizeAs(IDS);
  }

  @Test
  void theOrderOfReleasesDoesNotMatter() {
    List<String> shuffled = new ArrayList<>(IDS);
    Collections.shuffle(shuffled, new Random(7));
    Slots one = new Slots(IDS);
    Slots other = new Slots(shuffled);
    assertThat(IDS).allSatisfy(id -> assertThat(other.of(id)).isEqualTo(one.of(id)));
  }

  @Test
  void oneMoreReleaseMovesHardlyAnother() {
    Slots before = new Slots(IDS);
    for (int i = 0; i < 20; i++) {
      List<String> more = new ArrayList<>(IDS);
      more.add("2021/yeni-" + i);
      Slots after = new Slots(more);
      assertThat(IDS.stream().filter(id -> after.of(id) != before.of(id)).count()).isLessThan(40);
    }
  }
}
