package org.vakanuvis.extract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.DateBearing.Bearing;
import org.vakanuvis.extract.HeadItem.Kind;
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

  /** So many dates at the head of lines make a chronology. */
  private static final int CHRONOLOGY = 3;

  private final DateBearing bearing;

  DateChooser(DateBearing bearing) {
    this.bearing = bearing;
  }

  /**
   * A date that may be the release's.
   *
   * @param rank among those of a head: the higher wins
   */
  private record Candidate(DateMention date, String rule, int rank, double confidence) {
    /** How much of a full date it tells. */
    int fullness() {
      if (date.full()) {
        return 3;
      }
      return date.hasDay() || date.from().month() > 0 ? 2 : 1;
    }
  }

  /** The release's date; empty where the text does not tell it. */
  Optional<Fact<Edtf>> choose(Frame frame, List<DateMention> dates) {
    boolean chronology = chronology(frame, dates);
    List<Candidate> headers = headers(frame, chronology);
    List<Candidate> lead = chronology ? List.of() : lead(frame, dates);
    Optional<Candidate> header =
        headers.stream()
            .max(
                Comparator.comparing((Candidate date) -> date.rank() > 0)
                    .thenComparing(Candidate::fullness)
                    .thenComparing(Candidate::rank)
                    .thenComparing(date -> -date.date().first()));
    if (header.isPresent()) {
      return fact(frame, header.get(), headers, lead);
    }
    Optional<Candidate> event =
        lead.stream()
            .max(
                Comparator.comparingDouble(Candidate::confidence)
                    .thenComparing(date -> -date.date().first()));
    return event.flatMap(date -> fact(frame, date, lead, completing(dates, date)));
  }

  private Optional<Fact<Edtf>> fact(
      Frame frame, Candidate chosen, List<Candidate> headers, List<Candidate> lead) {
    List<Candidate> others = new ArrayList<>(headers);
    others.addAll(lead);
    Candidate full = chosen;
    Candidate with = null;
    for (Candidate other : others) {
      DateMention joined = joined(full.date(), other.date());
      if (joined != null) {
        boolean same = joined.from().agrees(other.date().from());
        double confidence =
            Math.min(same ? 1 : 0.74, Math.min(full.confidence(), other.confidence())) - 0.02;
        full = new Candidate(joined, full.rule() + "+" + other.rule(), full.rank(), confidence);
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
  private static DateMention joined(DateMention chosen, DateMention other) {
    if (chosen.full() || chosen.interval()) {
      return null;
    }
    if (!chosen.hasDay()) {
      boolean inside = other.hasDay() && other.within(chosen.from());
      return inside ? other.hasYear() ? other : other.inYear(chosen.from().year()) : null;
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

  private static List<Candidate> headers(Frame frame, boolean chronology) {
    List<Candidate> found = new ArrayList<>();
    frame.head().forEach(line -> line.all(Kind.DATE).forEach(item -> add(found, item, "header")));
    if (frame.hasLead() && !chronology) {
      frame.opening().all(Kind.DATE).forEach(item -> add(found, item, "dateline"));
    }
    frame.bottom(Kind.DATE).forEach(item -> add(found, item, "foot"));
    return found;
  }

  private static void add(List<Candidate> found, HeadItem item, String rule) {
    double sure = rule.equals("foot") ? 0.93 : 0.97;
    switch (item.role()) {
      case "other" -> {}
      case "update" ->
          found.add(new Candidate(item.date(), "update", 0, 0.8 * item.date().certainty()));
      case "event" ->
          found.add(new Candidate(item.date(), "event-label", 2, 0.93 * item.date().certainty()));
      case "entry" ->
          found.add(new Candidate(item.date(), "label", 4, 0.98 * item.date().certainty()));
      case "plain" ->
          found.add(new Candidate(item.date(), "label", 3, 0.98 * item.date().certainty()));
      default ->
          found.add(
              new Candidate(
                  item.date(), rule, rule.equals("foot") ? 2 : 3, sure * item.date().certainty()));
    }
  }

  /** The dates of the lead that may be that of the event. */
  private List<Candidate> lead(Frame frame, List<DateMention> dates) {
    List<Candidate> found = new ArrayList<>();
    Tokens tokens = frame.tokens();
    int first = frame.leadFirst();
    int end = frame.leadEnd();
    if (frame.hasLead() && end - first < SHORT_LEAD && end < tokens.size()) {
      end = tokens.paragraphEnd(end);
    }
    int sentence = frame.hasLead() ? tokens.sentenceEnd(first) : 0;
    for (DateMention date : dates) {
      boolean inside = date.first() >= first && date.first() < end;
      if (!inside || !(date.hasDay() || date.hasYear())) {
        continue;
      }
      Bearing about = bearing.of(tokens, date);
      if (about != Bearing.OTHER) {
        double sure = about == Bearing.PLANNED ? 0.75 : 0.93;
        sure -= date.first() >= sentence ? 0.08 : 0;
        sure -= date.first() >= frame.leadEnd() ? 0.15 : 0;
        sure -= date.hasDay() ? 0 : 0.15;
        found.add(new Candidate(date, "lead", 0, sure * date.certainty()));
      }
    }
    return found;
  }

  /** The same day with its year elsewhere in the text. */
  private static List<Candidate> completing(List<DateMention> dates, Candidate chosen) {
    if (chosen.date().hasYear()) {
      return List.of();
    }
    return dates.stream()
        .filter(date -> date.full() && date.from().agrees(chosen.date().from()))
        .map(date -> new Candidate(date, "elsewhere", 0, 0.8))
        .toList();
  }

  /** Whether the text lists events by date: many lines begin with one. */
  private static boolean chronology(Frame frame, List<DateMention> dates) {
    Set<String> different = new HashSet<>();
    int opening = frame.hasLead() ? frame.lines().get(frame.opening().index()).first() : 0;
    for (DateMention date : dates) {
      boolean begins =
          FrameReader.lineStart(frame.tokens(), date.first())
              || (date.first() > 0
                  && frame.tokens().mark(date.first() - 1, '-')
                  && FrameReader.lineStart(frame.tokens(), date.first() - 1));
      boolean text =
          date.end() < frame.tokens().size() && !FrameReader.lineStart(frame.tokens(), date.end());
      if (begins && text && frame.hasLead() && date.first() >= opening) {
        different.add(date.from().edtf());
      }
    }
    return different.size() >= CHRONOLOGY;
  }
}
