package org.vakanuvis.link;

import java.util.List;
import org.vakanuvis.model.Release;

/**
 * The place of each release in the archive's order, found by the very object: it is asked for with
 * every line of every list, and to find an id among all ids takes several looks into far memory.
 */
final class Places {
  private final List<Release> order;

  /** One more than the place of the release whose hash leads there; zero for none. */
  private final int[] table;

  /** The places of releases in their order. */
  Places(List<Release> order) {
    this.order = order;
    this.table = new int[Integer.highestOneBit(Math.max(1, order.size())) * 4];
    for (int place = 0; place < order.size(); place++) {
      table[slot(order.get(place))] = place + 1;
    }
  }

  /** The place of a release, counted from zero; below zero for another archive's. */
  int of(Release release) {
    return table[slot(release)] - 1;
  }

  /** Where a release stands in the table, or would. */
  private int slot(Release release) {
    int hash = System.identityHashCode(release);
    int slot = (hash ^ hash >>> 15) & (table.length - 1);
    while (table[slot] != 0 && order.get(table[slot] - 1) != release) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
