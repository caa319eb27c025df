package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Release;

/** Gathers which two countries met or are named as a pair. */
final class Relations {
  /**
   * With more countries than this a meeting is a conference, which says little of any two of them
   * and would make pages by the square of its size.
   */
  private static final int MOST_COUNTRIES = 12;

  private final Addresses addresses;
  private final Map<CountryPair, Gathered> gathered = new HashMap<>();

  private Relations(Addresses addresses) {
    this.addresses = addresses;
  }

  /** The relations in these releases, in the order of the countries' names. */
  static List<Archive.Relation> in(List<Release> releases, Addresses addresses) {
    Relations relations = new Relations(addresses);
    releases.forEach(relations::gather);
    return relations.gathered.entrySet().stream()
        .map(entry -> relations.relation(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Archive.Relation::first, addresses.byCountryName())
                .thenComparing(Archive.Relation::second, addresses.byCountryName()))
        .toList();
  }

  /** The pairs of which a release tells a meeting or which it names as such. */
  static Set<CountryPair> pairs(Release release) {
    Set<CountryPair> pairs =
        new TreeSet<>(Comparator.comparing(CountryPair::first).thenComparing(CountryPair::second));
    release.meetings().forEach(told -> pairs.addAll(pairs(told.meeting().value())));
    release.pairs().forEach(pair -> pairs.add(pair.value()));
    return pairs;
  }

  /** Whether all that a release tells of two countries stands in doubt. */
  static boolean doubtful(Archive.Relation relation, Release release) {
    CountryPair pair = CountryPair.of(relation.first(), relation.second());
    return release.meetings().stream()
            .filter(told -> pairs(told.meeting().value()).contains(pair))
            .allMatch(told -> told.meeting().doubtful())
        && release.pairs().stream()
            .filter(fact -> fact.value().equals(pair))
            .allMatch(Fact::doubtful);
  }

  private static List<CountryPair> pairs(Meeting meeting) {
    List<String> countries =
        meeting.participants().stream()
            .flatMap(participant -> participant.country().stream())
            .distinct()
            .sorted()
            .toList();
    List<CountryPair> pairs = new ArrayList<>();
    for (int i = 0; i < countries.size() && countries.size() <= MOST_COUNTRIES; i++) {
      for (int j = i + 1; j < countries.size(); j++) {
        pairs.add(new CountryPair(countries.get(i), countries.get(j)));
      }
    }
    return pairs;
  }

  private void gather(Release release) {
    Set<CountryPair> all = new HashSet<>();
    for (Release.Told told : release.meetings()) {
      List<CountryPair> met = pairs(told.meeting().value());
      met.forEach(pair -> of(pair).meetings.add(new Archive.ToldMeeting(release, told)));
      all.addAll(met);
    }
    release.pairs().forEach(pair -> all.add(pair.value()));
    all.forEach(pair -> of(pair).releases.add(release));
  }

  private Gathered of(CountryPair pair) {
    return gathered.computeIfAbsent(pair, p -> new Gathered());
  }

  private Archive.Relation relation(CountryPair pair, Gathered told) {
    List<String> codes = addresses.inOrder(pair);
    String first = codes.get(0);
    String second = codes.get(1);
    Archive.Relation relation =
        new Archive.Relation(
            addresses.relation(first, second), first, second, told.meetings, told.releases);
    // A page that held one release would say less than that release's own.
    return relation.paged()
        ? relation
        : relation.at(
            relation.alone()
                ? Addresses.release(told.releases.get(0).id())
                : addresses.place(first, second));
  }

  private static final class Gathered {
    private final List<Archive.ToldMeeting> meetings = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
  }
}
