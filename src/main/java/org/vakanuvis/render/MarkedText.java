package org.vakanuvis.render;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.render.Segments.Segment;

/** Lays links and evidence over stretches of a release's text. */
final class MarkedText {
  private final Segments segments;
  private final Function<Permalink, String> href;
  private final String doubt;

  /**
   * @param href how the page leads to another
   * @param doubt the word for a link that stands in doubt
   */
  MarkedText(Segments segments, Function<Permalink, String> href, String doubt) {
    this.segments = segments;
    this.href = href;
    this.doubt = doubt;
  }

  /**
   * Adds the stretch to a node, with its links and evidence.
   *
   * @param linked whether links may be set; inside a link they may not
   * @param words adds the bare words of a part of the stretch to a node
   */
  void add(Node parent, Span stretch, boolean linked, BiConsumer<Node, Span> words) {
    List<Segment> parts = segments.within(stretch);
    int i = 0;
    while (i < parts.size()) {
      Segment first = parts.get(i);
      int end = i + 1;
      while (end < parts.size()
          && first.link() != null
          && first.link().equals(parts.get(end).link())) {
        end++;
      }
      if (first.link() == null || !linked) {
        end = i + 1;
        evidence(parent, first, words);
      } else {
        link(parent, parts.subList(i, end), words);
      }
      i = end;
    }
  }

  private void link(Node parent, List<Segment> parts, BiConsumer<Node, Span> words) {
    Segment first = parts.get(0);
    boolean one = parts.stream().allMatch(part -> part.facts().equals(first.facts()));
    Marked link =
        new Marked(
            href.apply(first.target()),
            one ? String.join(" ", first.facts()) : "",
            first.link().doubtful() ? doubt : null);
    parent.appendChild(link);
    for (Segment part : parts) {
      if (one) {
        words.accept(link, new Span(part.start(), part.end()));
      } else {
        evidence(link, part, words);
      }
    }
  }

  private static void evidence(Node parent, Segment part, BiConsumer<Node, Span> words) {
    Node node = parent;
    if (!part.facts().isEmpty()) {
      node = new Marked(null, String.join(" ", part.facts()), null);
      parent.appendChild(node);
    }
    words.accept(node, new Span(part.start(), part.end()));
  }
}
