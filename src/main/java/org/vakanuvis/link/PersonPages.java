package org.vakanuvis.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.model.MeetingLine;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.Turkish;

/** Makes the pages of ministers and officials. */
final class PersonPages {
  private final Lines lines;
  private final ListedPages listed;
  private final OfficeNames names;

  PersonPages(Lines lines, OfficeNames names) {
    this.lines = lines;
    this.listed = new ListedPages(lines);
    this.names = names;
  }

  /** A person's page, with the parts of its list. */
  Planned<Page> page(Person person) {
    List<Link> trail =
        lines.trail(
            person.minister()
                ? lines.section("link.ministers", Addresses.MINISTERS)
                : lines.section("link.officials", Addresses.OFFICIALS));
    return listed.page(
        Lines.person(person),
        trail,
        () -> items(person),
        () -> lines.mark(person),
        release -> meetings(person, release),
        (leaf, meetings) -> page(person, trail, leaf, meetings));
  }

  private static List<Listed> items(Person person) {
    return person.appearances().stream()
        .map(appearance -> new Listed(appearance.release(), appearance.holder().doubtful()))
        .toList();
  }

  private PersonPage page(Person person, List<Link> trail, Leaf leaf, List<MeetingLine> meetings) {
    Met met = met(person);
    return new PersonPage(
        person.address(),
        person.name(),
        trail,
        person.country().map(lines::country).orElse(null),
        person.minister(),
        variants(person),
        offices(person),
        person.authority().flatMap(Authority::wikidata).orElse(null),
        Counts.years(person.releases()),
        met.people(),
        met.countries(person.country()),
        meetings,
        leaf.list(),
        person.feed().orElse(null));
  }

  private List<MeetingLine> meetings(Person person, Release release) {
    return release.meetings().stream()
        .filter(told -> tookPart(person, release, told))
        .map(told -> lines.meeting(release, told))
        .toList();
  }

  private boolean tookPart(Person person, Release release, Release.Told told) {
    return told.meeting().value().participants().stream()
        .anyMatch(participant -> is(person, release, participant));
  }

  private static List<String> variants(Person person) {
    return person.appearances().stream()
        .map(appearance -> appearance.holder().value().name())
        .filter(name -> !name.equals(person.name()))
        .distinct()
        .sorted(Turkish.alphabetical())
        .toList();
  }

  /** The terms of the authority file, then what else releases call the person. */
  private List<PersonPage.Office> offices(Person person) {
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Person.Appearance appearance : person.appearances()) {
      appearance.holder().value().office().ifPresent(o -> told.merge(o, 1, Integer::sum));
    }
    List<PersonPage.Office> offices = new ArrayList<>();
    for (Authority.Term term : terms(person)) {
      OfficeTitle title = names.title(term.office());
      int count =
          told.entrySet().stream()
              .filter(office -> names.title(office.getKey()).shares(title))
              .mapToInt(Map.Entry::getValue)
              .sum();
      offices.add(
          new PersonPage.Office(
              term.office(), term.from().orElse(null), term.until().orElse(null), count));
    }
    told.keySet().removeIf(office -> known(person, names.title(office)));
    told.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey, Turkish.alphabetical()))
        .forEach(
            office ->
                offices.add(new PersonPage.Office(office.getKey(), null, null, office.getValue())));
    return offices;
  }

  private static List<Authority.Term> terms(Person person) {
    return person.authority().map(Authority::terms).orElse(List.of());
  }

  private boolean known(Person person, OfficeTitle office) {
    return terms(person).stream().anyMatch(term -> names.title(term.office()).shares(office));
  }

  private Met met(Person person) {
    Met met = new Met(lines);
    for (Person.Appearance appearance : person.appearances()) {
      Release release = appearance.release();
      for (Release.Told told : release.meetings()) {
        if (tookPart(person, release, told)) {
          met.count(release, told, participant -> is(person, release, participant));
        }
      }
    }
    return met;
  }

  private boolean is(Person person, Release release, Meeting.Participant participant) {
    return lines
        .person(release, participant)
        .filter(other -> other.address().equals(person.address()))
        .isPresent();
  }
}
