package org.vakanuvis.model;

import java.util.List;

/**
 * A release as it stands in a list.
 *
 * @param titleMade whether the title was made from the lead
 * @param date null where it is not known
 * @param dateDoubtful whether the date needs a mark of doubt
 * @param bounds between which days an undated release must lie; null where nothing narrows it
 * @param source who published it; null where not known
 * @param countries the countries that it names, in the language's order
 * @param doubtful whether the fact that puts it into this list needs a mark of doubt
 */
public record ReleaseLine(
    Permalink address,
    String title,
    boolean titleMade,
    Edtf date,
    boolean dateDoubtful,
    Edtf bounds,
    String source,
    List<String> countries,
    boolean doubtful) {
  public ReleaseLine {
    countries = List.copyOf(countries);
  }

  /** The same release in a list where it stands in doubt, or not. */
  public ReleaseLine doubtful(boolean doubt) {
    return new ReleaseLine(
        address, title, titleMade, date, dateDoubtful, bounds, source, countries, doubt);
  }
}
