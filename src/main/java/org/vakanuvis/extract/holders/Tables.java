package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.holders.CountryPairs.Pair;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.offices.LineNames;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
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

  /** So many lines above a row at most its table has its head. */
  private static final int HEADS = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final LineNames whole;
  private final BrokenNames brokenNames;
  private final Cells cells;
  private final Map<Integer, Office> offices = new HashMap<>();

  Tables(Reading reading, NameReader names, LineNames whole, List<Office> offices) {
    offices.forEach(office -> this.offices.put(office.from(), office));
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
    if (head.size() == 1) {
      return stacked(line, end);
    }
    List<Pair> pairs = rows(end, head, column);
    return pairs.isEmpty() && column == 0 ? across(line, head) : pairs;
  }

  private List<Pair> rows(int below, List<Cells.Cell> head, int column) {
    List<Pair> pairs = new ArrayList<>();
    int named = 0;
    int line = below;
    while (line < tokens.size()) {
      List<Cells.Cell> row = cells.row(line);
      int next = tokens.lineEnd(line);
      Cells.Cell cell = cells.beneath(head, column, row);
      Cells.Cell rest = cell == null ? null : rest(cell, next);
      Pair pair = cell == null ? null : pair(row, cell, rest);
      named += pair == null ? 0 : 1;
      if (pair != null && !seated(row, cell)) {
        pairs.add(pair);
      } else if (pair == null && !row.isEmpty() && !vacant(row, cell)) {
        break;
      }
      line = pair == null || rest == null ? next : tokens.lineEnd(next);
    }
    return named < ROWS ? List.of() : pairs;
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
   * The name in a cell of a row and the country of the row; null where one of them is missing.
   *
   * @param rest what goes on with the name in the line below; null for nothing
   */
  private Pair pair(List<Cells.Cell> row, Cells.Cell cell, Cells.Cell rest) {
    Name name = name(cell, rest);
    NameMatch country = name == null ? null : country(row);
    return country == null ? null : new Pair(name, country);
  }

  /**
   * Whether a row is of a country that has nobody in a column, but a dash or {@code (gelmedi)}, or
   * someone whose own office stands in a bracket.
   */
  private boolean vacant(List<Cells.Cell> row, Cells.Cell cell) {
    boolean vacant = country(row) != null;
    int end = cell == null ? 0 : cell.to();
    boolean bracket = end > 0 && tokens.mark(end - 1, ')');
    for (int i = end > 0 ? cell.from() : 0; i < end && vacant && !bracket; i++) {
      vacant = !tokens.get(i).capitalised();
    }
    return vacant;
  }

  /**
   * Whether the one whom a cell names has an office of his own in it or another cell, but for those
   * before names there, {@code Fas | Başbakan Ali Kara | Veli Demir}.
   */
  private boolean seated(List<Cells.Cell> row, Cells.Cell cell) {
    for (Cells.Cell other : row) {
      for (int i = other.from(); i < other.to(); i++) {
        Office office = offices.get(i);
        boolean ends = office != null && office.to() >= other.to();
        boolean last = ends || (office != null && !tokens.get(office.to()).capitalised());
        if (last || (office != null && other.equals(cell))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The names in the cells beside an office that begins a row, each with the country that heads its
   * column; none where fewer have such a head than a table has.
   */
  private List<Pair> across(int line, List<Cells.Cell> row) {
    int above = line;
    for (int i = 0; i < HEADS && above > 0 && row.size() > ROWS; i++) {
      above = tokens.lineStart(above - 1);
      List<Pair> pairs = below(cells.row(above), row);
      if (!pairs.isEmpty()) {
        return pairs;
      }
    }
    return List.of();
  }

  /** The names of a row, each with the country in the cell of a head above it; maybe none. */
  private List<Pair> below(List<Cells.Cell> head, List<Cells.Cell> row) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < head.size() && head.size() <= row.size(); i++) {
      NameMatch country = country(head.get(i).from(), head.get(i).to());
      Cells.Cell cell = country == null ? null : cells.beneath(head, i, row);
      Name name = cell == null || cell.equals(row.get(0)) ? null : name(cell, null);
      if (name != null) {
        pairs.add(new Pair(name, country));
      }
    }
    return pairs.size() < ROWS ? List.of() : pairs;
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
    int end = begins ? tokens.behindMarks(country.to(), to) : from;
    boolean fills = begins && (end == to || tokens.mark(country.to(), '('));
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
