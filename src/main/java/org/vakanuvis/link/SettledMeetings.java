package org.vakanuvis.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.model.CountryPair;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.PersonName;

/**
 * Brings meetings and pairs of countries in line with the people and countries that stand: what an
 * editor struck out or dropped has met nobody.
 */
final class SettledMeetings {
  private final PressRelease original;
  private final List<Fact<Officeholder>> people;
  private final List<PersonName> names;
  private final Set<String> countries = new HashSet<>();

  SettledMeetings(
      PressRelease original,
      List<Fact<Officeholder>> ministers,
      List<Fact<Officeholder>> officials,
      List<Fact<String>> countries) {
    this.original = original;
    this.people = Stream.concat(ministers.stream(), officials.stream()).toList();
    this.names = people.stream().map(person -> PersonName.of(person.value().name())).toList();
    countries.forEach(country -> this.countries.add(country.value()));
    people.forEach(person -> person.value().country().ifPresent(this.countries::add));
  }

  /** The pairs of countries that both stand. */
  List<Fact<CountryPair>> pairs(List<Fact<CountryPair>> found) {
    return found.stream()
        .filter(fact -> fact.evidence().confidence() >= Evidence.DROPPED_BELOW)
        .filter(fact -> countries.contains(fact.value().first()))
        .filter(fact -> countries.contains(fact.value().second()))
        .toList();
  }

  /** The meetings in which at least two who stand took part. */
  List<Release.Told> meetings(List<Fact<Meeting>> found) {
    return found.stream()
        .filter(fact -> fact.evidence().confidence() >= Evidence.DROPPED_BELOW)
        .flatMap(fact -> settled(fact).stream())
        .toList();
  }

  private Optional<Release.Told> settled(Fact<Meeting> fact) {
    Meeting meeting = fact.value();
    Set<Participant> participants = new LinkedHashSet<>();
    Evidence evidence = fact.evidence();
    for (Participant one : meeting.participants()) {
      if (one.name().isEmpty()) {
        one.country().filter(countries::contains).ifPresent(code -> participants.add(one));
        continue;
      }
      Optional<Fact<Officeholder>> person = person(one.name().get());
      if (person.isPresent()) {
        Officeholder known = person.get().value();
        participants.add(new Participant(Optional.of(known.name()), known.country()));
        evidence = atMost(person.get().evidence(), evidence);
      }
    }
    if (participants.size() < 2) {
      return Optional.empty();
    }
    Meeting settled =
        new Meeting(
            List.copyOf(participants),
            meeting.date(),
            meeting.place(),
            meeting.form(),
            meeting.planned());
    String words = Quotes.whole(original.text(), evidence.spans());
    return Optional.of(new Release.Told(new Fact<>(settled, evidence), words));
  }

  /** Who met is no surer than that there is such a person, until an editor looked at that. */
  private static Evidence atMost(Evidence person, Evidence meeting) {
    boolean surer = person.confirmed() || person.confidence() >= meeting.confidence();
    return surer ? meeting : Evidence.read(meeting.spans(), meeting.rule(), person.confidence());
  }

  private Optional<Fact<Officeholder>> person(String participant) {
    PersonName name = PersonName.of(participant);
    for (int i = 0; i < people.size(); i++) {
      if (names.get(i).same(name)) {
        return Optional.of(people.get(i));
      }
    }
    return Optional.empty();
  }
}
