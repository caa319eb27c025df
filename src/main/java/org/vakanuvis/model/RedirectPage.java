package org.vakanuvis.model;

import java.util.List;

/**
 * An old address that leads to the page that took its place.
 *
 * @param title of the page that it leads to
 * @param target that page
 */
public record RedirectPage(Permalink address, String title, Permalink target) implements Page {
  @Override
  public List<Link> trail() {
    return List.of();
  }
}
