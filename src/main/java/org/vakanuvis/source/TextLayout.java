package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Block.Kind;
import org.vakanuvis.model.DoubleSpacing;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.Span;

/**
 * Reads the layout of plain text: which lines are one paragraph, which head others, which are items
 * or stay apart. It goes by how lines look, never by what they say.
 */
final class TextLayout {
  /** Longer lines tell a story and are no headlines. */
  private static final int LONGEST_HEADLINE = 200;

  /** What can stand before a headline's first letter; also as HTML writes a quote. */
  private static final String OPENERS = "\"“«‘'&";

  /** How far from its ampersand an HTML entity ends a line taken from a web page. */
  private static final int LONGEST_ENTITY = 8;

  private static final int NO_ITEM = -1;

  private final List<Line> lines;
  private final int[] marks;
  private final Wraps wraps;
  private final List<Block> blocks = new ArrayList<>();

  private TextLayout(String text) {
    this.lines = DoubleSpacing.of(text) ? closed(Line.of(text)) : Line.of(text);
    this.wraps = Wraps.of(lines);
    this.marks = ListMarks.lengths(lines, wraps);
  }

  /** The lines of a text set with an empty one below every line, without those. */
  private static List<Line> closed(List<Line> lines) {
    List<Line> closed = new ArrayList<>();
    int empty = 0;
    for (Line line : lines) {
      empty = line.empty() ? empty + 1 : 0;
      if (empty % 2 == 0) {
        closed.add(line);
      }
    }
    return closed;
  }

  /** The parts of a text, in its order; together they cover all of it but white space. */
  static List<Block> blocks(String text) {
    TextLayout layout = new TextLayout(text);
    int start = 0;
    for (int i = 0; i <= layout.lines.size(); i++) {
      boolean ends = i == layout.lines.size() || layout.lines.get(i).empty();
      if (ends || Markup.opens(layout.lines.get(i).words())) {
        layout.read(layout.passages(start, i), i);
        start = ends ? i + 1 : i;
      }
    }
    return layout.blocks;
  }

  /**
   * Lines that are joined to one.
   *
   * @param mark the list mark before the first; empty where there is none
   */
  private record Passage(List<Line> lines, Optional<Span> mark) {
    Line first() {
      return lines.get(0);
    }

    Line last() {
      return lines.get(lines.size() - 1);
    }

    boolean single() {
      return lines.size() == 1;
    }

    /** Whether it is a short line that is no sentence. */
    boolean loose() {
      return mark.isEmpty()
          && single()
          && first().width() <= LONGEST_HEADLINE
          && (first().columns() || !first().endsSentence());
    }
  }

  /** The lines of a stretch without empty lines, joined where they are wrapped. */
  private List<Passage> passages(int from, int to) {
    List<Passage> passages = new ArrayList<>();
    boolean narrow = !marked(from, to) && wraps.narrow(lines.subList(from, to));
    int i = from;
    while (i < to) {
      Line head = lines.get(i);
      List<Line> joined = new ArrayList<>();
      Optional<Span> mark = Optional.empty();
      if (marks[i] > 0) {
        mark = Optional.of(new Span(head.start(), head.start() + marks[i]));
        joined.add(head.from(marks[i]));
      } else {
        joined.add(head);
      }
      int next = i + 1;
      while (next < to
          && marks[next] == 0
          && (narrow || goesOn(joined, lines.get(next), marks[i] > 0 ? head.indent() : NO_ITEM))) {
        joined.add(lines.get(next++));
      }
      passages.add(new Passage(List.copyOf(joined), mark));
      i = next;
    }
    return passages;
  }

  private boolean marked(int from, int to) {
    return Arrays.stream(marks, from, to).anyMatch(mark -> mark > 0);
  }

  /**
   * Whether a passage goes on in the next line.
   *
   * @param mark the column of its list mark, or {@link #NO_ITEM}
   */
  private boolean goesOn(List<Line> passage, Line next, int mark) {
    Line last = passage.get(passage.size() - 1);
    if (mark != NO_ITEM && !next.columns()) {
      return next.indent() > mark || (wraps.full(last, next) && wraps.joins(last, next));
    }
    if (passage.get(0).entry() && next.says() && !next.columns()) {
      // An entry of a chronology goes on below its words.
      return next.indent() > 0 && next.indent() == passage.get(0).lastColumn();
    }
    boolean unfinished =
        passage.size() > 1 && !last.endsSentence() && ",;:".indexOf(last.last()) < 0;
    return wraps.joins(last, next) || (unfinished && next.says() && !next.columns());
  }

