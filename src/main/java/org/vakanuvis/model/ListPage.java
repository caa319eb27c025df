package org.vakanuvis.model;

import java.util.List;

/**
 * Releases that share something else than a person, country or time, or a part of a list that is
 * too long for the page it belongs to.
 *
 * @param kind what they share: {@code undated added sources kinds organizations places day}; {@code
 *     part} for a part of the list of the page above
 * @param intro a sentence on what the list is; null for none
 * @param meetings those that these releases tell of the page above, oldest first; empty for other
 *     lists
 */
public record ListPage(
    Permalink address,
    String title,
    List<Link> trail,
    String kind,
    String intro,
    List<MeetingLine> meetings,
    ReleaseList releases)
    implements Page {
  public ListPage {
    trail = List.copyOf(trail);
    meetings = List.copyOf(meetings);
  }
}
