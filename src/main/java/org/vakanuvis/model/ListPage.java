package org.vakanuvis.model;

import java.util.List;

/**
 * Releases that share something else than a person, country or time.
 *
 * @param kind what they share: {@code undated added source kind organization day}
 * @param intro a sentence on what the list is; null for none
 */
public record ListPage(
    Permalink address,
    String title,
    List<Link> trail,
    String kind,
    String intro,
    ReleaseList releases)
    implements Page {
  public ListPage {
    trail = List.copyOf(trail);
  }
}
