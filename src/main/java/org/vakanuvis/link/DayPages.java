package org.vakanuvis.link;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vakanuvis.link.ListCutter.Leaf;
import org.vakanuvis.link.ListCutter.Listed;
import org.vakanuvis.model.CalendarPage;
import org.vakanuvis.model.CalendarPage.Day;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;

/** Makes the pages of what happened on each day of the year, and the calendar that leads there. */
final class DayPages {
  /** A leap year, so that 29 February is a day. */
  private static final int LEAP = 2000;

  private final Lines lines;
  private final ListCutter cutter;
  private final Map<MonthDay, List<Listed>> days = new TreeMap<>();

  DayPages(Lines lines) {
    this.lines = lines;
    this.cutter = new ListCutter(lines);
    for (Release release : lines.archive().releases()) {
      release
          .date()
          .flatMap(date -> day(date.value()))
          .ifPresent(
              day ->
                  days.computeIfAbsent(day, d -> new ArrayList<>())
                      .add(new Listed(release, release.date().filter(Fact::doubtful).isPresent())));
    }
  }

  /** The day of the year on which a date begins, of whatever year; empty where it names none. */
  static Optional<MonthDay> day(Edtf date) {
    String begin = date.text().substring(0, (date.text() + "/").indexOf('/'));
    return begin.length() == "2000-01-01".length()
        ? Optional.of(
            MonthDay.of(Integer.parseInt(begin, 5, 7, 10), Integer.parseInt(begin, 8, 10, 10)))
        : Optional.empty();
  }

  /** Where the releases of a day stand. */
  static Permalink address(MonthDay day) {
    return new Permalink(Addresses.DAYS.path() + day.toString().substring(2) + "/");
  }

  /** The days, then the calendar. */
  Stream<Planned<Page>> pages() {
    return days.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            days.keySet().stream().flatMap(this::pages), Stream.of(Planned.of(calendar())));
  }

  private Stream<Planned<Page>> pages(MonthDay day) {
    List<Link> trail = lines.trail(lines.section("link.days", Addresses.DAYS));
    return cutter.numbered(address(day), label(day), days.get(day)).stream()
        .map(leaf -> Planned.page(leaf.address(), leaf::mark, () -> page(leaf, trail)));
  }

  private ListPage page(Leaf leaf, List<Link> trail) {
    return new ListPage(
        leaf.address(),
        leaf.label(),
        trail,
        "day",
        lines.say("link.day-intro"),
        List.of(),
        leaf.list());
  }

  private String label(MonthDay day) {
    return lines.say("date.monthday", day.getDayOfMonth(), lines.monthName(day.getMonthValue()));
  }

  private Page calendar() {
    Shades shades = new Shades(days.values().stream().mapToInt(List::size).max().orElse(0));
    List<CalendarPage.Month> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      int number = month;
      List<Day> all =
          IntStream.rangeClosed(1, YearMonth.of(LEAP, month).lengthOfMonth())
              .mapToObj(day -> day(MonthDay.of(number, day), shades))
              .toList();
      months.add(new CalendarPage.Month(lines.monthName(month), all));
    }
    return new CalendarPage(Addresses.DAYS, lines.say("link.days"), lines.trail(), months);
  }

  private Day day(MonthDay day, Shades shades) {
    int count = days.getOrDefault(day, List.of()).size();
    return new Day(day.getDayOfMonth(), count == 0 ? null : address(day), count, shades.of(count));
  }
}
