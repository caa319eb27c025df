package org.vakanuvis.extract.dates;

import java.util.Comparator;

/**
 * A date that may be the release's.
 *
 * @param rule the short English name of the rule that read it
 * @param rank among those of a head: the higher wins where both are as full; 0 only where there is
 *     no other
 * @param confidence how sure it is that it is the release's, from 0 to 1
 */
public record DateCandidate(DateMention date, String rule, int rank, double confidence) {
  /** Of a head's dates the fuller is the greater, then the higher in rank, then the first. */
  public static final Comparator<DateCandidate> IN_HEAD =
      Comparator.comparing((DateCandidate one) -> one.rank() > 0)
          .thenComparing(DateCandidate::fullness)
          .thenComparing(DateCandidate::rank)
          .thenComparing(one -> -one.date().first());

  /** Of a lead's dates the surer is the greater, then the first. */
  public static final Comparator<DateCandidate> IN_LEAD =
      Comparator.comparingDouble(DateCandidate::confidence)
          .thenComparing(one -> -one.date().first());

  private int fullness() {
    if (date.full()) {
      return 3;
    }
    return date.hasDay() || date.from().month() > 0 ? 2 : 1;
  }
}
