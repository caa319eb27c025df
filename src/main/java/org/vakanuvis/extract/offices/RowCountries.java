package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the country of a row from the one cell that it fills, wherever in the row that is: {@code
 * Bakan | Ali Kara | Fas}, {@code [Fas] Ali Kara – Bakan}, {@code (2) Fas, Ali Kara (Bakan)}.
 */
final class RowCountries {
  /** A row has so many small words at most, those inside names and offices. */
  private static final int SMALL = 2;

  /** So many rows at most stand below the cell of their country. */
  private static final int SPANNED = 12;

  /** A row has so many words and marks at most. */
  private static final int LONGEST = 60;

  private final Reading reading;
  private final Tokens tokens;
  private final Cells cells;

  RowCountries(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cells = new Cells(tokens);
  }

  /** The country of the row on which a name and an office stand; null where none is told. */
  NameMatch of(Name name, Office office) {
    int line = tokens.lineStart(name.from());
    if (tokens.lineStart(office.from()) != line || tokens.lineStart(office.to() - 1) != line) {
      return null;
    }
    NameMatch country = row(line);
    if (country == null && open(line)) {
      return spanning(line);
    }
    boolean apart =
        country != null
            && (country.to() <= name.from() || country.from() >= name.to())
            && (country.to() <= office.from() || country.from() >= office.to());
    return apart && listed(line) ? country : null;
  }

  /** Whether a line is a row with the country of its people in a cell. */
  boolean is(int line) {
    return row(line) != null;
  }

  /** The country of the first row above a line, if the first cells of all between are empty. */
  private NameMatch spanning(int line) {
    int row = line;
    for (int i = 0; i < SPANNED && open(row); i++) {
      row = tokens.lineStart(row - 1);
    }
    NameMatch country = open(row) ? null : row(row);
    int first = tokens.mark(row, '|') ? row + 1 : row;
    return country != null && country.from() == first ? country : null;
  }

  /** Whether the first cell of a row is empty, as below one that stands for several rows. */
  private boolean open(int line) {
    boolean bar = line > 0 && tokens.mark(line, '|') && !tokens.get(line).is(Flag.PARAGRAPH_START);
    boolean two = tokens.mark(line + 1, '|') && line + 1 < tokens.lineEnd(line);
    return bar && (two || behindCell(line));
  }

  /** Whether a bar that begins a line stands below one that does not, {@code Gana | X ⏎ | Y}. */
  private boolean behindCell(int bar) {
    int above = bar;
    for (int i = 0; i < SPANNED && tokens.mark(above, '|'); i++) {
      if (!tokens.get(above).is(Flag.LINE_START)) {
        return true;
      }
      above = cells.under(above);
    }
    return false;
  }

  /** Whether the line above or the one below is such a row too. */
  private boolean listed(int line) {
    int below = tokens.lineEnd(line);
    return (line > 0 && row(tokens.lineStart(line - 1)) != null)
        || (below < tokens.size() && row(below) != null);
  }

  /** The only country on a line, if it fills a cell there; null for other lines. */
  private NameMatch row(int line) {
    int end = tokens.lineEnd(line);
    if (end - line > LONGEST) {
      return null;
    }
    NameMatch only = null;
    for (int i = line; i < end; i++) {
      NameMatch country = reading.countryAt(i);
      // Maliye Bakanı is no Malian.
      if (country != null && (fills(country, line, end) || reading.sure(i) != null)) {
        if (only != null) {
          return null;
        }
        only = country;
        i = country.to() - 1;
      }
    }
    boolean cell = only != null && fills(only, line, end);
    return cell && tokens.small(line, end) <= SMALL ? only : null;
  }

  /** Whether a country fills a cell of a line that has others. */
  private boolean fills(NameMatch country, int line, int end) {
    return country.from() >= line
        && country.to() <= end
        && country.ending() == Ending.BARE
        && begins(country.from(), line)
        && ends(country.to(), end)
        && country.to() - country.from() < end - line;
  }

  private boolean begins(int token, int line) {
    return token <= line || tokens.get(token).is(Flag.COLUMN) || mark(token - 1);
  }

  private boolean ends(int token, int end) {
    return token >= end || tokens.get(token).is(Flag.COLUMN) || mark(token);
  }

  /** Whether a mark stands there that parts cells, and not one inside a word or before a suffix. */
  private boolean mark(int token) {
    Token mark = tokens.get(token);
    boolean hyphen = mark.mark('-') && !mark.is(Flag.SPACED);
    return mark.is(Flag.MARK) && !hyphen && "'\"/".indexOf(mark.stem().charAt(0)) < 0;
  }
}
