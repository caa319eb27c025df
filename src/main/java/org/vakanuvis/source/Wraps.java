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

  /** Lines are set shorter than this for a reason. */
  private static final int NARROWEST = 40;

  /** So many words broken at line ends show that shorter lines are wrapped: a narrow column. */
  private static final int BROKEN = 3;

  /** So do so many lines that go on with small letters, and so great a share of all. */
  private static final int FLOWING = 5;

  private static final double PROSE = 0.3;

  /** Not even a newspaper's columns are narrower. */
  private static final int COLUMN = 22;

  /** Longer lines are no part of such a column. */
  private static final double WIDER = 1.2;

  /** Of two lines the first is no shorter where they are one sentence, and has so many words. */
  private static final int SENTENCE = 60;

  private static final int SMALL_WORDS = 3;

  /** Nobody wraps lines as long as this. */
  private static final int WIDEST = 130;

  /** The width at which most lines of a text are wrapped. */
  static Wraps of(List<Line> lines) {
    List<Integer> widths = new ArrayList<>();
    int broken = 0;
    int breaks = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      breaks += lines.get(i).empty() || next.empty() ? 0 : 1;
      if (!lines.get(i).empty() && !next.empty() && goesOn(next)) {
        widths.add(lines.get(i).right());
        broken += lines.get(i).breaksWord() ? 1 : 0;
      }
    }
    widths.sort(null);
    int width = widths.isEmpty() ? 0 : widths.get(widths.size() - 1 - widths.size() / 10);
    boolean flowing = widths.size() >= FLOWING && widths.size() >= breaks * PROSE;
    boolean column = width >= COLUMN && flowing;
    boolean wrapped = width >= NARROWEST || broken >= BROKEN || column;
    return new Wraps(wrapped ? width : filled(lines));
  }

  private static boolean goesOn(Line line) {
    int bracket = line.words().indexOf(')', 1);
    return line.beginsSmall() && (bracket < 0 || bracket > 2);
  }

  /** The width of the first stretch that fills its lines; 0 for none. */
  private static int filled(List<Line> lines) {
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).empty()) {
        int width = i - start < 2 ? 0 : width(lines.subList(start, i));
        if (width > 0) {
          return width;
        }
        start = i + 1;
      }
    }
    return 0;
  }

  /** The width of a stretch of lines if it is one filled paragraph; else 0. */
  private static int width(List<Line> stretch) {
    int width = stretch.stream().mapToInt(Line::right).max().orElse(0);
    if (width < NARROWEST || width > WIDEST || !stretch.get(stretch.size() - 1).endsSentence()) {
      return 0;
    }
    boolean broken = false;
    for (int i = 0; i + 1 < stretch.size(); i++) {
      Line line = stretch.get(i);
      boolean full = line.right() + 1 + stretch.get(i + 1).firstWord() > width * RAGGED;
      if (!full || line.columns() || line.capitals() != stretch.get(i + 1).capitals()) {
        return 0;
      }
      broken |= !line.endsSentence() && ",;:".indexOf(line.last()) < 0;
    }
    // Where every line ends with a mark they may as well be lines that stay apart.
    return broken ? width : 0;
  }

  /**
   * Whether lines are one paragraph that was wrapped for itself, in a text whose other lines are
   * longer: they are filled, and have small words as sentences do.
   */
  boolean narrow(List<Line> stretch) {
    if (width == 0 || stretch.size() < 2 || width(stretch) == 0) {
      return false;
    }
    Line first = stretch.get(0);
    if (stretch.size() == 2) {
      return first.right() >= SENTENCE && first.smallWords() >= SMALL_WORDS;
    }
    int small = stretch.stream().mapToInt(Line::smallWords).sum();
    return small >= stretch.size() || stretch.stream().skip(1).anyMatch(Wraps::goesOn);
  }

  /** Whether the first word of the next line had no room in a line. */
  boolean full(Line line, Line next) {
    boolean beside = width < NARROWEST && line.right() > width * WIDER;
    return width > 0 && !beside && line.right() + 1 + next.firstWord() > width * RAGGED;
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
