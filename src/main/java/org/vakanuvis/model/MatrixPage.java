package org.vakanuvis.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The meetings of countries with countries, as a table that reads as a picture.
 *
 * @param countries those that met most, in the language's order; they head the columns
 * @param rows one for each of them, in the same order
 * @param leftOut how many countries that met somebody have no room
 */
public record MatrixPage(
    Permalink address,
    String title,
    List<Link> trail,
    List<Head> countries,
    List<Row> rows,
    int leftOut)
    implements Page {
  public MatrixPage {
    trail = List.copyOf(trail);
    countries = List.copyOf(countries);
    rows = List.copyOf(rows);
  }

  /** A country at the head of a row or column, with its code for where room is scarce. */
  public record Head(Link country, String code) {}

  /**
   * The meetings of one country.
   *
   * @param cells as many as there are columns; null where the two did not meet
   */
  public record Row(Head head, List<Cell> cells) {
    public Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  /**
   * The meetings of two countries.
   *
   * @param relation the page of the two
   * @param shade from 1 for few to 5 for most
   * @param doubtful whether all of them stand in doubt
   */
  public record Cell(Permalink relation, int meetings, int shade, boolean doubtful) {}
}
