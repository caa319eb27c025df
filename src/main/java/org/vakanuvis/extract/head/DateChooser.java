package org.vakanuvis.extract.head;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.dates.CalendarWords;
import org.vakanuvis.extract.dates.DateBearing;
import org.vakanuvis.extract.dates.DateBearing.Bearing;
import org.vakanuvis.extract.dates.DateCandidate;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.dates.PartialDate;
import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.layout.Lines;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Evidence;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Span;

/** Chooses the date of a release among all the dates of its text. */
final class DateChooser {
  /** A lead of fewer tokens goes on in the next paragraph. */
  private static final int SHORT_LEAD = 30;

  /** A full date within so many days tells the year of a day without one. */
  private static final int NEAR = 45;

  private final CalendarWords calendar;
  private final DateBearing bearing;
  private final SignatureDates signatures;
  private final YearCompletion years;

  DateChooser(
      CalendarWords calendar,
      DateBearing bearing,
      SignatureDates signatures,
      YearCompletion years) {
    this.calendar = calendar;
    this.bearing = bearing;
    this.signatures = signatures;
    this.years = years;
  }

  /** The release's date; empty where the text does not tell it. */
  Optional<Fact<Edtf>> choose(Frame frame, List<DateMention> dates) {
    Chronology chronology = Chronology.of(frame, dates, calendar);
    List<DateCandidate> headers = new ArrayList<>(HeaderDates.of(frame, chronology));
    headers.addAll(signatures.of(frame, dates));
    List<DateCandidate> lead = chronology.there() ? List.of() : lead(frame, dates);
    List<DateCandidate> title =
        headline(frame, dates.stream().filter(date -> !chronology.lists(date)).toList());
    Optional<DateCandidate> header =
        headers.stream()
            .max(DateCandidate.IN_HEAD)
            .filter(date -> !within(date, title) && !within(date, lead));
    if (header.isPresent()) {
      // The days within a bulletin's items, below its masthead, are those of its items.
      boolean masthead = header.get().rule().equals("header") && frame.hasLead();
      Lines lines = frame.lines();
      boolean items =
          masthead
              && (lines.items(frame.leadFirst()) || lines.headings() || Bulletins.headlines(frame));
      List<DateCandidate> more = new ArrayList<>(items ? List.of() : lead);
      title.stream().filter(date -> !date.date().full()).forEach(more::add);
      more.addAll(years.of(frame, dates, header.get()));
      return fact(frame, header.get(), headers, more);
    }
    boolean dated = lead.stream().anyMatch(date -> date.date().hasYear());
    List<DateCandidate> events = lead.isEmpty() || (!dated && !title.isEmpty()) ? title : lead;
    Optional<DateCandidate> event =
        events.stream().filter(date -> date.rank() >= 0).max(DateCandidate.IN_LEAD);
    return event
        .flatMap(date -> fact(frame, date, lead, years.of(frame, dates, date)))
        .or(() -> years.ofNumber(frame).flatMap(year -> fact(frame, year, List.of(), List.of())));
  }

  /** Whether a day without a year is one of those that a text tells whole, {@code 13-19 Nisan}. */
  private static boolean within(DateCandidate day, List<DateCandidate> told) {
    return !day.date().hasYear()
        && told.stream().anyMatch(days -> days.date().interval() && days.date().covers(day.date()));
  }

  private Optional<Fact<Edtf>> fact(
      Frame frame, DateCandidate chosen, List<DateCandidate> headers, List<DateCandidate> lead) {
    List<DateCandidate> others = new ArrayList<>(headers);
    lead.stream().sorted(DateCandidate.IN_LEAD.reversed()).forEach(others::add);
    DateCandidate full = chosen;
    DateCandidate with = null;
    for (DateCandidate other : others) {
      DateMention joined = joined(full.date(), other);
      if (joined != null) {
        boolean same = joined.from().agrees(other.date().from());
        double confidence =
            Math.min(same ? 1 : 0.74, Math.min(full.confidence(), other.confidence())) - 0.02;
        full = new DateCandidate(joined, full.rule() + "+" + other.rule(), full.rank(), confidence);
        with = other;
        break;
      }
    }
    List<Span> spans = new ArrayList<>();
    spans.add(chosen.date().span(frame.tokens()));
    if (with != null) {
      spans.add(with.date().span(frame.tokens()));
    }
    spans.sort(Comparator.naturalOrder());
    Evidence evidence = Evidence.read(spans, full.rule(), full.confidence());
    return full.date().edtf().map(date -> new Fact<>(date, evidence));
  }

