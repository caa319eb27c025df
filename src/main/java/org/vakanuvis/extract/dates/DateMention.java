package org.vakanuvis.extract.dates;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Span;

/**
 * A date that a text names, be it the release's own or not.
 *
 * @param first its first token
 * @param end behind its last token
 * @param from the day, month or year; the first of several
 * @param until the last of several, else the same
 * @param certainty how sure it is that the words mean this date, from 0 to 1
 */
public record DateMention(
    int first, int end, PartialDate from, PartialDate until, double certainty) {
  /** What is written plainly. */
  public static final double SURE = 1.0;

  /** What is written with a year of two digits, or in an order that is not the usual one. */
  static final double LIKELY = 0.78;

  /** What is read in spite of slips of the pen or the scanner. */
  static final double GUESSED = 0.62;

  /** One day, month or year. */
  public static DateMention of(int first, int end, PartialDate date, double certainty) {
    return new DateMention(first, end, date, date, certainty);
  }

  /** Whether it goes from one day, month or year until another. */
  public boolean interval() {
    return !from.equals(until);
  }

  /** Whether the year of its first day is told. */
  public boolean hasYear() {
    return from.hasYear();
  }

  /** Whether it names a day and not a month or year only. */
  public boolean hasDay() {
    return from.hasDay();
  }

  /** Whether it names days of a year. */
  public boolean full() {
    return from.full() && until.full();
  }

  /** The same in a year. */
  public DateMention inYear(int year) {
    PartialDate end = until.inYear(until.month() < from.month() ? year + 1 : year);
    return new DateMention(
        first, this.end, from.inYear(year), interval() ? end : from.inYear(year), certainty);
  }

  /** Whether all of it can lie in a month or year. */
  public boolean within(PartialDate wider) {
    return from.agrees(wider) || until.agrees(wider);
  }

  /** Whether a day, in the year of these, is one of them. */
  public boolean covers(DateMention day) {
    PartialDate own = day.from().inYear(from.year());
    return day.hasDay()
        && own.valid()
        && !own.first().isBefore(from.first())
        && !own.first().isAfter(until.first());
  }

  /** How many days lie between the first of this and the last of another. */
  long days(DateMention other) {
    return ChronoUnit.DAYS.between(from.first(), other.until.first());
  }

  /** The words that name it. */
  public Span span(Tokens tokens) {
    return tokens.span(first, end);
  }

  /** As ISO 8601-2 writes it; empty for a month without a year. */
  public Optional<Edtf> edtf() {
    if (!from.hasYear() && !from.hasDay()) {
      return Optional.empty();
    }
    String text = interval() ? from.edtf() + "/" + until.edtf() : from.edtf();
    return Optional.of(Edtf.parse(text));
  }
}
