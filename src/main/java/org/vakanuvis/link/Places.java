package org.vakanuvis.link;

import java.util.IdentityHashMap;
import java.util.List;
import org.vakanuvis.model.Release;

/**
 * The place of each release in the archive's order, found by the very object: it is asked for with
 * every line of every list, and to find an id among all ids takes several looks into far memory.
 */
final class Places {
  private final IdentityHashMap<Release, Integer> places;

  /** The places of releases in their order. */
  Places(List<Release> order) {
    this.places = new IdentityHashMap<>(order.size());
    for (int place = 0; place < order.size(); place++) {
      places.put(order.get(place), place);
    }
  }

  /** The place of a release, counted from zero; below zero for another archive's. */
  int of(Release release) {
    return places.getOrDefault(release, -1);
  }
}
