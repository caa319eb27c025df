package org.vakanuvis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All releases and what links them.
 *
 * @param site what the archive says of itself
 * @param releases by date, oldest first; then the undated by their bounds and id
 * @param addresses of every release, by id
 * @param people by address
 * @param countries the releases that name each country, by code
 * @param relations pairs of countries that met or are named as a pair
 * @param pages what editors wrote
 * @param navigation the entries that head every page, only to pages that exist
 * @param dictionaries what the program knows of the world
 */
public record Archive(
    Site site,
    List<Release> releases,
    Map<String, Permalink> addresses,
    Map<Permalink, Person> people,
    Map<String, List<Release>> countries,
    List<Relation> relations,
    List<ContentPage> pages,
    List<Link> navigation,
    Dictionaries dictionaries) {
  public Archive {
    releases = List.copyOf(releases);
    addresses = Map.copyOf(addresses);
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    relations = List.copyOf(relations);
    pages = List.copyOf(pages);
    navigation = List.copyOf(navigation);
  }

  /**
   * Two countries that met or are named as a pair.
   *
   * @param first code of the one whose name comes first in Turkish order
   * @param second code of the other
   * @param meetings the meetings of their people, with the release that tells each
   * @param releases that tell a meeting or name the pair
   */
  public record Relation(
      Permalink address,
      String first,
      String second,
      List<ToldMeeting> meetings,
      List<Release> releases) {
    public Relation {
      meetings = List.copyOf(meetings);
      releases = List.copyOf(releases);
    }
  }

  /** A meeting and the release that tells it. */
  public record ToldMeeting(Release release, Fact<Meeting> meeting) {}
}
