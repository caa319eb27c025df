package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Tally;

/** Counts the people and countries that somebody met. */
final class Met {
  private final Lines lines;
  private final Counts<Permalink> people = new Counts<>();
  private final Counts<String> countries = new Counts<>();
  private final Map<Permalink, Person> known = new HashMap<>();

  Met(Lines lines) {
    this.lines = lines;
  }

  /**
   * Counts a meeting's other side, each person and each country of it once; nobody has met yet in
   * one that lies ahead.
   */
  void count(Release release, Release.Told told, Predicate<Participant> self) {
    if (!told.held()) {
      return;
    }
    Set<Permalink> counted = new HashSet<>();
    Set<String> codes = new HashSet<>();
    List<Participant> others = new ArrayList<>(told.meeting().value().participants());
    others.removeIf(self);
    for (Participant other : others) {
      Optional<Person> person = lines.person(release, other);
      person
          .filter(one -> counted.add(one.address()))
          .ifPresent(
              one -> {
                known.putIfAbsent(one.address(), one);
                people.add(one.address(), told.meeting().doubtful());
              });
      other
          .country()
          .filter(codes::add)
          .ifPresent(code -> countries.add(code, told.meeting().doubtful()));
    }
  }

  /** People met, the most frequent first. */
  List<Tally> people() {
    return people.tallies(
        address -> Lines.person(known.get(address)),
        address -> known.get(address).country().map(lines.addresses()::countryName).orElse(null));
  }

  /**
   * Countries met, the most frequent first.
   *
   * @param but the code of a country that does not count
   */
  List<Tally> countries(Optional<String> but) {
    Link own = but.map(lines::country).orElse(null);
    return countries.tallies(lines::country, code -> null).stream()
        .filter(tally -> !tally.link().equals(own))
        .toList();
  }
}
