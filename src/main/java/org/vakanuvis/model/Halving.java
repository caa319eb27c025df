package org.vakanuvis.model;

import java.util.function.IntPredicate;

/** Looks for a place among things that stand in order, by halving what is left of them. */
public final class Halving {
  private Halving() {}

  /**
   * The first place that is not before what is looked for; the number of places if all are.
   *
   * @param before whether a place is; none is behind one that is not
   */
  public static int first(int places, IntPredicate before) {
    int low = 0;
    int high = places;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
