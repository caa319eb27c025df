package org.vakanuvis.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.MeetingWords.Role;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.turkish.Ending;

/** Reads when, where and how people met from the clause that says that they did. */
final class Circumstances {
  private final MeetingWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final List<DateMention> dates;
  private final Optional<Fact<Edtf>> released;

  /**
   * @param dates all of the text
   * @param released the date of the release
   */
  Circumstances(
      MeetingWords words, Reading reading, List<DateMention> dates, Optional<Fact<Edtf>> released) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.dates = dates;
    this.released = released;
  }

  /** Where: the last town of a clause in the locative. */
  Optional<String> place(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      NameMatch name = reading.sure(i);
      boolean town = name != null && name.kind() == NameMatch.Kind.PLACE;
      if (town && name.from() >= from && name.ending() == Ending.LOCATIVE) {
        return Optional.of(name.value());
      }
    }
    return Optional.empty();
  }

  /** How, where a word tells. */
  Optional<Form> form(int from, int to) {
    if (words.has(Role.VIDEO, tokens, from, to)) {
      return Optional.of(Form.VIDEO);
    }
    return words.has(Role.TELEPHONE, tokens, from, to)
        ? Optional.of(Form.TELEPHONE)
        : Optional.empty();
  }

  /**
   * When: the last day that the clause names, with the year of the release where it names none;
   * else the release's own date where the paragraph tells it or the clause says {@code bugün}.
   */
  Optional<Edtf> date(int from, int to, boolean planned) {
    DateMention last = null;
    for (int i = before(to); i >= 0 && dates.get(i).first() >= from && last == null; i--) {
      last = dates.get(i).hasDay() && dates.get(i).end() <= to ? dates.get(i) : null;
    }
    if (last != null) {
      return complete(last);
    }
    if (words.has(Role.YESTERDAY, tokens, from, to)) {
      return day().map(day -> Edtf.of(day.minusDays(1)));
    }
    boolean today = words.has(Role.TODAY, tokens, from, to);
    return today || (!planned && dated(from)) ? released.map(Fact::value) : Optional.empty();
  }

  /** The last date that begins before a token; negative for none. */
  private int before(int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Optional<Edtf> complete(DateMention date) {
    if (date.hasYear()) {
      return date.edtf();
    }
    return released
        .map(Fact::value)
        .flatMap(Edtf::earliest)
        .map(
            day -> {
              // The day of that year which lies nearest the release.
              boolean next = date.from().month() < day.getMonthValue() - 6;
              boolean before = date.from().month() > day.getMonthValue() + 6;
              return day.getYear() + (next ? 1 : before ? -1 : 0);
            })
        .map(date::inYear)
        .filter(full -> full.from().valid() && full.until().valid())
        .flatMap(DateMention::edtf);
  }

  /** The day of the release; empty where only its month is known. */
  private Optional<LocalDate> day() {
    return released
        .map(Fact::value)
        .filter(date -> date.earliest().equals(date.latest()))
        .flatMap(Edtf::earliest);
  }

  /** Whether the paragraph itself tells the date of the release. */
  private boolean dated(int token) {
    if (released.isEmpty()) {
      return false;
    }
    int last = before(token);
    // Only the last date before the clause speaks of it.
    return last >= 0
        && dates.get(last).first() >= tokens.paragraphStart(token)
        && released.get().evidence().spans().contains(dates.get(last).span(tokens));
  }
}
