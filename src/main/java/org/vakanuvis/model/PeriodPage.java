package org.vakanuvis.model;

import java.util.List;

/**
 * The releases of a year or a month.
 *
 * @param period {@code 2021} or {@code 2021-03}
 * @param previous the period before it that has releases; null at the beginning
 * @param next the period after it that has releases; null at the end
 * @param months the months of a year that have releases; empty for a month
 * @param releases all of a month or year; of a year that is too long only those that have no month,
 *     the others stand on the pages of the months
 */
public record PeriodPage(
    Permalink address,
    String title,
    List<Link> trail,
    Edtf period,
    Link previous,
    Link next,
    List<Tally> months,
    ReleaseList releases)
    implements Page {
  public PeriodPage {
    trail = List.copyOf(trail);
    months = List.copyOf(months);
  }
}
