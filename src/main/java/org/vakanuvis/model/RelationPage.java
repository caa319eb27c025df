package org.vakanuvis.model;

import java.util.List;

/**
 * The page of two countries.
 *
 * @param countries the two, in the language's order
 * @param meetings who met whom, oldest first; where the releases stand on pages of their own, so do
 *     the meetings that they tell
 * @param together the releases that name the two as a pair without telling of a meeting; where the
 *     list is cut, its parts hold those with meetings too
 */
public record RelationPage(
    Permalink address,
    String title,
    List<Link> trail,
    List<Link> countries,
    List<MeetingLine> meetings,
    ReleaseList together)
    implements Page {
  public RelationPage {
    trail = List.copyOf(trail);
    countries = List.copyOf(countries);
    meetings = List.copyOf(meetings);
  }
}
