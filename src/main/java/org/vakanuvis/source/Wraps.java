package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows where a text is wrapped by hand, from lines that go on with a small letter.
 *
 * @param width at which the text is wrapped, in columns; 0 where it is not
 */
record Wraps(int width) {
  /** Proportional fonts fill their lines by looks, not by count. */
  private static final double RAGGED = 0.88;

  /** Shorter lines than this are set so for a reason. */
  private static final int NARROWEST = 40;

  /** The width at which most lines of a text are wrapped. */
  static Wraps of(List<Line> lines) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      if (!lines.get(i).empty() && !next.empty() && goesOn(next)) {
        widths.add(lines.get(i).right());
      }
    }
    if (widths.isEmpty()) {
      return new Wraps(filled(lines));
    }
    widths.sort(null);
    return new Wraps(widths.get((widths.size() - 1) * 9 / 10));
  }

  private static boolean goesOn(Line line) {
    return line.beginsSmall() && !(line.words().length() > 1 && line.words().charAt(1) == ')');
  }

  /** The width of the first passage without small letters that fills its lines; 0 for none. */
  private static int filled(List<Line> lines) {
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).empty()) {
        int width = filled(lines.subList(start, i), i - start);
        if (width > 0) {
          return width;
        }
        start = i + 1;
      }
    }
    return 0;
  }

  private static int filled(List<Line> passage, int size) {
    int width = passage.stream().mapToInt(Line::right).max().orElse(0);
    boolean filled = size >= 3 && width >= NARROWEST;
    for (int i = 0; filled && i + 1 < size; i++) {
      filled =
          passage.get(i).capitals()
              && passage.get(i).right() + 1 + passage.get(i + 1).firstWord() > width;
    }
    return filled ? width : 0;
  }

  /** Whether the first word of the next line had no room in a line. */
  boolean full(Line line, Line next) {
    return width > 0 && line.right() + 1 + next.firstWord() > width * RAGGED;
  }

  /** Whether a line goes on in the next. */
  boolean joins(Line line, Line next) {
    if (!line.says() || !next.says() || line.columns() || next.columns()) {
      return false;
    }
    boolean newParagraph = next.indent() > line.indent() && line.endsSentence();
    return goesOn(next) || (full(line, next) && !newParagraph);
  }
}
