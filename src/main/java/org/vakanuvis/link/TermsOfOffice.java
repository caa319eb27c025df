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
    List<Term> common = List.of(new Term(LocalDate.MIN, LocalDate.MAX));
    for (Fact<Officeholder> minister : ministers) {
      List<Term> terms = minister.doubtful() ? List.of() : terms(minister.value());
      if (!terms.isEmpty()) {
        common = intersection(common, terms);
      }
    }
    LocalDate from = common.stream().map(Term::from).min(LocalDate::compareTo).orElse(null);
    LocalDate until = common.stream().map(Term::until).max(LocalDate::compareTo).orElse(null);
    return from == null || from.equals(LocalDate.MIN) || until.equals(LocalDate.MAX)
        ? Optional.empty()
        : Optional.of(Edtf.between(from, until));
  }

  /** Whether the date lies outside all known terms of a minister who is surely known. */
  boolean outside(Officeholder minister, Edtf date) {
    List<Term> terms = date.yearKnown() ? terms(minister) : List.of();
    Term told = terms.isEmpty() ? null : new Term(date.earliest().get(), date.latest().get());
    return told != null && terms.stream().allMatch(term -> term.common(told).isEmpty());
  }

  /** The terms in the office that the release gives; none where the person is not surely known. */
  private List<Term> terms(Officeholder minister) {
    if (minister.office().isEmpty()) {
      return List.of();
    }
    OfficeTitle office = people.title(minister.office().get());
    return people
        .find(PersonName.of(minister.name()), minister.country(), List.of(office), Optional.empty())
        .map(authority -> terms(authority, office))
        .orElse(List.of());
  }

  private List<Term> terms(Authority authority, OfficeTitle office) {
    return authority.terms().stream()
        .filter(term -> people.title(term.office()).shares(office))
        .map(
            term ->
                new Term(
                    term.from().flatMap(Edtf::earliest).orElse(LocalDate.MIN),
                    term.until().flatMap(Edtf::latest).orElse(LocalDate.MAX)))
        .toList();
  }

  private static List<Term> intersection(List<Term> some, List<Term> others) {
    List<Term> common = new ArrayList<>();
    for (Term one : some) {
      for (Term other : others) {
        one.common(other).ifPresent(common::add);
      }
    }
    return common;
  }

  /** Days from the first to the last, both in office. */
  private record Term(LocalDate from, LocalDate until) {
    Optional<Term> common(Term other) {
      LocalDate later = from.isAfter(other.from) ? from : other.from;
      LocalDate earlier = until.isBefore(other.until) ? until : other.until;
      return later.isAfter(earlier) ? Optional.empty() : Optional.of(new Term(later, earlier));
    }
  }
}
