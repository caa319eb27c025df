package org.vakanuvis.extract.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateCandidate;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.DateNumbers;
import org.vakanuvis.extract.dates.PartialDate;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem;
import org.vakanuvis.extract.frame.HeadNames;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/** Finds what tells the year of a day that the lead names without one. */
final class YearCompletion {
  /** No release of this archive is older. */
  private static final int OLDEST = 1900;

  /** So many last lines may tell the year of the whole. */
  private static final int FOOT = 2;

  /** So many tokens behind a day may stand the day of the week that it is. */
  private static final int NEAR = 40;

  /** How sure the year of a heading is. */
  private static final double HEADING = 0.75;

  /** How sure it is that a release is of the year of its number. */
  private static final double NUMBER = 0.65;

  private final CalendarWords calendar;
  private final TokenTrie<String> yearWords;
  private final TokenTrie<String> periodicals;
  private final TokenTrie<String> seasons;

  YearCompletion(Lexicon lexicon, CalendarWords calendar) {
    this.calendar = calendar;
    this.periodicals = Cues.trie(lexicon, "letterheads", "periodical");
    this.seasons = Cues.trie(lexicon, "date-cues", "season");
    this.yearWords = Cues.trie(lexicon, "date-cues", "heading year");
  }

  /** The dates of a text that may complete a day, the best first; none for a day with its year. */
  List<DateCandidate> of(Frame frame, List<DateMention> dates, DateCandidate chosen) {
    List<DateCandidate> found = new ArrayList<>();
    if (chosen.date().hasYear()) {
      return found;
    }
    dates.stream()
        .filter(date -> date.full() && date.from().agrees(chosen.date().from()))
        .map(date -> new DateCandidate(date, "elsewhere", 0, 0.8))
        .forEach(found::add);
    closing(frame, found);
    heading(frame, found);
    numbered(frame, found);
    weekday(frame.tokens(), chosen.date(), found);
    return found;
  }

  /** The year that ends the text or its last brackets: {@code (Derleyen: Dış Haberler, 2023)}. */
  private static void closing(Frame frame, List<DateCandidate> found) {
    Lines lines = frame.lines();
    Tokens tokens = frame.tokens();
    for (int i = Math.max(1, lines.size() - FOOT); i < lines.size(); i++) {
      int last = lines.get(i).end() - 1;
      boolean closed = tokens.mark(last, ')') || tokens.mark(last, ']');
      int year = closed ? last - 1 : last;
      boolean alone = year == lines.get(i).first() || parts(tokens, year - 1);
      if (alone && ends(tokens, last + 1) && year(tokens, year) > 0) {
        found.add(candidate(year, year(tokens, year), "closing-year", 0.8));
      }
    }
  }

  /** Whether a mark parts the year from what stands before it, as the quote of a name does not. */
  private static boolean parts(Tokens tokens, int index) {
    return tokens.get(index).is(Token.Flag.MARK) && !tokens.mark(index, '"');
  }

  /** Whether a line that ends here is not gone on with by the next. */
  private static boolean ends(Tokens tokens, int next) {
    return next >= tokens.size() || tokens.get(next).is(Token.Flag.SENTENCE_START);
  }

  /** The year that the head tells: {@code 2009 YILI TOPLANTISI}, {@code Yıl: 2007, Sayı: 14}. */
  private void heading(Frame frame, List<DateCandidate> found) {
    Tokens tokens = frame.tokens();
    for (int i = 0; i < frame.leadFirst(); i++) {
      boolean behind = tokens.mark(i - 1, ':') ? years(tokens, i - 2) : years(tokens, i - 1);
      boolean told = year(tokens, i) > 0 && (behind || years(tokens, i + 1));
      if (told || (year(tokens, i) > 0 && masthead(tokens, i))) {
        found.add(candidate(i, year(tokens, i), "heading-year", HEADING));
        return;
      }
    }
  }

  /** The year of a release that tells no date but that of its number or issue; none for others. */
  Optional<DateCandidate> ofNumber(Frame frame) {
    List<DateCandidate> found = new ArrayList<>();
    numbered(frame, found);
    season(frame, found);
    return found.stream()
        .findFirst()
        .map(year -> new DateCandidate(year.date(), "number-year", 0, NUMBER));
  }

