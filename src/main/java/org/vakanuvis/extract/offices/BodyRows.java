package org.vakanuvis.extract.offices;

import java.util.List;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.titles.BodyWords;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the rows of bodies that no dictionary has among those of countries: {@code BCEAO | Tiémoko
 * Koné | Guvernör}. Who is named there is of no country.
 */
final class BodyRows {
  private static final double ON_LINE = 0.8;

  /** The name of a body has so many words at most. */
  private static final int LONGEST = 6;

  /** Abbreviations have so many letters at least. */
  private static final int SHORTEST = 3;

  /** Letters that the abbreviations of bodies of many states seldom have, but Turkish ones do. */
  private static final String OURS = "ÇĞİÖŞÜçğıöşü";

  private final Reading reading;
  private final Tokens tokens;
  private final BodyWords words;

  BodyRows(Reading reading, BodyWords words) {
    this.reading = reading;
    this.words = words;
    this.tokens = reading.tokens();
  }

  /** That an official of such a row is of no country; null for all others. */
  Claim claim(Name name, Office office) {
    int line = tokens.lineStart(name.from());
    boolean official = office.role() == Role.OFFICIAL || office.role() == Role.INTERNATIONAL;
    if (!official || tokens.lineStart(office.from()) != line) {
      return null;
    }
    int first = first(line);
    int end = cell(first);
    boolean before = end > first && end <= Math.min(name.from(), office.from());
    return before && many(first, end) && beside(line)
        ? new Claim("", List.of(tokens.span(first, end)), "body of the row", ON_LINE)
        : null;
  }

  /** The first token of a line behind the mark at its edge. */
  private int first(int line) {
    return tokens.mark(line, '|') && line + 1 < tokens.lineEnd(line) ? line + 1 : line;
  }

  /** Behind the cell of a few words with capitals that a token begins; the token for none. */
  private int cell(int first) {
    int line = tokens.lineEnd(first);
    int end = first;
    while (end < line && end - first <= LONGEST && (end == first || !parts(end))) {
      Token token = tokens.get(end);
      if (!token.word() || !token.capitalised() || token.suffixed()) {
        return first;
      }
      end++;
    }
    return end < line && parts(end) ? end : first;
  }

  private boolean parts(int token) {
    boolean dash = tokens.dash(token);
    return dash
        || tokens.mark(token, ':')
        || tokens.mark(token, '|')
        || tokens.get(token).is(Flag.COLUMN);
  }

  /** Whether the words of a cell name a body of many states, or have an abbreviation of one. */
  private boolean many(int from, int end) {
    boolean abbreviated = words.world(tokens, from, end);
    for (int i = from; i < end; i++) {
      NameMatch known = reading.sure(i);
      if (known != null && !known.country().isEmpty()) {
        return false;
      }
      Token token = tokens.get(i);
      boolean capitals = token.allCaps() && !token.is(Flag.SHOUTED);
      abbreviated |= capitals && token.stem().length() >= SHORTEST && foreign(token.stem());
    }
    return abbreviated;
  }

  private static boolean foreign(String letters) {
    return letters.chars().noneMatch(letter -> OURS.indexOf(letter) >= 0);
  }

  /** Whether a country fills the first cell of the row above or of the one below. */
  private boolean beside(int line) {
    int below = tokens.lineEnd(line);
    return (line > 0 && headed(tokens.lineStart(line - 1)))
        || (below < tokens.size() && headed(below));
  }

  private boolean headed(int line) {
    int first = first(line);
    NameMatch country = reading.countryAt(first);
    return country != null
        && country.from() == first
        && country.ending() == Ending.BARE
        && country.to() < tokens.lineEnd(line)
        && parts(country.to());
  }
}
