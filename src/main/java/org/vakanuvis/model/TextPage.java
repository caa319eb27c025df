package org.vakanuvis.model;

import java.util.List;

/** A page that an editor wrote. */
public record TextPage(Permalink address, String title, List<Link> trail, String markdown)
    implements Page {
  public TextPage {
    trail = List.copyOf(trail);
  }
}
