package org.vakanuvis.model;

import java.util.List;

/**
 * The page of a minister or official.
 *
 * @param country null for an international body or where nothing tells
 * @param minister whether any release or the authority file knows the person as one of a government
 * @param variants spellings in the releases that differ from the title
 * @param offices with terms, from the authority file and the releases
 * @param years releases by year, gaps included, for the timeline
 * @param met people met, with the number of meetings
 * @param metCountries countries whose people or delegations were met, likewise
 * @param meetings every meeting told, oldest first; where the releases stand on pages of their own,
 *     so do the meetings that they tell
 * @param feed the feed of its newest releases; null where it has none
 */
public record PersonPage(
    Permalink address,
    String title,
    List<Link> trail,
    Link country,
    boolean minister,
    List<String> variants,
    List<Office> offices,
    String wikidata,
    List<YearCount> years,
    List<Tally> met,
    List<Tally> metCountries,
    List<MeetingLine> meetings,
    ReleaseList releases,
    Permalink feed)
    implements Page {
  public PersonPage {
    trail = List.copyOf(trail);
    variants = List.copyOf(variants);
    offices = List.copyOf(offices);
    years = List.copyOf(years);
    met = List.copyOf(met);
    metCountries = List.copyOf(metCountries);
    meetings = List.copyOf(meetings);
  }

  /**
   * An office held.
   *
   * @param from null where not known
   * @param until null where it lasts or is not known
   * @param releases how many releases give it; 0 where only the authority file does
   */
  public record Office(String title, Edtf from, Edtf until, int releases) {}
}