  /** A month or year with the day that another date names inside it; null if it names none. */
  private static DateMention joined(DateMention chosen, DateCandidate candidate) {
    DateMention other = candidate.date();
    if (chosen.full() || chosen.interval()) {
      return null;
    }
    if (!chosen.hasDay()) {
      boolean inside = other.hasDay() && other.within(chosen.from());
      return inside ? other.hasYear() ? other : other.inYear(chosen.from().year()) : null;
    }
    boolean masthead = candidate.rank() > 0 && !other.hasDay() && other.hasYear();
    if (masthead && !other.interval() && chosen.within(other.from())) {
      return chosen.inYear(other.from().year());
    }
    if (!other.full() || other.interval()) {
      return null;
    }
    return near(chosen, other.from());
  }

  /** A day in the year that brings it nearest to another; null if that is not near. */
  private static DateMention near(DateMention chosen, PartialDate other) {
    for (int year = other.year() - 1; year <= other.year() + 1; year++) {
      DateMention dated = chosen.inYear(year);
      if (dated.from().valid()
          && Math.abs(ChronoUnit.DAYS.between(dated.from().first(), other.first())) <= NEAR) {
        return dated;
      }
    }
    return null;
  }

  /** The days that a headline tells, {@code 5 Mart 2018 Tarihli Basın Açıklaması}. */
  private List<DateCandidate> headline(Frame frame, List<DateMention> dates) {
    List<DateCandidate> found = new ArrayList<>();
    for (HeadLine line : frame.head()) {
      for (DateMention date : dates) {
        boolean inside = date.first() >= line.textFirst() && date.end() <= line.textEnd();
        boolean sentence = frame.tokens().mark(line.textEnd() - 1, '.') && date.hasDay();
        boolean own = inside && (date.full() || sentence) && !date.from().old();
        if (own && (date.full() || bearing.of(frame.tokens(), date) == Bearing.EVENT)) {
          boolean opening = date.first() == line.textFirst();
          boolean plain = opening || bearing.of(frame.tokens(), date) != Bearing.OTHER;
          double sure = plain ? 0.78 : 0.65;
          found.add(new DateCandidate(date, "headline", 0, sure * date.certainty()));
        }
      }
    }
    return found;
  }

  /** The dates of the lead that may be that of the event. */
  private List<DateCandidate> lead(Frame frame, List<DateMention> dates) {
    List<DateCandidate> found = new ArrayList<>();
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    int end = frame.leadEnd();
    boolean brief = frame.hasLead() && end - first < SHORT_LEAD && end < foot(frame);
    if (brief) {
      end = Math.min(foot(frame), tokens.paragraphEnd(end));
    }
    int sentence = tokens.sentenceEnd(first);
    for (DateMention date : dates) {
      // It may begin in a line of its own, 18 Haziran / 2022 tarihinde, that was taken for a head.
      boolean inside = date.end() > first && date.first() < end;
      if (!inside || !(date.hasDay() || date.hasYear())) {
        continue;
      }
      Bearing about = bearing.of(tokens, date);
      boolean announced = about != Bearing.PLANNED || date.first() < sentence;
      if (about != Bearing.OTHER && announced) {
        double sure =
            switch (about) {
              case EVENT -> 0.93;
              case EARLIER -> 0.7;
              case BEGINNING -> 0.82;
              default -> 0.75;
            };
        sure -= date.first() >= sentence ? 0.08 : 0;
        sure -= date.first() >= frame.leadEnd() ? 0.15 : 0;
        sure -= date.hasDay() ? 0 : 0.15;
        int rank = about == Bearing.BACKGROUND ? -1 : 0;
        found.add(new DateCandidate(date, "lead", rank, sure * date.certainty()));
      }
    }
    boolean none = found.stream().noneMatch(date -> date.rank() >= 0);
    if (none && frame.hasLead() && !brief && end < tokens.size()) {
      found.addAll(second(frame, dates, end));
    }
    return found;
  }

  /** The first token of the foot; behind all tokens where there is none. */
  private static int foot(Frame frame) {
    return frame.foot().isEmpty()
        ? frame.tokens().size()
        : frame.lines().get(frame.foot().get(0).index()).first();
  }

  /** The full dates of the paragraph behind a lead without any. */
  private List<DateCandidate> second(Frame frame, List<DateMention> dates, int first) {
    Tokens tokens = frame.tokens();
    int end = Math.min(foot(frame), tokens.paragraphEnd(first));
    List<DateCandidate> found = new ArrayList<>();
    for (DateMention date : dates) {
      boolean inside = date.first() >= first && date.end() <= end && date.full();
      if (inside && bearing.of(tokens, date) == Bearing.EVENT) {
        found.add(new DateCandidate(date, "second-paragraph", 0, 0.6 * date.certainty()));
      }
    }
    return found;
  }
}
