package org.vakanuvis.model;

import java.util.List;

/**
 * Releases of one page, oldest first, in groups, with links to what did not fit.
 *
 * @param total how many there are in all, on this page and elsewhere; on a numbered page behind the
 *     first, how many it holds
 * @param groups releases under headings such as years; one group without a heading where there are
 *     few
 * @param parts where the rest stands: years, months, numbered pages; empty where all is here
 */
public record ReleaseList(int total, List<Group> groups, List<Part> parts) {
  public ReleaseList {
    groups = List.copyOf(groups);
    parts = List.copyOf(parts);
  }

  /**
   * Releases under one heading.
   *
   * @param heading null for none
   */
  public record Group(String heading, List<ReleaseLine> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A part of the list that stands on a page of its own.
   *
   * @param count how many it holds; zero where that is not told, as of numbered pages
   * @param current whether it is the page that shows this list
   */
  public record Part(Link link, int count, boolean current) {}
}
