package org.vakanuvis.desk;

import java.util.Arrays;

/**
 * A text in a hundred numbers: how many of them two texts share tells how alike they are.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder: On the resemblance and
 *     containment of documents</a>
 */
final class Sketch {
  /**
   * Texts that share a band of numbers are compared; of those at 0.8, 9,996 in 10,000 share one.
   */
  static final int BANDS = 20;

  private static final int ROWS = 5;
  private static final int NUMBERS = BANDS * ROWS;

  /** Below this many runs of words chance decides. */
  private static final int SHORTEST = 8;

  private final int[] numbers = new int[NUMBERS];
  private final boolean telling;

  Sketch(Shingles shingles) {
    telling = shingles.size() >= SHORTEST;
    Arrays.fill(numbers, Integer.MAX_VALUE);
    for (int i = 0; i < shingles.size(); i++) {
      long run = shingles.run(i);
      for (int j = 0; j < NUMBERS; j++) {
        // Another odd factor for each number orders the runs anew.
        int order = (int) ((run * (2L * j + 1) * 0x9E3779B97F4A7C15L) >>> 33);
        numbers[j] = Math.min(numbers[j], order);
      }
    }
  }

  /** Whether the text is long enough to be compared. */
  boolean telling() {
    return telling;
  }

  /** The numbers of a band as one. */
  long band(int band) {
    long all = band;
    for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
      all = all * 0x100000001B3L + numbers[i];
    }
    return all;
  }

  /** About how much of two texts' runs of words is in both, from 0 to 1. */
  double resemblance(Sketch other) {
    int same = 0;
    for (int i = 0; i < NUMBERS; i++) {
      same += numbers[i] == other.numbers[i] ? 1 : 0;
    }
    return (double) same / NUMBERS;
  }
}
