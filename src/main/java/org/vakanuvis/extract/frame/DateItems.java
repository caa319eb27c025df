package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.CalendarWords.Month;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateNumbers;
import org.vakanuvis.extract.dates.DateReader;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.WordEnds;

/** Reads dates, days of the week and times that stand for themselves on a line. */
public final class DateItems {
  /** How ordinal numbers end in words, and so many words they have at most. */
  static final WordEnds ORDINALS = WordEnds.of("ıncı", "inci", "uncu", "üncü");

  private static final int ORDINAL = 3;

  /** A year has so many digits, and so has {@code SAAT 1840}. */
  private static final int YEAR = 4;

  private final DateReader dates;
  private final CalendarWords calendar;
  private final TokenTrie<String> hours;
  private final TokenTrie<String> weeks;
  private final TokenTrie<String> pages;
  private final TokenTrie<String> zones;
  private final TokenTrie<String> volumes;
  private final HeadNames names;

  /** With the words of times and weeks, {@code TSİ}, and the reader of dates for the rest. */
  public DateItems(Lexicon lexicon, DateReader dates, CalendarWords calendar, HeadNames names) {
    this.names = names;
    this.dates = dates;
    this.calendar = calendar;
    this.hours = Cues.trie(lexicon, "date-cues", "hour");
    this.zones = Cues.trie(lexicon, "date-cues", "zone");
    this.volumes = Cues.trie(lexicon, "date-cues", "volume");
    this.weeks = Cues.trie(lexicon, "date-cues", "week");
    this.pages = Cues.trie(lexicon, "letterheads", "page");
  }

  /** The date, weekday or time that begins with this token; null for none. */
  HeadItem at(LineView line, int index) {
    HeadItem date = date(line, index);
    date = date == null ? weekday(line, index) : date;
    date = date == null ? week(line, index) : date;
    date = date == null ? day(line, index) : date;
    return date == null ? time(line, index) : date;
  }

  /** {@code 1049-30-05-2023}: the number of a release and its date. */
  private HeadItem numbered(LineView line, int index) {
    boolean number =
        index == line.first()
            && line.token(index).number()
            && line.token(index).stem().length() > 2
            && line.mark(index + 1, "-")
            && !line.token(index + 1).is(Flag.SPACED);
    DateMention date = number ? dates.at(line.tokens(), index + 2) : null;
    boolean whole = date != null && date.full() && date.end() == line.end();
    return whole ? HeadItem.dated("", index, date, date.end()) : null;
  }

  private HeadItem date(LineView line, int index) {
    HeadItem numbered = numbered(line, index);
    if (numbered != null) {
      return numbered;
    }
    DateMention date = dates.at(line.tokens(), index);
    if (date == null) {
      date = dates.expected(line.tokens(), index);
      boolean alone = date != null && date.end() == line.end() && index == line.skip(line.first());
      // (THA, 1974)
      boolean closing = date != null && line.mark(date.end(), ")") && line.follows(Kind.AGENCY);
      return alone || (closing && date.end() + 1 == line.end()) ? dated(line, date) : null;
    }
    int behind = behind(line, date);
    boolean apart =
        line.parted(behind)
            || figures(line, date, behind)
            || hour(line, behind) > behind
            || dotted(line, behind)
            || zoned(line, behind)
            || paged(line, behind)
            || signed(line, behind);
    return date.end() > line.end() || !apart || suffixed(line, date) ? null : dated(line, date);
  }

  private HeadItem dated(LineView line, DateMention date) {
    int behind = behind(line, date);
    int end = zoned(line, behind) ? Cues.behind(zones, line.tokens(), behind) : behind;
    return HeadItem.dated("", date.first(), date, end);
  }

  /** Whether a headline follows a date in figures at once, as in lists of web pages. */
  private static boolean figures(LineView line, DateMention date, int behind) {
    boolean number = line.token(date.first()).number() && line.mark(date.first() + 1, ".");
    return number && date.hasDay() && behind < line.end() && line.token(behind).capitalised();
  }

  /** Whether but the page of a paper follows: {@code 30.11.1967 s. 14}. */
  private boolean paged(LineView line, int behind) {
    int label = Cues.behind(pages, line.tokens(), behind);
    int number = label > behind ? line.skip(label) : line.end();
    return number + 1 == line.end() && line.token(number).number();
  }

  /** Whether an agency with a dash follows: {@code Santiago 14-6-2023 WAFA- …}. */
  private static boolean signed(LineView line, int behind) {
    return line.name(behind) && line.token(behind).allCaps() && line.mark(behind + 1, "-");
  }

  /** A date with a suffix is part of a sentence. */
  private boolean suffixed(LineView line, DateMention date) {
    Month month = calendar.month(line.tokens(), date.end() - 1);
    return line.token(date.end() - 1).suffixed() || (month != null && !month.bare());
  }

  /** Behind a date and the day of the week that goes with it. */
  int behind(LineView line, DateMention date) {
    int at = line.mark(date.end(), ",(") ? date.end() + 1 : date.end();
    int weekday = calendar.shortWeekday(line.tokens(), at);
    return weekday > at && weekday <= line.end() ? weekday : date.end();
  }

