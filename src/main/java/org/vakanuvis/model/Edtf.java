package org.vakanuvis.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as ISO 8601-2 writes it (Extended Date/Time Format), in the forms that a release needs: a
 * day, a month, a year, an interval of these, and a day or an interval of days of an unknown year
 * ({@code XXXX-03-18}).
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification, levels 0 and 1</a>
 */
public final class Edtf implements Comparable<Edtf> {
  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private Edtf(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * The date that the text writes.
   *
   * @throws IllegalArgumentException if it is not one of the forms above, or no day of the
   *     calendar, or ends before it begins
   */
  public static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (text.startsWith("XXXX-")) {
      return yearless(text, slash);
    }
    if (slash < 0) {
      return new Edtf(text, first(text, text), last(text, text));
    }
    LocalDate from = first(text.substring(0, slash), text);
    LocalDate until = last(text.substring(slash + 1), text);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + text);
    }
    return new Edtf(text, from, until);
  }

  /** A day or two of a leap year, so that 29 February of an unknown year is a day. */
  private static Edtf yearless(String text, int slash) {
    day("2000" + text.substring(4, slash < 0 ? text.length() : slash), text);
    if (slash >= 0) {
      if (!text.startsWith("XXXX-", slash + 1)) {
        throw new IllegalArgumentException("not a date: " + text);
      }
      day("2000" + text.substring(slash + 5), text);
    }
    return new Edtf(text, null, null);
  }

  /** The date of one day. */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString(), day, day);
  }

  /** The interval between two days, one day where they are the same. */
  public static Edtf between(LocalDate from, LocalDate until) {
    return from.equals(until) ? of(from) : parse(from + "/" + until);
  }

  private static LocalDate first(String part, String whole) {
    return switch (part.length()) {
      case 4 -> day(part + "-01-01", whole);
      case 7 -> day(part + "-01", whole);
      default -> day(part, whole);
    };
  }

  private static LocalDate last(String part, String whole) {
    LocalDate first = first(part, whole);
    return switch (part.length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 7 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  private static LocalDate day(String part, String whole) {
    boolean formed = part.length() == 10 && part.charAt(4) == '-' && part.charAt(7) == '-';
    for (int i = 0; formed && i < 10; i++) {
      formed = i == 4 || i == 7 || (part.charAt(i) >= '0' && part.charAt(i) <= '9');
    }
    if (!formed) {
      throw new IllegalArgumentException("not a date: " + whole);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(part, 0, 4, 10),
          Integer.parseInt(part, 5, 7, 10),
          Integer.parseInt(part, 8, 10, 10));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day of the calendar: " + whole, e);
    }
  }

  /** The first day it can mean; empty where the year is unknown. */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /** The last day it can mean; empty where the year is unknown. */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /** Whether it names a year. */
  public boolean yearKnown() {
    return earliest != null;
  }

  /** The year that it begins in; empty where the year is unknown. */
  public OptionalInt year() {
    return yearKnown() ? OptionalInt.of(earliest.getYear()) : OptionalInt.empty();
  }

  /** The month that it begins in, from 1; empty where only the year is known. */
  public OptionalInt month() {
    boolean told = text.length() > 4 && text.charAt(4) == '-';
    return told ? OptionalInt.of(Integer.parseInt(text, 5, 7, 10)) : OptionalInt.empty();
  }

  /** Whether it is written with two ends. */
  public boolean interval() {
    return text.indexOf('/') >= 0;
  }

  /** As ISO 8601-2 writes it. */
  public String text() {
    return text;
  }

  /** By first day, then the shorter first; those without a year last, by month and day. */
  @Override
  public int compareTo(Edtf other) {
    if (yearKnown() != other.yearKnown()) {
      return yearKnown() ? -1 : 1;
    }
    if (!yearKnown()) {
      return text.compareTo(other.text);
    }
    int order = earliest.compareTo(other.earliest);
    if (order == 0) {
      order = latest.compareTo(other.latest);
    }
    return order != 0 ? order : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf date && date.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Same as {@link #text()}. */
  @Override
  public String toString() {
    return text;
  }
}
