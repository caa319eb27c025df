package org.vakanuvis.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;

/** Finds the cells of columns in which an office begins that goes on in the cell below. */
public final class OpenCells {
  /** An office begins in so many cells above its last at most. */
  private static final int MOST = 2;

  /** A country has so many words at most. */
  private static final int COUNTRY = 3;

  private final Tokens tokens;
  private final LineFlow lines;
  private final Cells cells;

  /** Of one text with its lines. */
  public OpenCells(Tokens tokens, LineFlow lines) {
    this.tokens = tokens;
    this.lines = lines;
    this.cells = new Cells(tokens);
  }

  /** The cells above one in which its office begins, the highest first; empty for none. */
  public List<Cells.Cell> over(int cell) {
    List<Cells.Cell> open = new ArrayList<>();
    int below = cell;
    int above = cells.begins(cell) && head(cell) ? cells.over(cell) : -1;
    while (above >= 0 && open.size() < MOST && open(above, lines.head(below))) {
      open.add(0, new Cells.Cell(above, cells.end(above)));
      below = above;
      above = cells.over(above);
    }
    return open;
  }

  /** Whether the head of an office is in a cell, as it is not where only fields are told. */
  private boolean head(int cell) {
    int end = cells.end(cell);
    int head = cell;
    while (head < end && !lines.head(head)) {
      head++;
    }
    // Ticaret ve Din İşleri ⏎ Bakanı
    boolean next = end == tokens.lineEnd(cell) && lines.joined(end) && lines.head(end);
    return head < end || next;
  }

  /**
   * Whether a cell has nothing but fields, maybe behind a country, that go on below.
   *
   * @param whole whether they may be whole, for a head alone stands there
   */
  private boolean open(int cell, boolean whole) {
    int first = first(cell);
    boolean fields = lines.field(first);
    boolean joined = whole && first == cell;
    for (int i = first; fields && i < cells.end(cell); i++) {
      Token token = tokens.get(i);
      boolean joint = tokens.joint(i) || tokens.mark(i, ',');
      boolean word = token.word() && token.capitalised() && !token.suffixed() && !lines.head(i);
      joined |= joint;
      fields = joint || (word && (joined || lines.field(i)));
    }
    return fields && joined;
  }

  /** The first field of a cell that ends with a joint, else its first word. */
  private int first(int cell) {
    int end = cells.end(cell);
    int first = cell;
    while (first < end && first - cell < COUNTRY && !lines.field(first)) {
      first++;
    }
    boolean goesOn = tokens.joint(end - 1) && first < end;
    return goesOn && lines.field(first) ? first : cell;
  }

  /** The words of an office that stand in cells above it, with a blank behind; maybe none. */
  public String words(int office) {
    StringBuilder words = new StringBuilder();
    for (Cells.Cell cell : over(office)) {
      words.append(Words.of(tokens, first(cell.from()), cell.to())).append(' ');
    }
    return words.toString();
  }
}
