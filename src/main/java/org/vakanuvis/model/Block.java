package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of a release's text as the eye sees it: lines that belong together, their hard wraps not
 * yet joined.
 *
 * @param kind what the lines are
 * @param lines the lines without their line ends and outer white space, in the order of the text;
 *     together the blocks of a text cover all of it but white space
 * @param marker the list mark at the head of an item ({@code -}, {@code a)}, {@code 1.}), before
 *     its first line; empty for anything else
 */
public record Block(Kind kind, List<Span> lines, Optional<Span> marker) {
  public Block {
    lines = List.copyOf(lines);
  }

  /** All of it, from the mark or first line to the end of the last. */
  public Span span() {
    int start = marker.map(Span::start).orElse(lines.get(0).start());
    return new Span(start, lines.get(lines.size() - 1).end());
  }

  /** What lines can be. */
  public enum Kind {
    /** Running text, whose wraps are joined. */
    PARAGRAPH,
    /** A line that heads what follows. */
    HEADLINE,
    /** An item of a list, whose wraps are joined. */
    ITEM,
    /** A paragraph that is quoted as a whole. */
    QUOTE,
    /** Lines that stay apart: letterheads, addresses, tables set with blanks. */
    LINES
  }
}
