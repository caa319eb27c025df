package org.vakanuvis.link;

import java.time.LocalDate;
import java.util.Optional;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Edtf;

/**
 * A stretch of days, as a term of office is one.
 *
 * @param from the first day; {@link LocalDate#MIN} where that is open
 * @param until the last day; {@link LocalDate#MAX} where that is open
 */
record Days(LocalDate from, LocalDate until) {
  static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  /** The days of a term of office as far as they are known. */
  static Days of(Authority.Term term) {
    return new Days(
        term.from().flatMap(Edtf::earliest).orElse(LocalDate.MIN),
        term.until().flatMap(Edtf::latest).orElse(LocalDate.MAX));
  }

  /** The days that a date of a known year can mean. */
  static Days of(Edtf date) {
    return new Days(date.earliest().get(), date.latest().get());
  }

  /** The days of both; empty where they have none in common. */
  Optional<Days> common(Days other) {
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    LocalDate earlier = until.isBefore(other.until) ? until : other.until;
    return later.isAfter(earlier) ? Optional.empty() : Optional.of(new Days(later, earlier));
  }

  /** Whether one of the others lies in these days or within a year of them. */
  boolean near(Days other) {
    return !other.until.plusYears(1).isBefore(from) && !other.from.minusYears(1).isAfter(until);
  }
}
