package org.vakanuvis.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All releases and what links them.
 *
 * @param site what the archive says of itself
 * @param releases by date, oldest first; then the undated by their bounds and id
 * @param entries what the archive knows of every release beyond its front matter, by id
 * @param people by address, in its order
 * @param countries the releases that name each country, by code; also those of which only people or
 *     meetings are told, with no release
 * @param relations pairs of countries that met or are named as a pair
 * @param pages what editors wrote
 * @param sections every way into it, only to pages that exist
 * @param navigation the entries that head every page, only to pages that exist
 * @param dictionaries what the program knows of the world
 */
public record Archive(
    Site site,
    List<Release> releases,
    Map<String, Entry> entries,
    Map<Permalink, Person> people,
    Map<String, List<Release>> countries,
    List<Relation> relations,
    List<ContentPage> pages,
    List<Section> sections,
    List<Link> navigation,
    Dictionaries dictionaries) {
  public Archive {
    releases = List.copyOf(releases);
    // Asked many times for each release, and other maps look farther.
    entries = Collections.unmodifiableMap(new HashMap<>(entries));
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    relations = List.copyOf(relations);
    pages = List.copyOf(pages);
    sections = List.copyOf(sections);
    navigation = List.copyOf(navigation);
  }

  /** Where the page of a release of this archive stands. */
  public Permalink address(Release release) {
    return entries.get(release.id()).address();
  }

  /**
   * A release and its place in the archive.
   *
   * @param ministers who is meant by each of the release's ministers, in their order
   * @param officials who is meant by each of the release's officials, in their order
   * @param replacedBy the release that replaces it
   * @param mark stands for all that other pages show of it: its front matter and who its people are
   */
  public record Entry(
      Release release,
      Permalink address,
      List<Person> ministers,
      List<Person> officials,
      Optional<Release> replacedBy,
      long mark) {
    public Entry {
      ministers = List.copyOf(ministers);
      officials = List.copyOf(officials);
    }

    /** Who is meant by a name among the release's people; empty where none has it. */
    public Optional<Person> person(String name) {
      return person(name, release.ministers(), ministers)
          .or(() -> person(name, release.officials(), officials));
    }

    private static Optional<Person> person(
        String name, List<Fact<Officeholder>> holders, List<Person> people) {
      for (int i = 0; i < holders.size(); i++) {
        if (holders.get(i).value().name().equals(name)) {
          return Optional.of(people.get(i));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Two countries that met or are named as a pair.
   *
   * @param address of the page of the two; where a few releases tell of them, of a place on the
   *     page of one of the two; where a single one does, that release's
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
    /** So many releases make no page of their own. */
    private static final int FEW = 4;

    public Relation {
      meetings = List.copyOf(meetings);
      releases = List.copyOf(releases);
    }

    /** Whether the two have a page of their own, because many releases tell of them. */
    public boolean paged() {
      return releases.size() > FEW;
    }

    /** Whether the two stand on the page of one of them, because a few releases tell of them. */
    public boolean few() {
      return !alone() && !paged();
    }

    /** Whether a single release tells of them. */
    public boolean alone() {
      return releases.size() == 1;
    }

    /** The same at another address. */
    public Relation at(Permalink other) {
      return new Relation(other, first, second, meetings, releases);
    }

    /** The meetings that took place, without those that lie ahead. */
    public List<ToldMeeting> held() {
      return meetings.stream().filter(meeting -> meeting.told().held()).toList();
    }
  }

  /** A meeting and the release that tells it. */
  public record ToldMeeting(Release release, Release.Told told) {}
}
