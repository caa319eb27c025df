package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.model.Span;

/** The lines of a text, and which of them belong together. */
final class Lines {
  /** Below this share of the text's width a line was ended on purpose. */
  private static final double EARLY = 0.85;

  private static final int TABULATOR = 8;

  private final Tokens tokens;
  private final List<Line> lines;
  private final int width;

  private Lines(Tokens tokens, List<Line> lines) {
    this.tokens = tokens;
    this.lines = List.copyOf(lines);
    this.width = width();
  }

  /** The lines of a text. */
  static Lines of(Tokens tokens) {
    List<Line> lines = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = tokens.lineEnd(i);
      lines.add(line(tokens, i, end));
      i = end;
    }
    return new Lines(tokens, lines);
  }

  private static Line line(Tokens tokens, int first, int end) {
    String text = tokens.text().original();
    int newlines = 0;
    int indent = 0;
    int at = tokens.get(first).start() - 1;
    int stop = first == 0 ? -1 : tokens.get(first - 1).end() - 1;
    for (; at > stop; at--) {
      char c = text.charAt(at);
      boolean newline = c == '\n' || (c == '\r' && text.charAt(at + 1) != '\n');
      newlines += newline ? 1 : 0;
      indent += newlines > 0 || newline ? 0 : c == '\t' ? TABULATOR : 1;
    }
    Span span = tokens.span(first, end);
    boolean gap = first == 0 || newlines > 1;
    return new Line(first, end, gap, indent, span.length(), tokens.get(first).is(Flag.SHOUTED));
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** Whether a line follows and belongs to the same paragraph or headline. */
  boolean goesOn(int index) {
    if (index + 1 >= size() || get(index + 1).gap()) {
      return false;
    }
    Line line = get(index);
    Line next = get(index + 1);
    Token word = tokens.get(next.first());
    if (word.word() && !word.capitalised()) {
      return true;
    }
    return !item(index + 1) && line.shouted() == next.shouted() && !early(line, next);
  }

  /** Whether a line begins with the mark or number of an item. */
  boolean item(int index) {
    int first = get(index).first();
    Token token = tokens.get(first);
    if (token.is(Flag.MARK)) {
      return !"\"([".contains(token.stem());
    }
    boolean label =
        token.stem().length() < 3 && (tokens.mark(first + 1, '.') || tokens.mark(first + 1, ')'));
    return label
        && first + 2 < get(index).end()
        && tokens.get(first + 2).is(Flag.SPACED)
        && !token.initial();
  }

  /** Whether the next line's first word would have had room on a line. */
  private boolean early(Line line, Line next) {
    int word = tokens.get(next.first()).span().length();
    return width == 0 || line.indent() + line.length() + 1 + word < width * EARLY;
  }

  /**
   * How wide the text was set: that many units have most lines that are wrapped for sure; 0 if none
   * is.
   */
  private int width() {
    int[] wrapped = new int[size()];
    int count = 0;
    for (int i = 0; i + 1 < size(); i++) {
      Line next = get(i + 1);
      Token word = tokens.get(next.first());
      if (!next.gap()
          && word.word()
          && (!word.capitalised() || (get(i).shouted() && next.shouted()))) {
        wrapped[count++] = get(i).indent() + get(i).length();
      }
    }
    int[] sorted = Arrays.copyOf(wrapped, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[count * 3 / 4];
  }
}
