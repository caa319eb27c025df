package org.vakanuvis.extract.offices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.layout.Cells;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.layout.OpenCells;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;

/**
 * Reads names and offices that fill a line each, one above the other, as in signatures and lists
 * flattened from tables.
 */
public final class LineNames {
  /** So many words stand behind a country in its name or its government's. */
  static final int STATE_WORDS = 2;

  private final Tokens tokens;
  private final NameReader names;
  private final LineFlow lines;
  private final Cells cells;
  private final OpenCells open;
  private final Map<Integer, Office> offices = new HashMap<>();

  /** Behind the last alternation looked at: from each of its lines it ends alike. */
  private int alternationEnd;

  private boolean endsWithName;

  /** Of one text with all its offices, in any order. */
  public LineNames(Tokens tokens, NameReader names, List<Office> offices) {
    this.tokens = tokens;
    this.names = names;
    this.lines = names.lines();
    this.cells = new Cells(tokens);
    this.open = new OpenCells(tokens, lines);
    offices.forEach(office -> this.offices.put(office.from(), office));
  }

  /** The name on the line below or above an office that fills its own; null for none. */
  public Name beside(Office office, Name last) {
    Name stacked = stacked(office, last);
    if (stacked != null) {
      return stacked;
    }
    int start = lines.start(office.from());
    int end = lines.end(office.to() - 1);
    if (word(start) != office.from() || closing(owned(office.to(), end), end) < end) {
      return null;
    }
    int over = start == 0 ? 0 : lines.start(start - 1);
    // Vahit Halefoğlu ⏎ Türkiye Cumhuriyeti ⏎ Dışişleri Bakanı, as under letters.
    over = over > 0 && state(over) ? lines.start(over - 1) : over;
    Name above = start == 0 ? null : name(over);
    if (above != null && last != null && last.to() > above.from()) {
      above = null;
    }
    Name below = name(end);
    if (above == null && below != null && signed(start, end)) {
      return null;
    }
    if (above == null || below == null) {
      return above == null ? below : above;
    }
    // Blank lines part those who sign.
    boolean block = !opens(start) && opens(over) && opens(end);
    return !block && officeFirst(end) ? below : above;
  }

  private boolean opens(int line) {
    return tokens.get(line).is(Flag.PARAGRAPH_START);
  }

  /**
   * Whether an office closes one block of lines and the name below opens the next, with an office
   * of its own: the name above is one that was not read.
   */
  private boolean signed(int office, int name) {
    int next = lines.end(name);
    boolean blocks =
        !tokens.get(office).is(Flag.PARAGRAPH_START) && tokens.get(name).is(Flag.PARAGRAPH_START);
    return blocks && next < tokens.size() && officeEnd(next) > next;
  }

  /** Behind the state that ends an office's line: {@code Ulaştırma Bakanı, Kenya Cumhuriyeti}. */
  private int owned(int token, int end) {
    NameMatch country = tokens.mark(token, ',') ? names.country(token + 1) : null;
    if (country == null || country.from() != token + 1) {
      return aside(token);
    }
    return tokens.behindCapitals(country.to(), Math.min(end, country.to() + STATE_WORDS));
  }

  /** Whether a line has the name of a state and nothing else. */
  private boolean state(int line) {
    NameMatch country = names.country(line);
    if (country == null || country.from() != line) {
      return false;
    }
    int end = lines.end(line);
    return end - country.to() <= STATE_WORDS
        && tokens.behindCapitals(country.to(), end) == end
        && tokens.lineEnd(line) == end;
  }

  /** The name in the cell above an office in columns, else below it. */
  private Name stacked(Office office, Name last) {
    int line = tokens.lineStart(office.from());
    boolean alone = line == office.from() && cells.end(line) == tokens.lineEnd(line);
    int cell = cell(office.from());
    if (cell < 0 || (alone && tokens.get(line).is(Flag.PARAGRAPH_START))) {
      return null;
    }
    if (cell < office.from()) {
      return cells.columns(cell) && office.to() == cells.end(cell) ? under(cell) : null;
    }
    int above = over(office.from());
    boolean columns = above >= 0 && cells.columns(above);
    Name name = above >= 0 && (columns || !alone) ? inCell(above) : null;
    boolean free = name != null && (last == null || last.to() <= name.from() || columns);
    if (free) {
      return name;
    }
    int top = top(office.from());
    int end = Math.max(cell, tokens.lineStart(office.to() - 1));
    boolean ends = cells.columns(top) && office.to() == cells.end(end);
    Name below = ends ? under(end) : null;
    return below == null && top < office.from() ? inRow(top) : below;
  }

