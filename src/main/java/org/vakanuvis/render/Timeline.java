package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.YearCount;

/** Draws releases by year as bars of a small chart. */
final class Timeline {
  private static final int WIDEST = 480;
  private static final int WIDEST_STEP = 40;
  private static final int HIGHEST = 72;
  private static final int LABEL_LINE = 20;
  private static final int LABEL_WIDTH = 44;

  private Timeline() {}

  /**
   * A chart, all measures in units of its view box.
   *
   * @param width of the whole
   * @param height of the whole, with the line of years below the bars
   * @param base where bars stand and the line of years begins, from the top
   * @param bars every year, gaps included
   */
  public record Chart(int width, int height, int base, List<Bar> bars) {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One year.
   *
   * @param label whether its year is written below it
   */
  public record Bar(int year, int count, int x, int y, int width, int height, boolean label) {}

  /** The chart of these years. */
  static Chart of(List<YearCount> years) {
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
    return new Chart(2 * margin + step * years.size(), HIGHEST + LABEL_LINE, HIGHEST, bars);
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