  /** Makes blocks of a stretch; {@code end} is the line behind it. */
  private void read(List<Passage> passages, int end) {
    int i = 0;
    while (i < passages.size()) {
      int run = i;
      while (run < passages.size() && passages.get(run).loose()) {
        run++;
      }
      if (run > i) {
        readLoose(passages.subList(i, run), i == 0, run < passages.size(), end);
        i = run;
      } else {
        Passage passage = passages.get(i++);
        add(kind(passage), passage);
      }
    }
  }

  private static Kind kind(Passage passage) {
    if (passage.mark().isPresent()) {
      return Kind.ITEM;
    }
    if (Markup.heads(passage.first().words())) {
      return Kind.HEADLINE;
    }
    if (quoted(passage)) {
      return Kind.QUOTE;
    }
    boolean capitals = passage.lines().stream().allMatch(Line::capitals);
    int size = passage.lines().size();
    return capitals && size > 1 && size <= 3 && !passage.last().endsSentence()
        ? Kind.HEADLINE
        : Kind.PARAGRAPH;
  }

  /** Whether it is one quotation from its first character to its last. */
  private static boolean quoted(Passage passage) {
    String open = "\"“«„";
    String close = "\"”»“";
    int kind = open.indexOf(passage.first().words().charAt(0));
    if (kind < 0) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    passage.lines().forEach(line -> all.append(line.words()));
    int closed = all.indexOf(String.valueOf(close.charAt(kind)), 1);
    return closed > 1 && closed >= all.length() - 2 && passage.last().words().length() > 1;
  }

  /** Reads short lines that follow each other and are no sentences. */
  private void readLoose(List<Passage> loose, boolean opens, boolean goesOn, int end) {
    List<Passage> rest = loose;
    boolean more = goesOn || moreBelow(end);
    boolean tagged = Markup.heads(rest.get(0).first().words());
    if (rest.size() == 1) {
      boolean heads = tagged || (more && (goesOn || opens) && headline(rest.get(0).first()));
      add(heads ? Kind.HEADLINE : single(rest.get(0)), rest.get(0));
      return;
    }
    if (capitals(rest) && more && !(blocks.isEmpty() && capitalsBelow(end))) {
      addAll(Kind.HEADLINE, rest);
      return;
    }
    boolean dated = rest.size() == 2 && rest.get(1).first().dateline();
    if (rest.get(0).first().last() == ':' || (dated && more && headline(rest.get(0).first()))) {
      add(dated ? Kind.HEADLINE : Kind.PARAGRAPH, rest.get(0));
      rest = rest.subList(1, rest.size());
    }
    if (rest.size() == 1) {
      add(single(rest.get(0)), rest.get(0));
    } else {
      addAll(Kind.LINES, rest);
    }
  }

  private static Kind single(Passage passage) {
    return passage.first().columns() ? Kind.LINES : kind(passage);
  }

  private static boolean capitals(List<Passage> loose) {
    return loose.size() <= 3
        && loose.stream().allMatch(one -> one.first().capitals() && !one.first().columns());
  }

  /** Whether the stretch behind a line is again a line in capitals, or the one after that. */
  private boolean capitalsBelow(int end) {
    int stretches = 0;
    for (int i = end + 1; i < lines.size() && stretches < 2; i++) {
      boolean alone = i + 1 == lines.size() || lines.get(i + 1).empty();
      if (!lines.get(i).empty()
          && alone
          && lines.get(i - 1).empty()
          && headline(lines.get(i))
          && lines.get(i).capitals()) {
        return true;
      }
      stretches += !lines.get(i).empty() && alone ? 1 : 0;
    }
    return false;
  }

  private boolean moreBelow(int end) {
    for (int i = end; i < lines.size(); i++) {
      if (!lines.get(i).empty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean headline(Line line) {
    String words = line.words();
    char first = words.charAt(0);
    boolean opens =
        Character.isUpperCase(first) || Character.isDigit(first) || OPENERS.indexOf(first) >= 0;
    int entity = words.lastIndexOf('&');
    boolean goesOn =
        ",;:".indexOf(words.charAt(words.length() - 1)) >= 0
            && (entity < 0 || entity < words.length() - LONGEST_ENTITY);
    return opens && !goesOn && line.says() && !line.columns() && !line.dateline();
  }

  private void add(Kind kind, Passage passage) {
    blocks.add(new Block(kind, passage.lines().stream().map(Line::span).toList(), passage.mark()));
  }

  private void addAll(Kind kind, List<Passage> passages) {
    blocks.add(
        new Block(
            kind, passages.stream().map(one -> one.first().span()).toList(), Optional.empty()));
  }
}
