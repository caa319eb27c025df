package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vakanuvis.extract.CountryPairs.Pair;
import org.vakanuvis.turkish.Ending;

/**
 * Reads the names below an office that heads a column of a table, each with the country of its row;
 * the columns may also stand one above the other, as they come out of a page.
 */
final class Tables {
  /** So many rows make a table. */
  private static final int ROWS = 2;

  /** A row of a table with names that go on in the next line has no more tokens. */
  private static final int ROW = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineNames whole;
  private final BrokenNames brokenNames;
  private final Cells cells;

  Tables(Reading reading, NameReader names, LineNames whole) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.whole = whole;
    this.brokenNames = new BrokenNames(reading, whole);
    this.cells = new Cells(tokens);
  }

  /** The names and countries below an office; none where it heads no column. */
  List<Pair> headed(Office office) {
    int line = tokens.lineStart(office.from());
    int end = tokens.lineEnd(line);
    if (office.to() > end || !office.nominative()) {
      return List.of();
    }
    List<Cells.Cell> head = cells.row(line);
    int column = head.indexOf(new Cells.Cell(office.from(), office.to()));
    if (column < 0) {
      return List.of();
    }
    return head.size() > 1 ? rows(end, column) : stacked(line, end);
  }

  private List<Pair> rows(int below, int column) {
    List<Pair> pairs = new ArrayList<>();
    int line = below;
    while (line < tokens.size()) {
      List<Cells.Cell> row = cells.row(line);
      int next = tokens.lineEnd(line);
      Cells.Cell rest = column < row.size() ? rest(row.get(column), next) : null;
      Pair pair = column < row.size() ? pair(row, column, rest) : null;
      if (pair != null) {
        pairs.add(pair);
      } else if (!row.isEmpty() && !vacant(row, column)) {
        break;
      }
      line = pair == null || rest == null ? next : tokens.lineEnd(next);
    }
    return pairs.size() < ROWS ? List.of() : pairs;
  }

  /**
   * The words of a name that go on in the line below a cell, where that line is set in and names no
   * country; null for none.
   */
  private Cells.Cell rest(Cells.Cell cell, int line) {
    boolean narrow = line < tokens.size() && tokens.lineEnd(line) - line <= ROW;
    narrow = narrow && cell.from() - tokens.lineStart(cell.from()) <= ROW;
    List<Cells.Cell> row = narrow && cells.setIn(line) ? cells.row(line) : List.of();
    if (row.isEmpty()) {
      return null;
    }
    int first = cells.number(cell.from()) - cells.number(row.get(0).from());
    Cells.Cell below = first >= 0 && first < row.size() ? row.get(first) : null;
    boolean rest = below != null && brokenNames.rest(below.from(), below.to());
    return rest && country(row) == null ? below : null;
  }

  /**
   * The name of a column and the country of its row; null where one of them is missing.
   *
   * @param rest what goes on with the name in the line below; null for nothing
   */
  private Pair pair(List<Cells.Cell> row, int column, Cells.Cell rest) {
    Name name = name(row.get(column), rest);
    NameMatch country = name == null ? null : country(row);
    return country == null ? null : new Pair(name, country);
  }

  /**
   * Whether a row is of a country that has nobody in a column, but a dash or {@code (gelmedi)}, or
   * someone whose own office stands in a bracket.
   */
  private boolean vacant(List<Cells.Cell> row, int column) {
    boolean vacant = country(row) != null;
    Cells.Cell cell = column < row.size() ? row.get(column) : new Cells.Cell(0, 0);
    boolean bracket = cell.to() > 0 && tokens.mark(cell.to() - 1, ')');
    for (int i = cell.from(); i < cell.to() && vacant && !bracket; i++) {
      vacant = !tokens.get(i).capitalised();
    }
    return vacant;
  }

  /** The country that fills a cell of a row; null for none. */
  private NameMatch country(List<Cells.Cell> row) {
    for (Cells.Cell cell : row) {
      NameMatch country = country(cell.from(), cell.to());
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private Name name(Cells.Cell cell, Cells.Cell rest) {
    Name name = names.after(cell.from());
    if (rest != null && name != null && name.to() == cell.to()) {
      return brokenNames.with(name, rest.from(), rest.to());
    }
    boolean fills = name != null && (name.to() == cell.to() || noted(name.to()));
    return fills && !name.single() ? name : null;
  }

  /** Whether a bracket follows that tells of no office of someone's own. */
  private boolean noted(int token) {
    return tokens.mark(token, '(')
        && token + 1 < tokens.size()
        && !tokens.get(token + 1).capitalised();
  }

  /** The country that fills some tokens, but for a bracket behind it; null for none. */
  private NameMatch country(int from, int to) {
    NameMatch country = reading.countryAt(from);
    boolean begins = country != null && country.from() == from && country.to() <= to;
    boolean fills = begins && (country.to() == to || tokens.mark(country.to(), '('));
    return fills && country.ending() == Ending.BARE ? country : null;
  }

  /** Lines of names below an office that are as many as the last lines of countries above it. */
  private List<Pair> stacked(int head, int below) {
    List<Name> listed = new ArrayList<>();
    int line = below;
    for (Name name = whole.name(line); name != null; name = whole.name(line)) {
      listed.add(name);
      line = tokens.lineEnd(line);
    }
    List<NameMatch> countries = listed.size() < ROWS ? List.of() : countries(head);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < listed.size() && listed.size() == countries.size(); i++) {
      pairs.add(new Pair(listed.get(i), countries.get(i)));
    }
    return pairs;
  }

  /** The countries that fill the lines right above a head, each its own. */
  private List<NameMatch> countries(int head) {
    List<NameMatch> countries = new ArrayList<>();
    int line = head;
    while (line > 0) {
      int above = tokens.lineStart(line - 1);
      NameMatch country = country(whole.word(above), line);
      if (country == null) {
        break;
      }
      countries.add(country);
      line = above;
    }
    Collections.reverse(countries);
    return countries;
  }
}
