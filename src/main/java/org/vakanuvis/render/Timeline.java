package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vakanuvis.model.PersonPage.Office;
import org.vakanuvis.model.YearCount;

/** Draws releases by year as bars of a small chart. */
final class Timeline {
  private static final int WIDEST = 480;
  private static final int WIDEST_STEP = 40;
  private static final int HIGHEST = 72;
  private static final int LABEL_LINE = 20;
  private static final int LABEL_WIDTH = 44;
  private static final int TERM_LINE = 12;

  private Timeline() {}

  /**
   * A chart, all measures in units of its view box.
   *
   * @param width of the whole
   * @param height of the whole, with the line of years and the terms below the bars
   * @param base where bars stand and the line of years begins, from the top
   * @param bars every year, gaps included
   * @param terms of office, below the line of years, at the height of their order
   */
  public record Chart(int width, int height, int base, List<Bar> bars, List<Term> terms) {
    public Chart {
      bars = List.copyOf(bars);
      terms = List.copyOf(terms);
    }
  }

  /** A term of office. */
  public record Term(String office, int x, int y, int width) {}

  /**
   * One year.
   *
   * @param label whether its year is written below it
   */
  public record Bar(int year, int count, int x, int y, int width, int height, boolean label) {}

  /**
   * The chart of these years, and of the years of the terms that are known.
   *
   * @param offices those whose beginning is not known are left out
   */
  static Chart of(List<YearCount> counts, List<Office> offices) {
    List<Office> held = offices.stream().filter(office -> begin(office).isPresent()).toList();
    List<YearCount> years = widened(counts, held);
    int most = years.stream().mapToInt(YearCount::count).max().orElse(1);
    int step = Math.max(2, Math.min(WIDEST_STEP, WIDEST / Math.max(1, years.size())));
    int every = every(step);
    int margin = LABEL_WIDTH / 2;
    List<Bar> bars = new ArrayList<>();
    for (YearCount year : years) {
      int height =
          year.count() == 0 ? 0 : Math.max(2, (int) ((long) HIGHEST * year.count() / most));
      boolean label = year.year() % every == 0 || years.size() == 1;
      int x = margin + bars.size() * step;
      int width = Math.max(1, step - 2);
      bars.add(new Bar(year.year(), year.count(), x, HIGHEST - height, width, height, label));
    }
    int first = years.isEmpty() ? 0 : years.get(0).year();
    List<Term> terms = new ArrayList<>();
    for (Office office : held) {
      int from = begin(office).getAsInt() - first;
      int until = end(office).orElse(first + years.size() - 1) - first;
      int y = HIGHEST + LABEL_LINE + terms.size() * TERM_LINE;
      terms.add(new Term(office.title(), margin + from * step, y, (until - from + 1) * step - 2));
    }
    int height = HIGHEST + LABEL_LINE + terms.size() * TERM_LINE;
    return new Chart(2 * margin + step * years.size(), height, HIGHEST, bars, terms);
  }

  private static OptionalInt begin(Office office) {
    return office.from() == null ? OptionalInt.empty() : office.from().year();
  }

  private static OptionalInt end(Office office) {
    return office.until() == null ? OptionalInt.empty() : office.until().year();
  }

  /** The years with those before and after them in which an office was held. */
  private static List<YearCount> widened(List<YearCount> counts, List<Office> held) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    counts.forEach(count -> years.put(count.year(), count.count()));
    held.forEach(
        office -> {
          years.putIfAbsent(begin(office).getAsInt(), 0);
          end(office).ifPresent(year -> years.putIfAbsent(year, 0));
        });
    return years.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(years.firstKey(), years.lastKey())
            .mapToObj(year -> new YearCount(year, years.getOrDefault(year, 0)))
            .toList();
  }

  /** Every how many years there is room for a label. */
  private static int every(int step) {
    for (int every : new int[] {1, 2, 5, 10, 20, 50, 100}) {
      if (every * step >= LABEL_WIDTH) {
        return every;
      }
    }
    return 500;
  }
}
