package org.vakanuvis.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/** The cells of columns that blanks set apart, and what stands above and below them. */
public final class Cells {
  /** By how many letters the same column may begin earlier or later. */
  private static final int LOOSE = 2;

  /** So many dots at least lead from one cell to the next. */
  private static final int LEADER = 2;

  /** No row of a table has more words and marks. */
  private static final int ROW = 80;

  private final Tokens tokens;

  /** Of one text. */
  public Cells(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The words of a row between two marks, blanks or dots. */
  public record Cell(int from, int to) {}

  /** The cells of a line that hold a word or a dash for none, in their order. */
  public List<Cell> row(int line) {
    List<Cell> row = new ArrayList<>();
    int end = tokens.lineEnd(line);
    int from = line;
    int i = line;
    while (i < end) {
      int behind = tokens.mark(i, '|') ? i + 1 : leader(i);
      if (behind > i || tokens.get(i).is(Flag.COLUMN)) {
        add(row, from, i);
        from = behind;
      }
      i = Math.max(i + 1, behind);
    }
    add(row, from, end);
    // Rules between rows are dashes too.
    return row.stream().anyMatch(this::filled) ? row : List.of();
  }

  private void add(List<Cell> row, int from, int to) {
    Cell cell = new Cell(from, to);
    boolean none = to - from == 1 && tokens.dash(from);
    if (none || filled(cell)) {
      row.add(cell);
    }
  }

  private boolean filled(Cell cell) {
    for (int i = cell.from(); i < cell.to(); i++) {
      if (tokens.get(i).word() || tokens.get(i).number()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cell of a row in a column of the head above it: the one of the same number where both have
   * as many, else by bars or tabulators, else the one below; null for none.
   */
  public Cell beneath(List<Cell> head, int column, List<Cell> row) {
    if (row.size() == head.size()) {
      return row.get(column);
    }
    if (wide(head) || wide(row)) {
      return null;
    }
    Cell top = head.get(column);
    int marks = parts(top);
    boolean parted = marks + parts(head.get(head.size() - 1)) > 0;
    for (Cell cell : row) {
      boolean below = behind(top) > offset(cell.from()) && behind(cell) > offset(top.from());
      if (parted ? parts(cell) == marks : below) {
        return cell;
      }
    }
    return null;
  }

  /** Whether a row is longer than those of tables are. */
  private static boolean wide(List<Cell> row) {
    return !row.isEmpty() && row.get(row.size() - 1).to() - row.get(0).from() > ROW;
  }

  /** How many bars or tabulators stand before a cell on its line. */
  private int parts(Cell cell) {
    String text = tokens.text().original();
    int start = tokens.get(cell.from()).start();
    int parts = 0;
    for (int i = start - offset(cell.from()); i < start; i++) {
      parts += text.charAt(i) == '\t' || text.charAt(i) == '|' ? 1 : 0;
    }
    return parts;
  }

  /** Where a cell ends on its line. */
  private int behind(Cell cell) {
    Token last = tokens.get(cell.to() - 1);
    return offset(cell.to() - 1) + last.end() - last.start();
  }

  /** Whether a cell begins with the token. */
  public boolean begins(int token) {
    return tokens.get(token).is(Flag.COLUMN) || tokens.get(token).is(Flag.LINE_START);
  }

  /** Whether another cell stands beside the one that begins with a token. */
  public boolean columns(int cell) {
    return end(cell) < tokens.lineEnd(cell) || tokens.lineStart(cell) < cell;
  }

  /** Behind the last token of the cell that a token is in. */
  public int end(int token) {
    int line = tokens.lineEnd(token);
    int i = token + 1;
    while (i < line && !tokens.get(i).is(Flag.COLUMN)) {
      i++;
    }
    return i;
  }

  /** Whether a line has cells, and its first stands not below the last of the line above. */
  boolean parallel(int line) {
    int above = columns(line) ? above(line) : -1;
    return above >= 0 && end(above) < line;
  }

  /** The first token of the cell above one; negative for none. */
  public int above(int cell) {
    int line = tokens.lineStart(cell);
    return line == 0 ? -1 : in(tokens.lineStart(line - 1), line, cell);
  }

  /** The first token of the cell below one; negative for none. */
  public int below(int cell) {
    int line = tokens.lineEnd(cell);
    return line >= tokens.size() ? -1 : in(line, tokens.lineEnd(line), cell);
  }

  /** The cell of columns above one, be it set in the middle of them; negative for none. */
  public int over(int cell) {
    int line = tokens.lineStart(cell);
    int start = line == 0 ? line : tokens.lineStart(line - 1);
    // Ticaret ve Din İşleri ⏎ Bakanı, below two cells
    boolean columns = columns(start) || (start > 0 && columns(tokens.lineStart(start - 1)));
    columns &= narrow(cell);
    int above = columns ? above(cell) : -1;
    for (int i = start; i < line && columns && above < 0; i = end(i)) {
      above = offset(i) < edge(cell) && offset(cell) < edge(i) ? i : -1;
    }
    return above;
  }

  /** Whether a line and the one above it are no longer than the rows of tables are. */
  public boolean narrow(int cell) {
    int line = tokens.lineStart(cell);
    int above = line == 0 ? 0 : tokens.lineStart(line - 1);
    return tokens.lineEnd(cell) - line <= ROW && line - above <= ROW;
  }

  /** Where a cell ends on its line. */
  private int edge(int cell) {
    return behind(new Cell(cell, end(cell)));
  }

  /** The cell of a line that begins below one further up; negative for none. */
  public int under(int line, int cell) {
    return line >= tokens.size() ? -1 : in(line, tokens.lineEnd(line), cell);
  }

  /** The token right above the first one of a line that is set in; negative for none. */
  public int under(int first) {
    int column = offset(first);
    int line = first == 0 || column == 0 ? first : tokens.lineStart(first - 1);
    for (int i = line; i < first; i++) {
      if (offset(i) == column) {
        return i;
      }
    }
    return -1;
  }

  private int in(int line, int end, int cell) {
    for (int i = line; i < end; i++) {
      if (begins(i) && Math.abs(offset(i) - offset(cell)) <= LOOSE) {
        return i;
      }
    }
    return ragged(line, end, cell);
  }

  /** The cell of the same number, where lines have as many cells that stand not in columns. */
  private int ragged(int line, int end, int cell) {
    int start = tokens.lineStart(cell);
    boolean alike = count(line, end) == count(start, tokens.lineEnd(cell));
    int number = count(start, cell);
    for (int i = line; alike && (number > 0 || columns(cell)) && i < end; i++) {
      if (begins(i) && count(line, i) == number) {
        return i;
      }
    }
    return -1;
  }

  /** Whether blanks stand before the first token of a line. */
  public boolean setIn(int line) {
    return offset(line) > 0;
  }

  /**
   * In which column of its line a token stands: by tabulators, where its line has any, else by the
   * cells of the line above that begin before it.
   */
  public int number(int token) {
    String text = tokens.text().original();
    int start = tokens.get(token).start();
    int tabulators = 0;
    for (int i = start - offset(token); i < start; i++) {
      tabulators += text.charAt(i) == '\t' ? 1 : 0;
    }
    if (tabulators > 0) {
      return tabulators;
    }
    int line = tokens.lineStart(token);
    boolean alone = line == token && line > 0 && setIn(token);
    int row = alone ? tokens.lineStart(line - 1) : line;
    int edge = offset(token) + LOOSE;
    int head = tokens.get(row).start() - offset(row);
    int number = 0;
    for (int i = row + 1; i < tokens.lineEnd(row); i++) {
      boolean before = alone ? tokens.get(i).start() - head <= edge : i <= token;
      number += tokens.get(i).is(Flag.COLUMN) && before ? 1 : 0;
    }
    return number;
  }

  /** How many cells begin between two tokens. */
  private int count(int from, int end) {
    int cells = 0;
    for (int i = from; i < end; i++) {
      cells += begins(i) ? 1 : 0;
    }
    return cells;
  }

  /** The country or body that fills the cell before the one that begins with a token, or null. */
  public NameMatch owner(Reading reading, int cell) {
    int end = behind(cell);
    NameMatch known = end > 0 ? reading.sure(end - 1) : null;
    boolean body = known != null && known.kind() == NameMatch.Kind.ORGANIZATION;
    NameMatch country = end > 0 && !body ? reading.countryAt(end - 1) : known;
    boolean fills =
        country != null && country.to() == end && country.from() > tokens.lineStart(cell);
    boolean cells = fills && (end < cell || tokens.get(cell).is(Flag.COLUMN));
    boolean begins =
        cells
            && (tokens.mark(country.from() - 1, '|') || tokens.get(country.from()).is(Flag.COLUMN));
    return begins ? country : null;
  }

  /** Behind the last word before a token, marks of columns left out. */
  public int behind(int token) {
    int end = token;
    while (end > 0 && tokens.mark(end - 1, '|')) {
      end--;
    }
    return end;
  }

  /** Behind the last word before the dots that lead to a token; the token where there are none. */
  public int beforeLeader(int token) {
    int end = token;
    while (end > tokens.lineStart(token) && tokens.mark(end - 1, '.')) {
      end--;
    }
    return token - end >= LEADER ? end : token;
  }

  /** Behind the dots that lead from a token to the next cell; the token where there are none. */
  public int leader(int token) {
    int behind = tokens.behindMarks(token, tokens.size());
    return behind < tokens.size() && beforeLeader(behind) == token ? behind : token;
  }

  /** Behind dots, a colon or a dash that part two cells; the token where none do. */
  public int behindLeader(int token) {
    int leader = token < tokens.size() ? leader(token) : token;
    boolean mark = tokens.dash(token) || tokens.mark(token, ':');
    return leader == token && mark ? token + 1 : leader;
  }

  /** How many letters stand before a token on its line. */
  private int offset(int token) {
    String text = tokens.text().original();
    int start = tokens.get(token).start();
    return start - text.lastIndexOf('\n', Math.max(0, start - 1)) - 1;
  }
}
