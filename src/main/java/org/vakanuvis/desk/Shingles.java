package org.vakanuvis.desk;

import java.util.Arrays;
import org.vakanuvis.turkish.Turkish;

/**
 * The runs of three words that a text is made of, each as a number, so that texts can be compared:
 * what share of the runs of both is in both.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder: On the resemblance and
 *     containment of documents</a>
 */
final class Shingles {
  /** Texts that share at least that much of their runs are nearly the same. */
  static final double NEAR = 0.8;

  private static final int WORDS = 3;

  /** Sorted, each once. */
  private final long[] runs;

  private Shingles(long[] runs) {
    this.runs = runs;
  }

  /** Those of a text, in which case, accents, punctuation and line ends mean nothing. */
  static Shingles of(String text) {
    String folded = Turkish.fold(text);
    long[] runs = new long[folded.length() / 2 + 1];
    long[] last = new long[WORDS];
    int words = 0;
    int count = 0;
    for (int start = 0; start < folded.length(); ) {
      int end = start;
      long word = 0;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        word = word * 0x100000001B3L + folded.charAt(end);
        end++;
      }
      if (end > start) {
        last[words % WORDS] = mixed(word);
        words++;
        if (words >= WORDS) {
          runs[count++] = run(last, words);
        }
      }
      start = end + 1;
    }
    if (count == 0 && words > 0) {
      runs[count++] = run(last, words);
    }
    Arrays.sort(runs, 0, count);
    return new Shingles(distinct(runs, count));
  }

  /** The number of the last words in their order. */
  private static long run(long[] last, int words) {
    long run = 0;
    for (int i = Math.max(0, words - WORDS); i < words; i++) {
      run = mixed(run * 31 + last[i % WORDS]);
    }
    return run;
  }

  /** Spreads a number over all 64 bits, as the finalizer of MurmurHash3 does. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }

  private static long[] distinct(long[] sorted, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** How many runs there are. */
  int size() {
    return runs.length;
  }

  /** One of the runs, in a fixed order. */
  long run(int number) {
    return runs[number];
  }

  /** The share of two texts' runs that is in both, from 0 to 1. */
  static double resemblance(int shared, int one, int other) {
    int all = one + other - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** How much this text is like another, from 0 to 1. */
  double resemblance(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return resemblance(shared, runs.length, other.runs.length);
  }
}
