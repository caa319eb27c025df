package org.vakanuvis.model;

import java.util.List;

/** The page that leads to every list of the archive. */
public record GuidePage(Permalink address, String title, List<Link> trail, List<Section> sections)
    implements Page {
  public GuidePage {
    trail = List.copyOf(trail);
    sections = List.copyOf(sections);
  }
}
