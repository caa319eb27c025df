package org.vakanuvis.extract.dates;

import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** Reads dates in figures: {@code 12.03.2019}, {@code 5/3/2019}, {@code 12-14.03.2019}, ISO. */
final class NumericDates {
  /** An older year in figures is of another calendar: {@code 1402/05/10}. */
  private static final int OLDEST_YEAR = 1800;

  /** So many digits have a year, a month and a day without anything between them. */
  private static final int PACKED = 8;

  private NumericDates() {}

  /** The date that begins with this token; null for none. */
  static DateMention at(Tokens tokens, int index) {
    DateMention date = iso(tokens, index);
    if (date == null) {
      date = days(tokens, index);
    }
    return date == null ? plain(tokens, index, 0) : date;
  }

  /** {@code 2019-03-12}, {@code 2019.03.12}, {@code 2019/03/12}, with or without a time. */
  private static DateMention iso(Tokens tokens, int index) {
    int year = DateNumbers.year(tokens, index);
    if (year == 0 || !separator(tokens, index + 1) || !sameMark(tokens, index + 1, index + 3)) {
      return null;
    }
    int month = DateNumbers.month(tokens, index + 2);
    PartialDate timed = new PartialDate(year, month, timedDay(tokens, index + 4));
    if (year >= OLDEST_YEAR && month > 0 && timed.hasDay() && timed.valid()) {
      return DateMention.of(index, glued(tokens, index + 5), timed, DateMention.SURE);
    }
    return whole(tokens, index, index + 5, year, month, DateNumbers.day(tokens, index + 4), false);
  }

  /** The day that a time follows without a blank, {@code 12T10:05}; 0 for none. */
  private static int timedDay(Tokens tokens, int index) {
    String stem = index < tokens.size() ? tokens.get(index).stem() : "";
    boolean timed = stem.length() > 3 && stem.charAt(2) == 'T';
    return timed ? Math.max(0, Spelling.digits(stem.substring(0, 2))) : 0;
  }

  /** Behind what stands here without a blank: the rest of a time, {@code 05:30+03:00}. */
  private static int glued(Tokens tokens, int index) {
    int end = index;
    while (end < tokens.size() && !tokens.get(end).is(Flag.SPACED)) {
      end++;
    }
    return end;
  }

  /** {@code 12-14.03.2019}, {@code 12/14.03.2019}, {@code 12.03-14.03.2019}. */
  private static DateMention days(Tokens tokens, int index) {
    int from = DateNumbers.bareDay(tokens, index);
    int at = index + 1;
    int month = 0;
    if (separator(tokens, at)
        && joins(tokens, index + 3)
        && DateNumbers.month(tokens, index + 2) > 0) {
      month = DateNumbers.month(tokens, index + 2);
      at = index + 3;
    } else if (tokens.mark(at, '.')
        && tokens.mark(index + 3, '.')
        && joins(tokens, index + 4)
        && DateNumbers.month(tokens, index + 2) > 0) {
      month = DateNumbers.month(tokens, index + 2); // 28.02.-02.03.2019
      at = index + 4;
    }
    if (from == 0 || !(joins(tokens, at) || (month == 0 && tokens.mark(at, '/')))) {
      return null;
    }
    DateMention until = plain(tokens, at + 1, tokens.get(at).stem().charAt(0));
    if (until == null) {
      return null;
    }
    PartialDate last = until.until();
    PartialDate first = new PartialDate(last.year(), month == 0 ? last.month() : month, from);
    return first.valid() && first.first().isBefore(last.first())
        ? new DateMention(index, until.end(), first, last, until.certainty())
        : null;
  }

  /**
   * {@code 12.03.2019}, {@code 5/3/19}, {@code 12.III.1985}.
   *
   * @param taken a mark that may not part day and month, for it has just parted two days
   */
  private static DateMention plain(Tokens tokens, int index, int taken) {
    int day = DateNumbers.bareDay(tokens, index);
    if (day == 0
        || !separator(tokens, index + 1)
        || !sameMark(tokens, index + 1, index + 3)
        || tokens.get(index + 1).stem().charAt(0) == taken) {
      return null;
    }
    // 28.II.1953 is of February, though a scanner takes 11 for II too.
    boolean roman = tokens.get(index + 2).stem().equals("II");
    int month = roman ? 2 : DateNumbers.bareDay(tokens, index + 2);
    if (month == 0 && tokens.get(index + 2).stem().length() == 2) {
      month = Math.max(0, Spelling.slips(tokens.get(index + 2).stem()));
    }
    int year = DateNumbers.year(tokens, index + 4);
    boolean brief = year == 0;
    if (brief) {
      year = DateNumbers.shortYear(tokens, index + 4);
    }
    boolean american = month > 12 && day <= 12;
    return american
        ? whole(tokens, index, index + 5, year, day, month, true)
        : whole(tokens, index, index + 5, year, month, day, brief);
  }

