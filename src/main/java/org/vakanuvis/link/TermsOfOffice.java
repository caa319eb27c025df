package org.vakanuvis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.turkish.OfficeTitle;
import org.vakanuvis.turkish.PersonName;

/** Asks when the ministers of a release were in office. */
final class TermsOfOffice {
  private final KnownPeople people;

  TermsOfOffice(KnownPeople people) {
    this.people = people;
  }

  /**
   * Between which days all ministers that are surely known held the offices in which they appear;
   * empty where the terms leave an end open or contradict each other.
   */
  Optional<Edtf> bounds(List<Fact<Officeholder>> ministers) {
    List<Days> common = List.of(Days.ALL);
    for (Fact<Officeholder> minister : ministers) {
      List<Days> terms = minister.doubtful() ? List.of() : terms(minister.value());
      if (!terms.isEmpty()) {
        common = intersection(common, terms);
      }
    }
    LocalDate from = common.stream().map(Days::from).min(LocalDate::compareTo).orElse(null);
    LocalDate until = common.stream().map(Days::until).max(LocalDate::compareTo).orElse(null);
    return from == null || from.equals(LocalDate.MIN) || until.equals(LocalDate.MAX)
        ? Optional.empty()
        : Optional.of(Edtf.between(from, until));
  }

  /** Whether the date lies outside all known terms of a minister who is surely known. */
  boolean outside(Officeholder minister, Edtf date) {
    List<Days> terms = date.yearKnown() ? terms(minister) : List.of();
    return !terms.isEmpty()
        && terms.stream().allMatch(term -> term.common(Days.of(date)).isEmpty());
  }

  /** The terms in the office that the release gives; none where the person is not surely known. */
  private List<Days> terms(Officeholder minister) {
    if (minister.office().isEmpty()) {
      return List.of();
    }
    OfficeTitle office = people.title(minister.office().get());
    return people
        .find(
            PersonName.of(minister.name()),
            minister.country().orElse(""),
            List.of(office),
            Optional.empty())
        .map(authority -> terms(authority, office))
        .orElse(List.of());
  }

  private List<Days> terms(Authority authority, OfficeTitle office) {
    return authority.terms().stream()
        .filter(term -> people.title(term.office()).shares(office))
        .map(Days::of)
        .toList();
  }

  private static List<Days> intersection(List<Days> some, List<Days> others) {
    List<Days> common = new ArrayList<>();
    for (Days one : some) {
      for (Days other : others) {
        one.common(other).ifPresent(common::add);
      }
    }
    return common;
  }
}
