package org.vakanuvis.extract.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.dates.DateMention;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.turkish.Ending;

/** Reads when, where and how people met from the clause that says that they did. */
final class Circumstances {
  /** So many words may stand between a date and the participle that it belongs to. */
  private static final int NEAR = 6;

  private static final WordEnds PARTICIPLE = WordEnds.of("an", "en", "acak", "ecek");

  private static final WordEnds ABLATIVE = WordEnds.of("dan", "den", "tan", "ten");

  private static final WordEnds OBJECT =
      WordEnds.of("yı", "yi", "sını", "sini", "ını", "ini", "unu", "ünü");

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

  /**
   * What words tell of when, where or how.
   *
   * @param at their first token
   * @param value empty where they tell of another day than any that is named
   */
  record Told<T>(int at, Optional<T> value) {}

  /** What is told of a meeting. */
  record Scene(Optional<Form> form, Optional<Edtf> date, Optional<String> place) {
    /** The same with what another tells besides. */
    Scene or(Scene other) {
      return new Scene(form.or(other::form), date.or(other::date), place.or(other::place));
    }

    Scene withoutForm() {
      return new Scene(Optional.empty(), date, place);
    }
  }

  /**
   * All of it that a clause tells; without a day that it tells, the release's own date where the
   * paragraph tells it.
   */
  Scene scene(int from, int to, boolean planned) {
    Told<Form> form = form(from, to);
    Told<Edtf> date = date(from, to);
    Told<String> place = place(from, to);
    return new Scene(
        form == null ? Optional.empty() : form.value(),
        date == null ? undated(from, planned) : date.value(),
        place == null ? Optional.empty() : place.value());
  }

