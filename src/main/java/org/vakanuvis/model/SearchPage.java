package org.vakanuvis.model;

import java.util.List;

/** The page on which readers search the archive; what it finds stands in an index beside it. */
public record SearchPage(Permalink address, String title, List<Link> trail) implements Page {
  public SearchPage {
    trail = List.copyOf(trail);
  }
}
