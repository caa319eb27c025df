package org.vakanuvis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a release.
 *
 * @param text the text of the release, into which blocks and marks point
 * @param blocks its layout; unused for Markdown
 * @param marks what leads to pages or is evidence, in the order of the text, of two that begin
 *     together the longer first; what is evidence may share stretches with anything, links with
 *     each other never
 * @param facts title, date, number, source and kind under their field's name, where they are known
 * @param pages the pages of other releases with the same day, source and kind, under their field's
 *     name, where they are known
 * @param countries the countries named, with their pages
 * @param relations the pages of pairs of its countries
 * @param neighbours what comes before and after it, by date, and within its ministers and countries
 * @param related releases that share people and countries with it, the nearest first
 * @param originals the zip file that holds the original
 */
public record ReleasePage(
    Permalink address,
    String title,
    List<Link> trail,
    Release release,
    String text,
    List<Block> blocks,
    List<TextMark> marks,
    Map<String, Proof> facts,
    Map<String, Permalink> pages,
    List<PersonLine> ministers,
    List<PersonLine> officials,
    List<Named> countries,
    List<Named> places,
    List<Named> organizations,
    List<MeetingLine> meetings,
    List<Link> relations,
    List<Neighbours> neighbours,
    List<ReleaseLine> related,
    Link replaces,
    Link replacedBy,
    Link originals)
    implements Page {
  public ReleasePage {
    trail = List.copyOf(trail);
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    pages = Map.copyOf(pages);
    ministers = List.copyOf(ministers);
    officials = List.copyOf(officials);
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    meetings = List.copyOf(meetings);
    relations = List.copyOf(relations);
    neighbours = List.copyOf(neighbours);
    related = List.copyOf(related);
  }

  /**
   * Something that the release names.
   *
   * @param page null where it has none
   */
  public record Named(String name, Permalink page, Proof proof) {}

  /**
   * The releases on either side in one row of releases.
   *
   * @param row what the row is: null for all releases by date, else the minister or country
   * @param previous null at the beginning
   * @param next null at the end
   */
  public record Neighbours(Link row, ReleaseLine previous, ReleaseLine next) {}
}
