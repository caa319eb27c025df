package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Section;

/** Lists the ways into an archive, those alone behind which something stands. */
final class Sections {
  private final Phrases phrases;
  private final List<Section> sections = new ArrayList<>();

  private Sections(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The sections of an archive of these. */
  static List<Section> of(
      List<Release> releases,
      Map<Permalink, Person> people,
      Map<String, List<Release>> countries,
      List<Archive.Relation> relations,
      Phrases phrases) {
    Sections made = new Sections(phrases);
    int ministers = count(people.values(), Person::minister);
    made.counted("ministers", Addresses.MINISTERS, ministers, true);
    made.counted("officials", Addresses.OFFICIALS, people.size() - ministers, false);
    made.counted("countries", Addresses.COUNTRIES, countries.size(), true);
    made.counted("relations", Addresses.RELATIONS, relations.size(), true);
    made.of("meetings", Addresses.MEETINGS, relations, r -> !r.held().isEmpty(), true);
    made.of("world", Addresses.WORLD, countries.values(), some -> true, false);
    made.of("periods", Addresses.PERIODS, releases, r -> r.year().isPresent(), true);
    made.of("days", Addresses.DAYS, releases, Sections::hasDay, false);
    made.of("kinds", Addresses.KINDS, releases, r -> r.kind().isPresent(), false);
    made.of(
        "organizations",
        Addresses.ORGANIZATIONS,
        releases,
        r -> !r.organizations().isEmpty(),
        false);
    made.of("places", Addresses.PLACES, releases, r -> !r.places().isEmpty(), false);
    made.of("sources", Addresses.SOURCES, releases, r -> r.source().isPresent(), false);
    int undated = count(releases, r -> r.year().isEmpty());
    made.counted("undated", Addresses.UNDATED, undated, false);
    made.of("added", Addresses.ADDED, releases, r -> r.provenance().added().isPresent(), false);
    return List.copyOf(made.sections);
  }

  private static boolean hasDay(Release release) {
    return release.date().flatMap(date -> DayPages.day(date.value())).isPresent();
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  /** A section whose page lists as many. */
  private void counted(String key, Permalink page, int count, boolean main) {
    if (count > 0) {
      add(key, page, count, main);
    }
  }

  /** A section that stands where any of these does. */
  private <T> void of(
      String key, Permalink page, Collection<T> all, Predicate<T> which, boolean main) {
    if (all.stream().anyMatch(which)) {
      add(key, page, 0, main);
    }
  }

  private void add(String key, Permalink page, int count, boolean main) {
    Link link = new Link(phrases.say("link." + key), page);
    sections.add(new Section(link, phrases.say("section." + key), count, main));
  }
}