  /** The cell that an office begins, maybe behind {@code Fas adına}; negative for none. */
  private int cell(int office) {
    int cell = office;
    while (!cells.begins(cell) && office - cell <= STATE_WORDS + 1) {
      cell--;
    }
    NameMatch country = cell < office ? names.country(cell) : null;
    boolean sign = country != null && country.from() == cell && office - country.to() == 1;
    boolean acts = sign && tokens.get(country.to()).small();
    return cells.begins(cell) && (cell == office || acts) ? cell : -1;
  }

  /** The cell above one, or above those in which its office begins: {@code Enerji ve}. */
  private int over(int cell) {
    int top = top(cell);
    return top == cell ? cells.above(cell) : cells.over(top);
  }

  private int top(int cell) {
    List<Cells.Cell> above = open.over(cell);
    return above.isEmpty() ? cell : above.get(0).from();
  }

  /** The name in a cell beside one in which an office begins that goes on below. */
  private Name inRow(int top) {
    int next = cells.end(top);
    Name name = next < tokens.lineEnd(top) ? inCell(next) : null;
    int before = top;
    while (name == null && before > tokens.lineStart(top) && !cells.begins(before - 1)) {
      before--;
    }
    return name == null && before > tokens.lineStart(top) ? inCell(before - 1) : name;
  }

  /** The name in the cell below that of an office, maybe below {@code (İmza)}. */
  private Name under(int cell) {
    int below = below(cell);
    int end = below < 0 ? 0 : cells.end(below);
    boolean remark = below >= 0 && tokens.mark(below, '(') && tokens.mark(end - 1, ')');
    below = remark ? cells.below(below) : below;
    return below < 0 ? null : inCell(below);
  }

  /** The cell below one, past a line in which only the office beside it goes on. */
  private int below(int cell) {
    int below = cells.below(cell);
    int line = tokens.lineEnd(cell);
    boolean alone = line < tokens.size() && cells.end(line) == tokens.lineEnd(line);
    boolean goesOn = below < 0 && alone && top(line) < line && cells.over(line) != cell;
    return goesOn ? cells.under(tokens.lineEnd(line), cell) : below;
  }

  private Name inCell(int cell) {
    Name name = names.after(cell);
    boolean whole = name != null && closing(name.to(), cells.end(cell)) == cells.end(cell);
    return whole && !name.single() ? name : null;
  }

  /** Whether the alternation that goes on from a line below an office ends with a name. */
  private boolean officeFirst(int line) {
    if (line < alternationEnd) {
      return endsWithName;
    }
    int i = line;
    boolean name = true;
    while (i < tokens.size() && (name ? name(i) != null : officeEnd(i) > i)) {
      i = name ? lines.end(i) : officeEnd(i);
      name = !name;
    }
    alternationEnd = i;
    endsWithName = !name;
    return endsWithName;
  }

  /** Behind the lines that one office fills; the line itself where it holds anything else. */
  private int officeEnd(int line) {
    Office office = offices.get(word(line));
    if (office == null) {
      return line;
    }
    int end = lines.end(office.to() - 1);
    return closing(owned(office.to(), end), end) == end ? end : line;
  }

  /** Whether an office begins with the token; a chair's is none beside another. */
  public boolean office(int token) {
    Office office = offices.get(token);
    return office != null && (office.to() - token > 1 || office.role() != OfficeHead.Role.OFFICIAL);
  }

  /** The name that fills the line that begins with this token; null if it holds anything else. */
  public Name name(int line) {
    if (line >= tokens.size()) {
      return null;
    }
    Name name = names.after(word(line));
    boolean whole = name != null && closing(aside(name.to()), lines.end(line)) == lines.end(line);
    return whole && !name.single() ? name : null;
  }

  /** Behind a country in brackets, {@code X (Türkiye)}; the token itself for none. */
  private int aside(int token) {
    NameMatch country = tokens.mark(token, '(') ? names.country(token + 1) : null;
    return country != null && tokens.mark(country.to(), ')') ? country.to() + 1 : token;
  }

  /** The first word of a line, behind the mark of a list or a remark in brackets. */
  public int word(int line) {
    int end = lines.end(line);
    // (İmza) Turan Güneş
    boolean remark = line + 3 < end && tokens.mark(line, '(') && tokens.mark(line + 2, ')');
    int i = remark ? line + 3 : line;
    while (i < end - 1 && !tokens.get(i).word()) {
      i++;
    }
    return i;
  }

  /** Behind marks that close a line. */
  private int closing(int token, int end) {
    int i = token;
    while (i < end && tokens.get(i).is(Flag.MARK) && ",;.".contains(tokens.get(i).stem())) {
      i++;
    }
    return i;
  }
}
