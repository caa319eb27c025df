package org.vakanuvis.search;

import java.util.Arrays;

/** In which releases a word stands, and with what weight. Safe to fill from several threads. */
final class Postings {
  /** How many weights there are, from 0. */
  static final int WEIGHTS = 4;

  private int[] entries = new int[2];
  private int count;

  /** What {@link #text} told. */
  static Postings of(String text) {
    Postings postings = new Postings();
    int weight = WEIGHTS - 1;
    for (int at = 0; at < text.length(); weight--) {
      int end = text.indexOf(' ', at);
      int until = end < 0 ? text.length() : end;
      for (int slot : NumberCode.numbers(text.substring(at, until))) {
        postings.add(slot, weight);
      }
      at = until + 1;
    }
    return postings;
  }

  /** Forgets a release. */
  synchronized void remove(int slot) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (entries[i] / WEIGHTS != slot) {
        entries[kept++] = entries[i];
      }
    }
    count = kept;
  }

  /** Notes a release, which comes but once. */
  synchronized void add(int slot, int weight) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count + (count >> 1) + 1);
    }
    entries[count++] = slot * WEIGHTS + weight;
  }

  /** How many releases. */
  int count() {
    return count;
  }

  /** The releases of each weight, the highest first, parted by blanks; none at the end. */
  synchronized String text() {
    int[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    StringBuilder text = new StringBuilder();
    for (int weight = WEIGHTS - 1; weight >= 0; weight--) {
      NumberCode code = new NumberCode();
      for (int entry : sorted) {
        if (entry % WEIGHTS == weight) {
          code.add(entry / WEIGHTS);
        }
      }
      text.append(code.text()).append(' ');
    }
    return text.toString().stripTrailing();
  }
}
