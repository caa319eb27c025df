package org.vakanuvis.model;

import java.util.List;

/** The days of the year, each with the releases of that day in all years. */
public record CalendarPage(Permalink address, String title, List<Link> trail, List<Month> months)
    implements Page {
  public CalendarPage {
    trail = List.copyOf(trail);
    months = List.copyOf(months);
  }

  /** A month of every year. */
  public record Month(String name, List<Day> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /**
   * A day of every year.
   *
   * @param number in its month, from 1
   * @param page null where no release is of that day
   * @param shade from 0 for no release to 5 for most
   */
  public record Day(int number, Permalink page, int count, int shade) {}
}