  /** Where: the last town of a clause in the locative; null for none. */
  Told<String> place(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      NameMatch name = reading.sure(i);
      boolean town = name != null && name.kind() == NameMatch.Kind.PLACE;
      boolean where = town && name.from() >= from && name.ending() == Ending.LOCATIVE;
      boolean talks = town && name.from() >= from && talks(name, to);
      if ((where && !describes(name.to(), to, false)) || talks) {
        return new Told<>(name.from(), Optional.of(name.value()));
      }
    }
    return null;
  }

  /** Whether a town is that of the talks themselves: {@code Paris'teki görüşmede}. */
  private boolean talks(NameMatch town, int to) {
    int noun = town.to();
    boolean meeting =
        town.ending() == Ending.RELATIVE
            && noun < to
            && (words.is(Role.TALK, tokens, noun) || words.is(Role.GATHERING, tokens, noun));
    return meeting && (noun == to - 1 || NounCases.locative(tokens.get(noun)));
  }

  /** How, where a word tells; null where none does. */
  Told<Form> form(int from, int to) {
    int video = words.find(Role.VIDEO, tokens, from, to);
    if (video >= 0) {
      return new Told<>(video, Optional.of(Form.VIDEO));
    }
    int telephone = words.find(Role.TELEPHONE, tokens, from, to);
    for (int i = from; i < to - 1 && telephone < 0; i++) {
      boolean aside = tokens.mark(i, '(') && words.is(Role.PHONE, tokens, i + 1);
      telephone = aside && tokens.mark(i + 2, ')') ? i + 1 : -1; // X (telefon)
    }
    if (telephone >= 0) {
      return new Told<>(telephone, Optional.of(Form.TELEPHONE));
    }
    int face = words.find(Role.FACE_TO_FACE, tokens, from, to);
    return face >= 0 ? new Told<>(face, Optional.of(Form.IN_PERSON)) : null;
  }

  /**
   * When: the last day that the clause names, with the year of the release where it names none, or
   * what {@code bugün}, {@code dün} and {@code ertesi gün} say; null for nothing.
   */
  Told<Edtf> date(int from, int to) {
    DateMention last = null;
    for (int i = before(to); i >= 0 && dates.get(i).first() >= from && last == null; i--) {
      DateMention date = dates.get(i);
      boolean told = date.end() <= to && (date.hasDay() || adverb(date));
      last = told && !describes(date.end(), to, true) ? date : null;
    }
    int behind = last == null ? from : last.end();
    int other = words.find(Role.ANOTHER_DAY, tokens, behind, to);
    if (other >= 0) {
      return new Told<>(other, Optional.empty());
    }
    if (last != null) {
      return new Told<>(last.first(), last.hasDay() ? complete(last) : Optional.empty());
    }
    int yesterday = words.find(Role.YESTERDAY, tokens, from, to);
    if (yesterday >= 0) {
      return new Told<>(yesterday, day().map(day -> Edtf.of(day.minusDays(1))));
    }
    int today = words.find(Role.TODAY, tokens, from, to);
    if (today >= 0) {
      return new Told<>(today, released.map(Fact::value));
    }
    int weekday = words.find(Role.WEEKDAY, tokens, from, to);
    return weekday >= 0 ? new Told<>(weekday, Optional.empty()) : null;
  }

  /** The date of what a clause tells that names no day. */
  Optional<Edtf> undated(int from, boolean planned) {
    return !planned && dated(from) ? released.map(Fact::value) : Optional.empty();
  }

  /** Whether a month or year tells when something was: {@code ocak ayında}. */
  private boolean adverb(DateMention date) {
    boolean month = date.end() < tokens.size() && words.is(Role.MONTH, tokens, date.end());
    return month || NounCases.locative(tokens.get(date.end() - 1));
  }

  /**
   * Whether a participle takes a day or town to what is spoken of: {@code 15 Mart'ta Paris'te
   * düzenlenecek zirveyi}, but not {@code Paris'te düzenlenen zirvede}.
   *
   * @param day whether it is a day: who is in a town is met there, {@code Paris'te bulunan X}
   */
  private boolean describes(int behind, int to, boolean day) {
    int end = Math.min(to, behind + NEAR);
    for (int i = behind; i < end && tokens.get(i).word(); i++) {
      Token token = tokens.get(i);
      boolean participle = token.small() && PARTICIPLE.end(token.key());
      if (participle && !ABLATIVE.end(token.key())) {
        boolean named = i + 1 < to && tokens.get(i + 1).capitalised();
        boolean coming = Verbs.future(token);
        boolean own = named && !day && !coming;
        return !own && i + 1 < to && topic(i + 1, Math.min(to, i + 1 + NEAR), coming);
      }
    }
    return false;
  }

  /**
   * Whether the noun that a participle describes is what was talked of, and no meeting.
   *
   * @param coming whether it is still to come, so that only those within it meet there
   */
  private boolean topic(int from, int end, boolean coming) {
    if (!tokens.get(from).word()) {
      return false;
    }
    for (int i = from; i < end; i++) {
      boolean session =
          words.is(Role.TALK, tokens, i)
              || words.is(Role.GATHERING, tokens, i)
              || words.is(Role.CONFERENCE, tokens, i)
              || words.is(Role.WORLD, tokens, i);
      boolean within =
          coming ? NounCases.locative(tokens.get(i)) : !OBJECT.end(tokens.get(i).key());
      if ((session && within) || words.is(Role.AROUND, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** The last date that begins before a token; negative for none. */
  private int before(int token) {
    return Halving.first(dates.size(), i -> dates.get(i).first() < token) - 1;
  }

  private Optional<Edtf> complete(DateMention date) {
    if (date.hasYear()) {
      return date.edtf();
    }
    Optional<LocalDate> day = released.map(Fact::value).flatMap(Edtf::earliest);
    if (day.isEmpty()) {
      return date.edtf(); // Nothing in the text tells the year.
    }
    return day.map(
            release -> {
              // The day of that year which lies nearest the release.
              boolean next = date.from().month() < release.getMonthValue() - 6;
              boolean before = date.from().month() > release.getMonthValue() + 6;
              return release.getYear() + (next ? 1 : before ? -1 : 0);
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

  /** Whether what is told has come to another day: {@code dün}, {@code ertesi gün}. */
  private boolean moved(int from, int to) {
    return words.has(Role.YESTERDAY, tokens, from, to)
        || words.has(Role.ANOTHER_DAY, tokens, from, to)
        || words.has(Role.WEEKDAY, tokens, from, to);
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
        && released.get().evidence().spans().contains(dates.get(last).span(tokens))
        && !moved(Math.max(dates.get(last).end(), token - Clauses.LONGEST), token);
  }
}
