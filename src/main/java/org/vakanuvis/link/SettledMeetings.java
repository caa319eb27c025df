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
  private final List<Officeholder> people;
  private final List<PersonName> names;
  private final Set<String> countries = new HashSet<>();

  SettledMeetings(
      PressRelease original,
      List<Fact<Officeholder>> ministers,
      List<Fact<Officeholder>> officials,
      List<Fact<String>> countries) {
    this.original = original;
    this.people = Stream.concat(ministers.stream(), officials.stream()).map(Fact::value).toList();
    this.names = people.stream().map(Officeholder::name).map(PersonName::of).toList();
    countries.forEach(country -> this.countries.add(country.value()));
    people.forEach(person -> person.country().ifPresent(this.countries::add));
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
    meeting.participants().forEach(one -> settled(one).ifPresent(participants::add));
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
    String words = Quotes.whole(original.text(), fact.evidence().spans());
    return Optional.of(new Release.Told(new Fact<>(settled, fact.evidence()), words));
  }

  private Optional<Participant> settled(Participant participant) {
    if (participant.name().isEmpty()) {
      return Optional.of(participant)
          .filter(p -> p.country().filter(countries::contains).isPresent());
    }
    PersonName name = PersonName.of(participant.name().get());
    for (int i = 0; i < people.size(); i++) {
      if (names.get(i).same(name)) {
        Officeholder person = people.get(i);
        return Optional.of(new Participant(Optional.of(person.name()), person.country()));
      }
    }
    return Optional.empty();
  }
}
