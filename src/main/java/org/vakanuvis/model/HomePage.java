package org.vakanuvis.model;

import java.util.List;

/**
 * The first page of the archive.
 *
 * @param releases how many there are; the other numbers likewise
 * @param span from the first to the last dated release; null where none is dated
 * @param latest the newest dated releases, newest first
 * @param added those that entered the archive last, newest first
 * @param years every year that has releases
 * @param countries the countries most often named, with their numbers
 * @param people the ministers most often named, with their numbers
 * @param map the countries at a glance; null where no release names one
 * @param sections every way into the archive
 */
public record HomePage(
    Permalink address,
    String title,
    int releases,
    int ministers,
    int countriesNamed,
    int meetings,
    int undated,
    Edtf span,
    List<ReleaseLine> latest,
    List<ReleaseLine> added,
    List<Tally> years,
    List<Tally> countries,
    List<Tally> people,
    WorldMap map,
    List<Section> sections)
    implements Page {
  public HomePage {
    latest = List.copyOf(latest);
    added = List.copyOf(added);
    years = List.copyOf(years);
    countries = List.copyOf(countries);
    people = List.copyOf(people);
    sections = List.copyOf(sections);
  }

  @Override
  public List<Link> trail() {
    return List.of();
  }
}
