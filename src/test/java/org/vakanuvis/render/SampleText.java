package org.vakanuvis.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.TextMark;

/**
 * A text for tests with its layout and marks, read from a notation.
 *
 * <p>Blocks are parted by empty lines. The head of a block's first line tells its kind: {@code = }
 * a headline, {@code > } a quote, {@code | } lines that stay apart, a list mark such as {@code - }
 * or {@code 1. } an item; all but the list mark are taken off. {@code [[@ulke/rusya/ f1 f2|Rusya]]}
 * marks a word as a link and as evidence of facts, with {@code ?} a doubtful one; marks may nest.
 */
record SampleText(String text, List<Block> blocks, List<TextMark> marks) {
  static SampleText of(String notation) {
    return new Reader(notation.strip()).read();
  }

  /** A text with marks only, every line of it as it is. */
  static SampleText marked(String notation) {
    return new Reader(notation).lines();
  }

  private static final class Reader {
    private final String notation;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextMark> marks = new ArrayList<>();
    private final Deque<String> heads = new ArrayDeque<>();
    private final Deque<Integer> starts = new ArrayDeque<>();

    Reader(String notation) {
      this.notation = notation;
    }

    SampleText read() {
      for (String block : notation.split("\n\\s*\n", -1)) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        block(block);
      }
      return done();
    }

    private SampleText done() {
      marks.sort(
          Comparator.comparing((TextMark mark) -> mark.span().start())
              .thenComparing(mark -> -mark.span().end()));
      return new SampleText(text.toString(), blocks, marks);
    }

    SampleText lines() {
      for (String line : notation.split("\n", -1)) {
        if (text.length() > 0) {
          text.append('\n');
        }
        line(line);
      }
      return done();
    }

    private void block(String block) {
      Block.Kind kind = kind(block);
      String rest = block.matches("(?s)[=>|] .*") ? block.substring(2) : block;
      Optional<Span> marker = Optional.empty();
      List<Span> lines = new ArrayList<>();
      if (kind == Block.Kind.ITEM) {
        int blank = rest.indexOf(' ');
        marker = Optional.of(new Span(text.length(), text.length() + blank));
        text.append(rest, 0, blank + 1);
        rest = rest.substring(blank + 1);
      }
      for (String line : rest.split("\n", -1)) {
        if (!lines.isEmpty()) {
          text.append('\n');
        }
        String words = line.stripLeading();
        text.append(line, 0, line.length() - words.length());
        int start = text.length();
        line(words);
        lines.add(new Span(start, text.length()));
      }
      blocks.add(new Block(kind, lines, marker));
    }

    private static Block.Kind kind(String block) {
      return switch (block.charAt(0)) {
        case '=' -> Block.Kind.HEADLINE;
        case '>' -> Block.Kind.QUOTE;
        case '|' -> Block.Kind.LINES;
        default ->
            block.matches("(?s)(-|\\d+\\.|[a-z]\\)) .*") ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
      };
    }

    private void line(String line) {
      for (int i = 0; i < line.length(); i++) {
        if (line.startsWith("[[", i)) {
          int bar = line.indexOf('|', i);
          heads.push(line.substring(i + 2, bar));
          starts.push(text.length());
          i = bar;
        } else if (line.startsWith("]]", i)) {
          mark(heads.pop(), new Span(starts.pop(), text.length()));
          i++;
        } else {
          text.append(line.charAt(i));
        }
      }
    }

    private void mark(String head, Span span) {
      Permalink target = null;
      boolean doubtful = false;
      List<String> facts = new ArrayList<>();
      for (String word : head.split(" ", -1)) {
        if (word.startsWith("@")) {
          target = new Permalink(word.substring(1));
        } else if (word.equals("?")) {
          doubtful = true;
        } else {
          facts.add(word);
        }
      }
      marks.add(new TextMark(span, target, facts, doubtful));
    }
  }
}
