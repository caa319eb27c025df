package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.TextMark;

/**
 * The marks of a text cut into stretches that do not overlap: links that never share a stretch, and
 * inside and outside them what is evidence.
 */
final class Segments {
  private static final Comparator<TextMark> LONGER_FIRST =
      Comparator.comparingInt((TextMark mark) -> mark.span().start())
          .thenComparing(mark -> -mark.span().end());

  private final List<Segment> segments;

  private Segments(List<Segment> segments) {
    this.segments = segments;
  }

  /**
   * A stretch over which the marks stay the same.
   *
   * @param link the mark whose link it belongs to; null for none
   * @param facts the ids of the facts whose evidence it is, in order, each once
   */
  record Segment(int start, int end, TextMark link, List<String> facts) {
    Segment {
      facts = List.copyOf(facts);
    }

    private Segment within(int from, int until) {
      return new Segment(Math.max(start, from), Math.min(end, until), link, facts);
    }

    /** The page that it leads to; null for none. */
    Permalink target() {
      return link == null ? null : link.target();
    }
  }

  /** The stretches that these marks make of a text of that length. */
  static Segments of(List<TextMark> marks, int length) {
    List<TextMark> sorted =
        marks.stream()
            .filter(mark -> mark.span().length() > 0 && mark.span().end() <= length)
            .sorted(LONGER_FIRST)
            .toList();
    List<TextMark> links = links(sorted);
    TreeSet<Integer> cuts = new TreeSet<>();
    for (TextMark mark : sorted) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<Segment> segments = new ArrayList<>();
    List<TextMark> open = new ArrayList<>();
    int next = 0;
    int link = 0;
    Integer start = cuts.isEmpty() ? null : cuts.first();
    while (start != null && cuts.higher(start) != null) {
      int from = start;
      int until = cuts.higher(start);
      open.removeIf(mark -> mark.span().end() <= from);
      while (next < sorted.size() && sorted.get(next).span().start() <= from) {
        open.add(sorted.get(next++));
      }
      while (link < links.size() && links.get(link).span().end() <= from) {
        link++;
      }
      boolean linked = link < links.size() && links.get(link).span().start() <= from;
      Set<String> facts = new LinkedHashSet<>();
      open.forEach(mark -> facts.addAll(mark.facts()));
      if (linked || !facts.isEmpty()) {
        segments.add(new Segment(from, until, linked ? links.get(link) : null, List.copyOf(facts)));
      }
      start = until;
    }
    return new Segments(segments);
  }

  /** The links that can stand: of two that overlap the one that begins first, then the longer. */
  private static List<TextMark> links(List<TextMark> sorted) {
    List<TextMark> links = new ArrayList<>();
    int end = 0;
    for (TextMark mark : sorted) {
      if (mark.target() != null && mark.span().start() >= end) {
        links.add(mark);
        end = mark.span().end();
      }
    }
    return links;
  }

  /** The stretches within a span, in order, cut at its ends, with bare ones between them. */
  List<Segment> within(Span span) {
    List<Segment> within = new ArrayList<>();
    int at = span.start();
    for (int i = firstEndingAfter(at); i < segments.size(); i++) {
      Segment segment = segments.get(i).within(span.start(), span.end());
      if (segment.start() >= span.end()) {
        break;
      }
      if (segment.start() > at) {
        within.add(new Segment(at, segment.start(), null, List.of()));
      }
      within.add(segment);
      at = segment.end();
    }
    if (at < span.end()) {
      within.add(new Segment(at, span.end(), null, List.of()));
    }
    return within;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
