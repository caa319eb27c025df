package org.vakanuvis.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that a list that was patched is the one that would be written anew. */
class SortedLinesTest {
  private static final int HEAD = 4;
  private static final int STEPS = 200;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void equalsAListWrittenAnew(long seed) {
    Random random = new Random(seed);
    SortedMap<String, String> all = new TreeMap<>();
    SortedLines lines = lines("");
    for (int step = 0; step < STEPS; step++) {
      SortedMap<String, String> others = new TreeMap<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        String name = name(random);
        others.put(name, random.nextInt(3) == 0 ? null : String.format("%03d ", step));
      }
      lines = lines(new String(lines.with(others), StandardCharsets.UTF_8));
      others.forEach(
          (name, head) -> {
            all.remove(name);
            if (head != null) {
              all.put(name, head);
            }
          });
      StringBuilder anew = new StringBuilder();
      all.forEach((name, head) -> anew.append(head).append(name).append('\n'));
      assertThat(new String(lines.with(new TreeMap<>()), StandardCharsets.UTF_8))
          .isEqualTo(anew.toString());
      assertThat(lines.size()).isEqualTo(all.size());
      for (String name : all.keySet()) {
        int line = lines.find(name);
        assertThat(lines.name(line)).isEqualTo(name);
        assertThat(lines.head(line, 0, HEAD)).isEqualTo(all.get(name));
      }
      assertThat(lines.find("yok")).isNegative();
    }
  }

  @Test
  void refusesALineThatIsCutOff() {
    assertThatIllegalArgumentException().isThrownBy(() -> lines("001 a\n002 b"));
    assertThatIllegalArgumentException().isThrownBy(() -> lines("001 a\n00"));
  }

  @Test
  void countsHeadsThatAreTheSame() {
    assertThat(lines("001 a\n002 b\n001 c\n").count("001")).isEqualTo(2);
  }

  private static SortedLines lines(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SortedLines(bytes, bytes.length, HEAD);
  }

  /** Few, with letters of one byte and more, and with names that begin as others. */
  private static String name(Random random) {
    return "aç/Ğü".substring(0, 1 + random.nextInt(5)) + random.nextInt(12);
  }
}
