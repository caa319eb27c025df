package org.vakanuvis.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Phrases;

/** Dates as a reader says them: {@code 5–7 Mayıs 2019}. */
final class DateWords {
  private final Phrases phrases;

  /** No more than there are days that releases tell of, each on a dozen pages. */
  private final Map<Edtf, String> known = new ConcurrentHashMap<>();

  DateWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * One end of a date.
   *
   * @param stamp as HTML's {@code <time>} takes it
   * @param words as a reader says it; without what the other end says for both
   * @param after what joins it to the next, or ends it
   */
  public record Moment(String stamp, String words, String after) {}

  /** The whole date in words. */
  String words(Edtf date) {
    String words = known.get(date);
    if (words == null) {
      words =
          moments(date).stream()
              .map(moment -> moment.words() + moment.after())
              .collect(Collectors.joining());
      known.put(date, words);
    }
    return words;
  }

  /** The one or two ends of a date. */
  List<Moment> moments(Edtf date) {
    String text = date.text();
    if (!date.yearKnown()) {
      String monthAndDay = text.substring("XXXX-".length());
      return List.of(
          new Moment(
              monthAndDay,
              phrases.say("date.monthday", day(text), month(text)),
              " " + phrases.say("date.year-unknown")));
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return List.of(new Moment(text, whole(text), ""));
    }
    String from = text.substring(0, slash);
    String until = text.substring(slash + 1);
    String begin = shortened(from, until);
    String joint = begin.indexOf(' ') < 0 ? "–" : " – ";
    return List.of(new Moment(from, begin, joint), new Moment(until, whole(until), ""));
  }

  private String whole(String part) {
    return switch (part.length()) {
      case 4 -> part;
      case 7 -> phrases.say("date.month", month(part), year(part));
      default -> phrases.say("date.day", day(part), month(part), year(part));
    };
  }

  /** The beginning of an interval, without the year or month that its end names too. */
  private String shortened(String from, String until) {
    if (from.length() != until.length() || !year(from).equals(year(until))) {
      return whole(from);
    }
    return switch (from.length()) {
      case 7 -> month(from);
      case 10 ->
          month(from).equals(month(until))
              ? day(from)
              : phrases.say("date.monthday", day(from), month(from));
      default -> whole(from);
    };
  }

  private static String year(String part) {
    return part.substring(0, 4);
  }

  private String month(String part) {
    return phrases.say("month." + Integer.parseInt(part, 5, 7, 10));
  }

  private static String day(String part) {
    return String.valueOf(Integer.parseInt(part, 8, 10, 10));
  }
}
