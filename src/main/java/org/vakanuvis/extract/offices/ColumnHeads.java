package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads whose people stand in a column from the cells above them. */
final class ColumnHeads {
  private static final double ON_LINE = 0.93;

  /** How many lines above a name the head of its column may stand. */
  private static final int COLUMN_HEADS = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final Cells cells;
  private final Delegations sides;

  ColumnHeads(Reading reading, NameReader names, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.cells = new Cells(tokens);
    this.sides = sides;
  }

  /**
   * A country that heads the column of a name: {@code Gambiya Cumhuriyeti Hükümeti adına}.
   *
   * @param many whether a body of many states that fills a cell may head it too
   */
  Claim above(int cell, boolean many) {
    boolean alone = tokens.get(cell).is(Flag.LINE_START) && cells.end(cell) == tokens.lineEnd(cell);
    int above = cells.above(cell);
    for (int i = 0; i < COLUMN_HEADS && above >= 0; i++) {
      NameMatch country = many ? reading.owner(above) : reading.countryAt(above);
      boolean columns = cells.columns(above);
      if (alone && !columns) {
        return null;
      }
      boolean head = country != null && country.from() == above && columns;
      head = head && (country.kind() == Kind.COUNTRY || country.to() == cells.end(above));
      // Salvador Lluch is no country.
      Name someone = head ? Name.full(names.after(above)) : null;
      head = head && (someone == null || someone.to() <= country.to());
      // Maliye Bakanı is no heading of Mali's, nor is Kuveyt Büyükelçisi one of Kuwait's.
      head = head && country.ending() != Ending.DATIVE && names.behindOffice(above) == above;
      if (head && (sides.side(tokens, country.to()) != null || !prose(above))) {
        return Claim.told(reading, country, "country of the column", ON_LINE);
      }
      above = cells.above(above);
    }
    return null;
  }

  /** Whether a cell has more small words than the one of {@code Gambiya Hükümeti adına}. */
  private boolean prose(int cell) {
    return tokens.small(cell, cells.end(cell)) > 1;
  }
}
