package org.vakanuvis.extract.dates;

import java.util.Set;
import org.vakanuvis.extract.dates.CalendarWords.Month;
import org.vakanuvis.extract.text.Spelling;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads dates whose month is a word: {@code 5-7 Mayıs 2019}, {@code Mart ayının 12'sinde}. */
final class WordedDates {
  /** Years without their first digit have so many. */
  private static final int THREE = 3;

  /** So many days may be told one by one, as in {@code 3, 4, 5 ve 6 Mayıs}. */
  private static final int DAYS = 8;

  /** Endings that make a date of a day and a small month: {@code 5 ekimde}. */
  private static final Set<Ending> PLACED =
      Set.of(Ending.LOCATIVE, Ending.ABLATIVE, Ending.RELATIVE, Ending.COPULA);

  private final CalendarWords calendar;
  private final TokenTrie<String> ranges;
  private final TokenTrie<String> ands;
  private final TokenTrie<String> yearWords;
  private final TokenTrie<String> monthWords;
  private final TokenTrie<String> occasions;

  WordedDates(Lexicon lexicon, CalendarWords calendar) {
    this.calendar = calendar;
    this.ranges = Cues.trie(lexicon, "date-cues", "range");
    this.ands = Cues.trie(lexicon, "date-cues", "and");
    this.yearWords = Cues.trie(lexicon, "date-cues", "year");
    this.monthWords = Cues.trie(lexicon, "date-cues", "month");
    this.occasions = Cues.trie(lexicon, "date-cues", "occasion");
  }

  /** The date that begins with this token; null for none. */
  DateMention at(Tokens tokens, int index) {
    if (tokens.get(index).word() && Spelling.digits(tokens.get(index).stem()) < 0) {
      return monthFirst(tokens, index);
    }
    if (DateNumbers.bareDay(tokens, index) > 0) {
      return dayFirst(tokens, index);
    }
    return DateNumbers.year(tokens, index) > 0 ? yearFirst(tokens, index) : null;
  }

  /** {@code 5 Mayıs 2019}, {@code 5-7 Mayıs}, {@code 3, 4 ve 5 Mayıs}. */
  private DateMention dayFirst(Tokens tokens, int index) {
    int last = index;
    Month month = monthBehind(tokens, last + 1);
    for (int days = 1; month == null && days < DAYS; days++) {
      int next = join(tokens, last + 1);
      if (next == last + 1
          || DateNumbers.bareDay(tokens, next) <= DateNumbers.bareDay(tokens, last)) {
        return misspelt(tokens, index);
      }
      last = next;
      month = monthBehind(tokens, last + 1);
    }
    if (month == null) {
      return null;
    }
    int yearAt = yearBehind(tokens, month);
    if (yearAt < 0 && !named(tokens, month)) {
      return null;
    }
    int year =
        yearAt < 0
            ? 0
            : Math.max(DateNumbers.year(tokens, yearAt), DateNumbers.shortYear(tokens, yearAt));
    double certainty =
        yearAt >= 0 && DateNumbers.year(tokens, yearAt) == 0
            ? DateMention.LIKELY
            : DateMention.SURE;
    return new DateMention(
        index,
        yearAt < 0 ? month.end() : yearAt + 1,
        new PartialDate(year, month.number(), DateNumbers.day(tokens, index)),
        new PartialDate(year, month.number(), DateNumbers.day(tokens, last)),
        slips(tokens, index, last, yearAt) ? DateMention.GUESSED : certainty);
  }

  private static boolean slips(Tokens tokens, int first, int last, int year) {
    return DateNumbers.slip(tokens, first)
        || DateNumbers.slip(tokens, last)
        || (year >= 0 && DateNumbers.slip(tokens, year));
  }

  /** A day, a word that is almost a month, and a year. */
  private DateMention misspelt(Tokens tokens, int index) {
    int year = DateNumbers.year(tokens, index + 2);
    if (year == 0) {
      return split(tokens, index);
    }
    if (!tokens.get(index + 1).word()) {
      return null;
    }
    Month month = calendar.nearly(tokens, index + 1);
    return month == null
        ? null
        : DateMention.of(
            index,
            index + 3,
            new PartialDate(year, month.number(), DateNumbers.day(tokens, index)),
            calendar.spelled(tokens, index + 1) ? DateMention.SURE : DateMention.GUESSED);
  }

  /** A day, a month that a scanner broke in two, {@code Hazi ran}, and a year; null for others. */
  private DateMention split(Tokens tokens, int index) {
    int year = DateNumbers.year(tokens, index + 3);
    Month month = year == 0 ? null : calendar.broken(tokens, index + 1);
    return month == null
        ? null
        : DateMention.of(
            index,
            index + 4,
            new PartialDate(year, month.number(), DateNumbers.day(tokens, index)),
            DateMention.GUESSED);
  }

  /** The month behind a day; behind a mark, abbreviated or in Roman numerals only before a year. */
  private Month monthBehind(Tokens tokens, int index) {
    boolean mark = oneOf(tokens, index, ".-/");
    int at = mark ? index + 1 : index;
    Month month = calendar.month(tokens, at);
    if (month == null) {
      month = calendar.romanMonth(tokens, at);
      month = month == null ? calendar.shortMonth(tokens, at) : month;
      mark = true;
    }
    return month != null && mark && yearBehind(tokens, month) < 0 ? null : month;
  }

  /** The token of the year behind a month; -1 for none. */
  private int yearBehind(Tokens tokens, Month month) {
    if (!month.bare()) {
      return -1;
    }
    boolean comma = tokens.mark(month.end(), ',');
    int at = comma || oneOf(tokens, month.end(), ".-/") ? month.end() + 1 : month.end();
    if (DateNumbers.year(tokens, at) > 0) {
      return comma && tokens.get(at).suffixed() ? -1 : at;
    }
    // 21 Haziran Çarşamba 2023
    int weekday = calendar.weekday(tokens, at);
    if (weekday > at && DateNumbers.year(tokens, weekday) > 0) {
      return weekday;
    }
    at = tokens.mark(at, '\'') ? at + 1 : at;
    boolean last =
        at + 1 >= tokens.size()
            || !tokens.get(at + 1).word()
            || (tokens.get(at).stem().length() == THREE && abbreviated(tokens, at + 1))
            || strung(tokens, month)
            || tokens.get(at + 1).is(Flag.LINE_START);
    return !comma
            && last
            && DateNumbers.shortYear(tokens, at) > 0
            && DateNumbers.ends(tokens, at + 1)
        ? at
        : -1;
  }

  /** Whether the same mark joins a month to its day and its year: {@code 19-Haz-20}. */
  private static boolean strung(Tokens tokens, Month month) {
    int before = month.end() - 2;
    return before > 0
        && oneOf(tokens, before, ".-/")
        && tokens.get(before).stem().equals(tokens.get(month.end()).stem())
        && !tokens.get(month.end()).is(Flag.SPACED)
        && !tokens.get(month.end() + 1).is(Flag.SPACED);
  }

  /** Whether an abbreviation follows, as that of an agency: {@code 2 Ağustos 944 a.a.} */
  private static boolean abbreviated(Tokens tokens, int index) {
    return tokens.get(index).stem().length() == 1 && tokens.mark(index + 1, '.');
  }

  /** Whether a day and month without a year are a date: {@code 5 ekim makinesi} are not. */
  private boolean named(Tokens tokens, Month month) {
    return PLACED.contains(month.ending())
        || tokens.get(month.end() - 1).suffixed()
        || tokens.get(month.end() - 1).capitalised()
        || tokens.mark(month.end(), '(')
        || Cues.behind(occasions, tokens, month.end()) > month.end()
        || calendar.weekday(tokens, month.end()) > month.end();
  }

  /**
   * {@code 2019 yılının Mart ayında}, {@code 2019 yılı Mart ayının 12'sinde}, {@code 2019/Mart}.
   */
  private DateMention yearFirst(Tokens tokens, int index) {
    int at = Cues.behind(yearWords, tokens, index + 1);
    // 2004 yılı, Nisan
    boolean parted = tokens.mark(at, '/') || (at > index + 1 && tokens.mark(at, ','));
    Month month = calendar.month(tokens, parted ? at + 1 : at);
    boolean genitive = tokens.get(index).ending() == Ending.GENITIVE;
    return month == null || (tokens.get(index).suffixed() && !genitive)
        ? null
        : inside(tokens, index, month, DateNumbers.year(tokens, index));
  }

  /** {@code Mart 2019}, {@code Mart 12, 2019}, {@code Mart'ın 12'sinde}. */
  private DateMention monthFirst(Tokens tokens, int index) {
    Month month = calendar.month(tokens, index);
    if (month == null) {
      return american(tokens, index, calendar.shortMonth(tokens, index));
    }
    // Mayıs/2010; "Ağustos, 2018" where that is all of a line
    boolean comma = tokens.mark(month.end(), ',') && tokens.lineEnd(index) == month.end() + 2;
    int yearAt = comma || tokens.mark(month.end(), '/') ? month.end() + 1 : month.end();
    int year = month.bare() ? DateNumbers.year(tokens, yearAt) : 0;
    if (year > 0) {
      // An impossible day before it, as in "31 Nisan 2019", makes the month doubtful too.
      boolean odd = index > 0 && DateNumbers.dayLike(tokens, index - 1);
      PartialDate date = new PartialDate(year, month.number(), 0);
      return DateMention.of(index, yearAt + 1, date, odd ? DateMention.GUESSED : DateMention.SURE);
    }
    DateMention american = american(tokens, index, month);
    return american == null ? inside(tokens, index, month, 0) : american;
  }

  /** {@code Mart 12, 2019}, {@code May 14, 2019}; null for others. */
  private static DateMention american(Tokens tokens, int index, Month month) {
    int day = month != null && month.bare() ? DateNumbers.bareDay(tokens, month.end()) : 0;
    if (day == 0) {
      return null;
    }
    int at = tokens.mark(month.end() + 1, ',') ? month.end() + 2 : month.end() + 1;
    int year = DateNumbers.year(tokens, at);
    return year == 0
        ? null
        : DateMention.of(
            index, at + 1, new PartialDate(year, month.number(), day), DateMention.SURE);
  }

  /** A month with the day of it that follows, {@code ayının 12'sinde}, or a month of a year. */
  private DateMention inside(Tokens tokens, int index, Month month, int year) {
    int next = Cues.behind(monthWords, tokens, month.end());
    int day = DateNumbers.day(tokens, next);
    boolean named = next > month.end() || !month.bare();
    if (day > 0 && named && tokens.get(next).number() && tokens.get(next).suffixed()) {
      return DateMention.of(
          index, next + 1, new PartialDate(year, month.number(), day), DateMention.SURE);
    }
    return year == 0
        ? null
        : DateMention.of(
            index, month.end(), new PartialDate(year, month.number(), 0), DateMention.SURE);
  }

  /** Behind what joins two days; the token itself where nothing does. */
  private int join(Tokens tokens, int index) {
    if (oneOf(tokens, index, "-,/")) {
      // "3,5 Mart" is no list of days.
      boolean last = index + 1 >= tokens.size();
      boolean decimal = tokens.mark(index, ',') && (last || !tokens.get(index + 1).is(Flag.SPACED));
      return decimal ? index : index + 1;
    }
    int end = Cues.behind(ranges, tokens, index);
    return end > index ? end : Cues.behind(ands, tokens, index);
  }

  private static boolean oneOf(Tokens tokens, int index, String marks) {
    return index < tokens.size()
        && tokens.get(index).is(Flag.MARK)
        && marks.contains(tokens.get(index).stem());
  }
}
