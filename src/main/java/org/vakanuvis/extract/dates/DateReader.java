package org.vakanuvis.extract.dates;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NumberLabels;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordType;
import org.vakanuvis.turkish.Ending;

/** Reads every date that a text names, whatever it is the date of. */
public final class DateReader {
  /** Two full dates with a dash between them are a range only if they lie this near, in days. */
  private static final int LONGEST_RANGE = 100;

  private final WordedDates worded;
  private final TokenTrie<String> ranges;
  private final TokenTrie<String> ands;
  private final TokenTrie<String> untils;
  private final TokenTrie<String> occasions;
  private final CalendarWords calendar;
  private final NumberLabels labels;

  /** Whether a word ends with a digit. */
  private final Question<Boolean> numbered;

  /** With the words of dates, and with the labels behind which a number is no date. */
  public DateReader(Lexicon lexicon, CalendarWords calendar, NumberLabels labels) {
    this.worded = new WordedDates(lexicon, calendar);
    this.ranges = Cues.trie(lexicon, "date-cues", "range");
    this.ands = Cues.trie(lexicon, "date-cues", "and");
    this.untils = Cues.trie(lexicon, "date-cues", "until");
    this.occasions = Cues.trie(lexicon, "date-cues", "occasion");
    this.calendar = calendar;
    this.labels = labels;
    this.numbered = lexicon.vocabulary().question(DateReader::numbered);
  }

  /** All dates in the order of the text; a year alone is none. */
  public List<DateMention> read(Tokens tokens) {
    List<DateMention> dates = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      boolean begins =
          !tokens.get(i).number() || (DateNumbers.begins(tokens, i) && !labels.labelled(tokens, i));
      DateMention date = begins ? at(tokens, i) : null;
      if (date == null) {
        i++;
      } else {
        i = date.end();
        share(dates, date, tokens);
        dates.add(date);
      }
    }
    return List.copyOf(dates);
  }

  /** Cheap, so that words are looked up only beside numbers. */
  private boolean mayBegin(Tokens tokens, int i) {
    Token token = tokens.get(i);
    if (token.number()) {
      return true;
    }
    if (!token.word()) {
      return false;
    }
    int end = Math.min(tokens.size(), i + 4);
    for (int next = i + 1; next < end; next++) {
      if (tokens.get(next).number()) {
        return true;
      }
    }
    return numbered.of(token.type()) != null;
  }

  private static Boolean numbered(WordType type) {
    String stem = type.stem();
    return Character.isDigit(stem.charAt(stem.length() - 1)) ? Boolean.TRUE : null;
  }

  /** Whether a whole date begins with a token before an end. */
  public boolean full(Tokens tokens, int index, int end) {
    DateMention date = index < end ? at(tokens, index) : null;
    return date != null && date.full();
  }

  /** The date that begins with this token; null for none. */
  public DateMention at(Tokens tokens, int index) {
    if (index >= tokens.size() || !mayBegin(tokens, index)) {
      return null;
    }
    DateMention date = single(tokens, index);
    if (date == null) {
      return months(tokens, index);
    }
    int next = joined(tokens, date.end());
    if (next == date.end() && from(tokens, date)) {
      return until(tokens, date);
    }
    DateMention other = next == date.end() ? null : single(tokens, next);
    return other == null ? date : range(tokens, date, other, next);
  }

  /** Whether a date has the ending of where something begins: {@code 30 Nisan'dan}. */
  private static boolean from(Tokens tokens, DateMention date) {
    return tokens.get(date.end() - 1).ending() == Ending.ABLATIVE;
  }

  /** {@code 30 Nisan'dan 2 Mayıs'a kadar}; the date itself where no other follows so. */
  private DateMention until(Tokens tokens, DateMention date) {
    DateMention other = single(tokens, date.end());
    int end = other == null ? date.end() : Cues.behind(untils, tokens, other.end());
    if (other == null || end == other.end()) {
      return date;
    }
    DateMention range = range(tokens, date, other, date.end());
    return range.interval()
        ? new DateMention(date.first(), end, range.from(), range.until(), range.certainty())
        : date;
  }

  /** The same where a date is expected: a year alone and a month in figures are dates too. */
  public DateMention expected(Tokens tokens, int index) {
    DateMention date = index < tokens.size() ? at(tokens, index) : null;
    if (date == null && index < tokens.size()) {
      date = NumericDates.blanks(tokens, index);
      date = date == null ? NumericDates.month(tokens, index) : date;
      date = date == null ? NumericDates.year(tokens, index) : date;
      date = date == null ? NumericDates.packed(tokens, index) : date;
    }
    return date;
  }

  private DateMention single(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return null;
    }
    DateMention date = NumericDates.at(tokens, index);
    date = date == null ? worded.at(tokens, index) : date;
    return date != null && date.from().valid() && date.until().valid() ? date : null;
  }

  /** {@code Mart-Nisan 2019}. */
  private DateMention months(Tokens tokens, int index) {
    CalendarWords.Month first = calendar.month(tokens, index);
    int next = first == null || !first.bare() ? index : joined(tokens, first.end());
    DateMention last = first == null || next == first.end() ? null : single(tokens, next);
    if (last == null || last.hasDay() || last.interval() || next <= index) {
      return null;
    }
    PartialDate until = last.until();
    int year = first.number() < until.month() ? until.year() : until.year() - 1;
    PartialDate from = new PartialDate(year, first.number(), 0);
    return new DateMention(index, last.end(), from, until, last.certainty());
  }

  /** One date of two, if they are the ends of a range; else the first of them. */
  private DateMention range(Tokens tokens, DateMention date, DateMention other, int next) {
    if (date.hasDay() != other.hasDay() || (date.hasYear() && !other.hasYear())) {
      return date;
    }
    DateMention first = date.hasYear() || !other.hasYear() ? date : before(date, other);
    long days = first.days(other);
    boolean joined = next > date.end();
    boolean and = joined && Cues.behind(ands, tokens, date.end()) == next;
    boolean with = joined && Cues.behind(ranges, tokens, date.end()) == next;
    boolean told = Cues.behind(occasions, tokens, other.end()) > other.end();
    long longest = and || (with && !told) ? 1 : date.hasDay() ? LONGEST_RANGE : 4 * LONGEST_RANGE;
    if (days <= 0 || days > longest) {
      return first;
    }
    return new DateMention(
        date.first(),
        other.end(),
        first.from(),
        other.until(),
        Math.min(date.certainty(), other.certainty()));
  }

  /** A date without a year in the year of the date that it comes before. */
  private static DateMention before(DateMention date, DateMention other) {
    PartialDate last = other.until();
    boolean later = date.from().inYear(last.year()).first().isAfter(last.first());
    return date.inYear(later ? last.year() - 1 : last.year());
  }

  /** Gives the last date the year of this one, where {@code ve} or a comma joins the two. */
  private void share(List<DateMention> dates, DateMention date, Tokens tokens) {
    int last = dates.size() - 1;
    if (last < 0 || !date.hasYear() || dates.get(last).hasYear()) {
      return;
    }
    int end = dates.get(last).end();
    boolean comma = tokens.mark(end, ',') && end + 1 == date.first();
    if (comma || joined(tokens, end) == date.first()) {
      dates.set(last, before(dates.get(last), date));
    }
  }

  /** Behind what joins two dates; the token itself where nothing does. */
  private int joined(Tokens tokens, int index) {
    if (tokens.mark(index, '-') || tokens.mark(index, '/')) {
      return index + 1;
    }
    int end = Cues.behind(ranges, tokens, index);
    return end > index ? end : Cues.behind(ands, tokens, index);
  }
}