  /** The year of the season that the head tells: {@code c. 12, sy. 2 (Güz 2006)}. */
  private void season(Frame frame, List<DateCandidate> found) {
    Tokens tokens = frame.tokens();
    for (int i = 1; i < frame.leadFirst(); i++) {
      int year = year(tokens, i);
      int last = tokens.mark(i - 1, '/') ? i - 2 : i - 1;
      if (year > 0 && last >= 0 && Cues.behind(seasons, tokens, last) == last + 1) {
        found.add(candidate(i, year, "number-year", NUMBER));
      }
    }
  }

  /** The year of the release's own number: {@code Sayı: 1988/14}, {@code 14 (1988)}. */
  private static void numbered(Frame frame, List<DateCandidate> found) {
    Tokens tokens = frame.tokens();
    frame
        .top(HeadItem.Kind.NUMBER)
        .flatMapToInt(item -> IntStream.rangeClosed(item.first(), item.end() + 1))
        .filter(token -> token < frame.leadFirst() && year(tokens, token) > 0)
        .filter(token -> parted(tokens, token))
        .limit(1)
        .forEach(
            token -> found.add(candidate(token, year(tokens, token), "heading-year", HEADING)));
  }

  /** Whether a stroke parts a year from a number, or brackets hold it. */
  private static boolean parted(Tokens tokens, int year) {
    boolean behind = year > 1 && tokens.mark(year - 1, '/') && tokens.get(year - 2).number();
    boolean before = year + 2 < tokens.size() && tokens.mark(year + 1, '/');
    return behind
        || (before && tokens.get(year + 2).number())
        || (tokens.mark(year - 1, '(') && tokens.mark(year + 1, ')'));
  }

  /** Whether a year ends the line of a periodical's name, {@code AJANS BÜLTENİ 1957}. */
  private boolean masthead(Tokens tokens, int index) {
    int first = tokens.lineStart(index);
    int name = index > first && parts(tokens, index - 1) ? index - 1 : index;
    return tokens.lineEnd(index) == index + 1
        && name > first
        && HeadNames.ends(periodicals, tokens, first, name);
  }

  private boolean years(Tokens tokens, int index) {
    return index >= 0 && Cues.behind(yearWords, tokens, index) > index;
  }

  /** The one year of the text in which the day is the day of the week that it is said to be. */
  private void weekday(Tokens tokens, DateMention day, List<DateCandidate> found) {
    int number = calendar.weekdayNumber(tokens, day.end());
    int before = tokens.mark(day.first() - 1, ',') ? day.first() - 2 : day.first() - 1;
    number = number > 0 || before < 0 ? number : calendar.weekdayNumber(tokens, before);
    boolean beside = number > 0;
    int end = beside ? day.end() : Math.min(tokens.sentenceEnd(day.end() - 1), day.end() + NEAR);
    for (int i = day.end(); number == 0 && i < end; i++) {
      // BANGKOK, 3 Nisan (Xinhua) -- Bakanlar perşembe günü toplandı.
      number = calendar.weekdayNumber(tokens, i);
    }
    if (number == 0 || !day.hasDay() || day.interval()) {
      return;
    }
    Set<Integer> fitting = new TreeSet<>();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int year = year(tokens, i);
      PartialDate dated = day.from().inYear(year);
      if (year > 0 && dated.valid() && weekday(dated.first()) == number && fitting.add(year)) {
        at = i;
      }
    }
    if (fitting.size() == 1) {
      found.add(candidate(at, fitting.iterator().next(), "weekday-year", beside ? 0.75 : 0.7));
    }
  }

  private static int weekday(LocalDate day) {
    return day.getDayOfWeek().getValue();
  }

  private static int year(Tokens tokens, int index) {
    int year = tokens.get(index).number() ? DateNumbers.year(tokens, index) : 0;
    return year >= OLDEST ? year : 0;
  }

  private static DateCandidate candidate(int token, int year, String rule, double confidence) {
    PartialDate date = new PartialDate(year, 0, 0);
    return new DateCandidate(
        DateMention.of(token, token + 1, date, DateMention.SURE), rule, 1, confidence);
  }
}
