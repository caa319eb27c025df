package org.vakanuvis.model;

import java.util.List;

/**
 * The page of a country.
 *
 * @param names official, older and short names
 * @param formerNames those that it bore once, with their years
 * @param ministers its ministers, with the number of releases; officials likewise
 * @param relations its relations with other countries, with the number of releases
 * @param met people of other countries whom its own met, with the number of meetings
 * @param years releases by year, gaps included, for the timeline
 * @param meetings every meeting of its people told, oldest first; where the releases stand on pages
 *     of their own, so do the meetings that they tell
 * @param few what is told of it and other countries of which few releases tell, where it does not
 *     stand on their pages
 * @param feed the feed of its newest releases; null where it has none
 */
public record CountryPage(
    Permalink address,
    String title,
    List<Link> trail,
    String code,
    List<String> names,
    List<String> formerNames,
    List<Tally> ministers,
    List<Tally> officials,
    List<Tally> relations,
    List<Tally> met,
    List<YearCount> years,
    List<MeetingLine> meetings,
    ReleaseList releases,
    List<Few> few,
    Permalink feed)
    implements Page {
  public CountryPage {
    trail = List.copyOf(trail);
    names = List.copyOf(names);
    formerNames = List.copyOf(formerNames);
    ministers = List.copyOf(ministers);
    officials = List.copyOf(officials);
    relations = List.copyOf(relations);
    met = List.copyOf(met);
    years = List.copyOf(years);
    meetings = List.copyOf(meetings);
    few = List.copyOf(few);
  }

  /**
   * The few releases that tell of it and of another country.
   *
   * @param id of the place on the page
   * @param meetings told of the two
   * @param together where they are merely named together
   */
  public record Few(String id, Link other, List<MeetingLine> meetings, List<ReleaseLine> together) {
    public Few {
      meetings = List.copyOf(meetings);
      together = List.copyOf(together);
    }
  }
}