  /** {@code Cuma, 14 Aralık 2018}; also a line that has nothing else. */
  private HeadItem weekday(LineView line, int index) {
    int behind = calendar.weekday(line.tokens(), index);
    boolean apart = line.parted(behind) || dates.at(line.tokens(), behind) != null;
    return behind > index && apart ? HeadItem.of(Kind.ASIDE, index, behind) : null;
  }

  /** Behind {@code 22. yıl} or {@code Yirmi ikinci yıl}, parted; the token itself for neither. */
  private int volume(LineView line, int index, boolean number) {
    int year = number ? index + 2 : index;
    boolean ordinal = number;
    while (!ordinal && year < line.end() && year < index + ORDINAL && line.token(year).word()) {
      ordinal = ORDINALS.end(line.token(year).key(), 1);
      year++;
    }
    int behind = ordinal ? Cues.behind(volumes, line.tokens(), year) : index;
    return behind > year && line.parted(behind) ? behind : index;
  }

  /** {@code 4. hafta}, {@code üçüncü hafta}. */
  private HeadItem week(LineView line, int index) {
    boolean number = line.token(index).number() && line.mark(index + 1, ".");
    int behind = Cues.behind(weeks, line.tokens(), number ? index + 2 : index);
    boolean told = behind > index + (number ? 2 : 1) && line.parted(behind);
    behind = told ? behind : volume(line, index, number);
    return behind > index ? HeadItem.of(Kind.ASIDE, index, behind) : null;
  }

  /** The day of a month that is not told, between a place and an agency: {@code LONDRA, 12 a.a.} */
  private HeadItem day(LineView line, int index) {
    return line.follows(Kind.PLACE) && dayOnly(line, index, names)
        ? HeadItem.of(Kind.ASIDE, index, index + 1)
        : null;
  }

  /** Whether a number that may be a day stands before an agency. */
  static boolean dayOnly(LineView line, int index, HeadNames names) {
    int agency = line.skip(index + 1);
    if (index >= line.end() || DateNumbers.bareDay(line.tokens(), index) <= 0) {
      return false;
    }
    // ANKARA, 27 (Ankara Ajansı)
    boolean open = agency < line.end() && line.mark(agency - 1, "(");
    return names.agency(line.tokens(), agency) > agency
        || (open && line.mark(names.body(line.tokens(), agency, line.end()), ")"));
  }

  /** Whether a number and the day stand here, as behind the town of a telegram. */
  static boolean numbered(LineView line, int index, DateReader dates) {
    boolean number =
        index + 1 < line.end()
            && line.token(index).number()
            && line.token(index).stem().length() < YEAR
            && dates.at(line.tokens(), index) == null;
    DateMention date = number ? dates.at(line.tokens(), index + 1) : null;
    return date != null && date.full();
  }

  private HeadItem time(LineView line, int index) {
    boolean dot = !line.items().isEmpty();
    int behind = Math.max(clock(line, index, dot), hour(line, index));
    behind = behind > index ? Cues.behind(zones, line.tokens(), behind) : index;
    return behind > index ? HeadItem.of(Kind.ASIDE, index, behind) : null;
  }

  /** Behind a time and its zone, {@code 14:22 TSİ}; the token itself for none. */
  int behindTime(LineView line, int index) {
    int time = index < line.end() ? clock(line, index, false) : index;
    return time > index ? Cues.behind(zones, line.tokens(), time) : index;
  }

  /** Behind {@code 22:41} or {@code saat 22.41}; the token itself where neither begins there. */
  private int hour(LineView line, int index) {
    int word = Cues.behind(hours, line.tokens(), index);
    boolean digits =
        word > index && word < line.end() && line.token(word).number() && line.parted(word + 1);
    if (digits && line.token(word).stem().length() == YEAR) {
      return word + 1;
    }
    int behind = clock(line, word, word > index);
    return behind > word ? behind : index;
  }

  /**
   * Whether a line ends behind a date with what says since when: {@code Aralık 2015 itibarıyla}.
   */
  private boolean zoned(LineView line, int index) {
    int behind = Cues.behind(zones, line.tokens(), index);
    return behind > index && line.skip(behind) >= line.end();
  }

  /** Whether a time with a dot follows a date, with nothing right behind it: {@code 13.22}. */
  private static boolean dotted(LineView line, int index) {
    int behind = clock(line, index, true);
    return behind > index && line.parted(behind);
  }

  /** Behind {@code 22:41} or, where something stands before it, {@code 22.41}. */
  private static int clock(LineView line, int index, boolean dot) {
    boolean parted =
        line.mark(index + 1, dot ? ":." : ":") && !line.token(index + 1).is(Flag.SPACED);
    if (index + 2 >= line.end()
        || !parted
        || !line.token(index).number()
        || !line.token(index + 2).number()) {
      return index;
    }
    boolean seconds = line.mark(index + 3, ":") && index + 4 < line.end();
    return seconds ? index + 5 : index + 3;
  }
}
