package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * What the program read from the text of one release, before any editor's word.
 *
 * @param title the headline that the text has on a line of its own
 * @param countries each country once, sorted by code, with all its mentions as evidence
 * @param countryMentions every mention, in the order of the text
 * @param pairs each pair of countries that the text names as one, once
 */
public record Findings(
    Optional<Fact<String>> title,
    Optional<Fact<Edtf>> date,
    Optional<Fact<String>> number,
    Optional<Fact<String>> source,
    Optional<Fact<ReleaseKind>> kind,
    List<PersonFinding> people,
    List<Fact<String>> countries,
    List<CountryMention> countryMentions,
    List<Fact<CountryPair>> pairs,
    List<Fact<String>> places,
    List<Fact<String>> organizations,
    List<Fact<Meeting>> meetings) {
  public Findings {
    people = List.copyOf(people);
    countries = List.copyOf(countries);
    countryMentions = List.copyOf(countryMentions);
    pairs = List.copyOf(pairs);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    meetings = List.copyOf(meetings);
  }

  /** The people who sit in a government. */
  public List<PersonFinding> ministers() {
    return people.stream().filter(PersonFinding::minister).toList();
  }

  /** The people with any other office. */
  public List<PersonFinding> officials() {
    return people.stream().filter(person -> !person.minister()).toList();
  }
}
