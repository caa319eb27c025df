package org.vakanuvis.model;

import java.util.List;

/**
 * A list of pages under letter headings, in the language's order.
 *
 * @param kind what is listed: {@code ministers officials countries relations years organizations
 *     sources}
 * @param letters the headings with what stands under each
 * @param parts the letters or numbered pages of a list that is too long for one page; empty where
 *     all is here
 */
public record DirectoryPage(
    Permalink address,
    String title,
    List<Link> trail,
    String kind,
    List<Letter> letters,
    List<ReleaseList.Part> parts)
    implements Page {
  public DirectoryPage {
    trail = List.copyOf(trail);
    letters = List.copyOf(letters);
    parts = List.copyOf(parts);
  }

  /**
   * What begins with one letter.
   *
   * @param letter null where the list has no headings
   */
  public record Letter(String letter, List<Tally> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }
}
