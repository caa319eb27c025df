package org.vakanuvis.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month or year, as far as a text tells it; what it does not tell is zero.
 *
 * @param year of four digits
 * @param month from 1 to 12
 * @param day from 1 to 31
 */
public record PartialDate(int year, int month, int day) {
  /** Any year that has it, so that 29 February of an unknown year is a day. */
  private static final int LEAP_YEAR = 2000;

  /** No ministry gave its texts to newspapers before. */
  private static final int OLDEST_YEAR = 1831;

  /** Whether the calendar has it. */
  public boolean valid() {
    if (month < 0 || month > 12 || (month == 0 && day > 0)) {
      return false;
    }
    int days = month == 0 ? 0 : YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    return day >= 0 && day <= days;
  }

  boolean hasYear() {
    return year > 0;
  }

  boolean hasDay() {
    return day > 0;
  }

  /** Whether its year is of another calendar, or of a time that sent out no releases. */
  public boolean old() {
    return hasYear() && year < OLDEST_YEAR;
  }

  /** Whether nothing is missing. */
  boolean full() {
    return hasYear() && hasDay();
  }

  /** The same day and month in another year, which may not have them: {@code 29 Şubat}. */
  public PartialDate inYear(int other) {
    return new PartialDate(other, month, day);
  }

  /** The first day it can mean, in a leap year where the year is not known. */
  public LocalDate first() {
    return LocalDate.of(hasYear() ? year : LEAP_YEAR, Math.max(month, 1), Math.max(day, 1));
  }

  /** Whether both could mean the same: nothing that the two tell differs. */
  public boolean agrees(PartialDate other) {
    return (year == 0 || other.year == 0 || year == other.year)
        && (month == 0 || other.month == 0 || month == other.month)
        && (day == 0 || other.day == 0 || day == other.day);
  }

  /** As ISO 8601-2 writes it; a year alone, a month of a year, or a day. */
  String edtf() {
    String text = hasYear() ? digits(year, 4) : "XXXX";
    if (month > 0) {
      text += "-" + digits(month, 2);
    }
    return hasDay() ? text + "-" + digits(day, 2) : text;
  }

  private static String digits(int number, int length) {
    return "0".repeat(Math.max(0, length - Integer.toString(number).length())) + number;
  }
}
