package org.vakanuvis.model;

import java.util.List;

/** What a reader sees at an address that does not exist. */
public record NotFoundPage(Permalink address, String title) implements Page {
  @Override
  public List<Link> trail() {
    return List.of();
  }
}