  private static DateMention whole(
      Tokens tokens, int index, int end, int year, int month, int day, boolean odd) {
    PartialDate date = new PartialDate(year, month, day);
    if (year < OLDEST_YEAR
        || day == 0
        || month == 0
        || !date.valid()
        || !DateNumbers.ends(tokens, end)) {
      return null;
    }
    double certainty = odd ? DateMention.LIKELY : DateMention.SURE;
    for (int i = index; i < end; i++) {
      if (tokens.get(i).word()) {
        certainty = DateMention.GUESSED;
      }
    }
    return DateMention.of(index, end, date, certainty);
  }

  /** {@code 2019 03 12}, which is a date only where one is expected. */
  static DateMention blanks(Tokens tokens, int index) {
    int end = index + 3;
    for (int i = index; i < end; i++) {
      boolean part = i < tokens.size() && tokens.get(i).number();
      if (!part || (i > index && tokens.get(i).is(Flag.LINE_START))) {
        return null;
      }
    }
    int month = DateNumbers.month(tokens, index + 1);
    int year = DateNumbers.year(tokens, index);
    return whole(tokens, index, end, year, month, DateNumbers.day(tokens, index + 2), false);
  }

  /** {@code 2019-03} and {@code 03.2019}, which are months only where a date is expected. */
  static DateMention month(Tokens tokens, int index) {
    boolean loose = index + 2 < tokens.size() && loose(tokens, index + 1);
    if (loose || !separator(tokens, index + 1) || !DateNumbers.ends(tokens, index + 3)) {
      return null;
    }
    int year = DateNumbers.year(tokens, index);
    int month = DateNumbers.month(tokens, index + 2);
    if (year == 0) {
      year = DateNumbers.year(tokens, index + 2);
      month = DateNumbers.month(tokens, index);
    }
    return year == 0 || month == 0
        ? null
        : DateMention.of(index, index + 3, new PartialDate(year, month, 0), DateMention.SURE);
  }

  /** {@code 2019}, which is a date only where one is expected. */
  static DateMention year(Tokens tokens, int index) {
    int year = DateNumbers.year(tokens, index);
    return year == 0 || !DateNumbers.ends(tokens, index + 1)
        ? null
        : DateMention.of(index, index + 1, new PartialDate(year, 0, 0), DateMention.SURE);
  }

  /** {@code 20190312}, which is a date only where one is expected. */
  static DateMention packed(Tokens tokens, int index) {
    Token token = tokens.get(index);
    if (!token.number() || token.stem().length() != PACKED || token.suffixed()) {
      return null;
    }
    int number = DateNumbers.digits(token.stem()) ? Integer.parseInt(token.stem()) : 0;
    PartialDate date = new PartialDate(number / 10_000, number / 100 % 100, number % 100);
    boolean likely = date.year() >= OLDEST_YEAR && date.full() && date.valid();
    return likely && date.year() <= DateNumbers.LATEST_YEAR
        ? DateMention.of(index, index + 1, date, DateMention.LIKELY)
        : null;
  }

  private static boolean separator(Tokens tokens, int index) {
    return index + 1 < tokens.size()
        && tokens.get(index).is(Flag.MARK)
        && "./-".contains(tokens.get(index).stem())
        && evenly(tokens, index);
  }

  /**
   * Whether a blank stands on both sides of a mark or on none, or behind a dot alone, and no line's
   * end behind it.
   */
  private static boolean evenly(Tokens tokens, int index) {
    boolean even = tokens.get(index).is(Flag.SPACED) == tokens.get(index + 1).is(Flag.SPACED);
    return (even || loose(tokens, index)) && !tokens.get(index + 1).is(Flag.LINE_START);
  }

  /** Whether a dot has a blank behind it alone, as other languages write: {@code 28. 5. 2021}. */
  private static boolean loose(Tokens tokens, int index) {
    return tokens.mark(index, '.')
        && !tokens.get(index).is(Flag.SPACED)
        && tokens.get(index + 1).is(Flag.SPACED);
  }

  private static boolean sameMark(Tokens tokens, int one, int other) {
    return separator(tokens, other)
        && tokens.get(one).stem().equals(tokens.get(other).stem())
        && loose(tokens, one) == loose(tokens, other);
  }

  private static boolean joins(Tokens tokens, int index) {
    return tokens.mark(index, '-');
  }
}
