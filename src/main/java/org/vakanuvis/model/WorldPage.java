package org.vakanuvis.model;

import java.util.List;

/**
 * The countries of the archive at a glance.
 *
 * @param map shaded by the number of releases
 * @param countries the same in words, the most frequent first
 */
public record WorldPage(
    Permalink address, String title, List<Link> trail, WorldMap map, List<Tally> countries)
    implements Page {
  public WorldPage {
    trail = List.copyOf(trail);
    countries = List.copyOf(countries);
  }
}
