package org.vakanuvis.extract.head;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateNumbers;
import org.vakanuvis.extract.dates.PartialDate;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** The dates under which a text lists events, one below the other; they are not the release's. */
final class Chronology {
  /** So many different dates at the head of lines make a list. */
  private static final int SHORTEST = 3;

  private final Tokens tokens;
  private final CalendarWords calendar;
  private final Set<Integer> heads = new HashSet<>();
  private final Shape shape;
  private final boolean years;

  private Chronology(Frame frame, List<DateMention> dates, CalendarWords calendar) {
    this.tokens = frame.tokens();
    this.calendar = calendar;
    Lines lines = frame.lines();
    int end = frame.foot().isEmpty() ? lines.size() : frame.foot().get(0).index();
    for (int i = 0; i < end; i++) {
      int first = lines.get(i).first();
      boolean behind = i > 0 && tokens.mark(first - 1, '.');
      if (i == 0 || behind || !lines.goesOn(i - 1)) {
        heads.add(tokens.get(first).is(Flag.MARK) ? first + 1 : first);
      }
    }
    this.shape = longest(dates);
    this.years = years(lines);
  }

  /** Whether lines begin with a year each, in a column or before a mark: {@code 1928 25 Mayıs:}. */
  private boolean years(Lines lines) {
    int found = 0;
    int last = 0;
    for (int i = 0; i < lines.size() && found < SHORTEST; i++) {
      int first = lines.get(i).first();
      int year = DateNumbers.year(tokens, first);
      boolean more = year > 0 && first + 1 < lines.get(i).end();
      Token next = more ? tokens.get(first + 1) : null;
      boolean parted =
          more && (next.is(Flag.COLUMN) || (next.is(Flag.MARK) && ":-|".contains(next.stem())));
      found += parted && year != last ? 1 : 0;
      last = parted ? year : last;
    }
    return found >= SHORTEST;
  }

  /** What the dates of one list have in common. */
  private record Shape(boolean year, boolean day, boolean alone, boolean marked, boolean figures) {
    private Shape inYear(boolean told) {
      return new Shape(told, day, alone, marked, figures);
    }
  }

  /** The list of a text; it may have none. */
  static Chronology of(Frame frame, List<DateMention> dates, CalendarWords calendar) {
    return new Chronology(frame, dates, calendar);
  }

  /** The shape of the longest list; null where there is none. */
  private Shape longest(List<DateMention> dates) {
    Map<Shape, Set<PartialDate>> lists = new HashMap<>();
    for (DateMention date : dates) {
      if (heads(date)) {
        lists.computeIfAbsent(shape(date), key -> new HashSet<>()).add(date.from());
      }
    }
    return lists.entrySet().stream()
        .filter(list -> list.getValue().size() >= SHORTEST)
        .max(Comparator.comparingInt(list -> list.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Shape shape(DateMention date) {
    // > 11.09.2018 …: headlines of other pages, not dated as the text above them is.
    boolean marked = !tokens.get(date.first()).is(Flag.LINE_START);
    boolean figures = date.full() && !date.interval() && tokens.get(date.first() + 1).is(Flag.MARK);
    return new Shape(date.hasYear(), date.hasDay(), alone(date), marked, figures);
  }

  private boolean alone(DateMention date) {
    int end = behind(date);
    return end >= tokens.size() || tokens.get(end).is(Flag.LINE_START);
  }

  /** Behind a date and the day of the week on its line: {@code 12 Mayıs Pazartesi}. */
  private int behind(DateMention date) {
    boolean goesOn = date.end() < tokens.size() && !tokens.get(date.end()).is(Flag.LINE_START);
    return goesOn ? calendar.weekday(tokens, date.end()) : date.end();
  }

  /** Whether a date heads what is told of it: on a line of its own, before a mark or a column. */
  private boolean heads(DateMention date) {
    boolean parted =
        alone(date)
            || (date.hasDay() && named(date.end()))
            || tokens.get(date.end()).is(Flag.MARK)
            || column(date.end());
    boolean cell = tokens.get(date.first()).is(Flag.LINE_START) && column(date.end());
    boolean first = cell || heads.contains(date.first());
    return parted && first && !tokens.get(date.end() - 1).suffixed();
  }

  private boolean column(int token) {
    return token < tokens.size() && tokens.get(token).is(Flag.COLUMN);
  }

  /** Whether what happened on a day follows it at once: {@code 5 Mayıs 2010 Luanda'daki açılış}. */
  private boolean named(int index) {
    Token token = tokens.get(index);
    return token.word() && token.capitalised() && calendar.weekday(tokens, index) == index;
  }

  /** Whether the text has a list of dates. */
  boolean there() {
    return shape != null || years;
  }

  /** Whether a date is one of the list, be it the only one that tells the year of them all. */
  boolean lists(DateMention date) {
    if (shape == null || !heads(date)) {
      return false;
    }
    Shape own = shape(date);
    boolean opens = own.year() && !shape.year() && !shape.alone();
    return own.equals(shape) || (opens && own.inYear(false).equals(shape));
  }
}
