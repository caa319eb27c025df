package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.model.TextMark;

/**
 * The marks of a text as layers that lie inside or beside each other: links, which are never cut
 * and never share a stretch, and around and inside them what is evidence.
 */
final class Layers {
  /** In the order of the text; of two of the same stretch a link lies inside. */
  private static final Comparator<Layer> OUTER_FIRST =
      Comparator.comparingInt(Layer::start)
          .thenComparing(layer -> -layer.end())
          .thenComparing(layer -> layer.target() != null)
          .thenComparing(Layer::fact);

  private final List<Layer> layers;

  /** For each layer how far it and those before it reach, to find where a stretch begins. */
  private final int[] reach;

  private Layers(List<Layer> layers) {
    this.layers = layers;
    this.reach = layers.stream().mapToInt(Layer::end).toArray();
    for (int i = 1; i < reach.length; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
  }

  /**
   * A stretch that is evidence of one fact, a link, or both.
   *
   * @param fact the id of the fact; empty for a bare link
   * @param target the page that it leads to; null for none
   * @param doubtful whether the link needs a mark of doubt
   */
  record Layer(int start, int end, String fact, Permalink target, boolean doubtful) {
    private Layer cut(int from, int until) {
      return new Layer(from, until, fact, target, doubtful);
    }

    private Layer within(Span span) {
      return cut(Math.max(start, span.start()), Math.min(end, span.end()));
    }
  }

  /** The layers that these marks make of a text of that length. */
  static Layers of(List<TextMark> marks, int length) {
    List<TextMark> sorted =
        marks.stream()
            .filter(mark -> mark.span().length() > 0 && mark.span().end() <= length)
            .sorted(
                Comparator.comparingInt((TextMark mark) -> mark.span().start())
                    .thenComparing(mark -> -mark.span().end()))
            .toList();
    List<Layer> links = new ArrayList<>();
    List<Layer> evidence = new ArrayList<>();
    for (TextMark mark : sorted) {
      int start = mark.span().start();
      int end = mark.span().end();
      boolean free = links.isEmpty() || links.get(links.size() - 1).end() <= start;
      boolean linked = mark.target() != null && free;
      if (linked) {
        String fact = mark.facts().isEmpty() ? "" : mark.facts().get(0);
        links.add(new Layer(start, end, fact, mark.target(), mark.doubtful()));
      }
      mark.facts().stream()
          .skip(linked ? 1 : 0)
          .forEach(fact -> evidence.add(new Layer(start, end, fact, null, false)));
    }
    List<Layer> all = new ArrayList<>();
    evidence.forEach(layer -> all.addAll(cutByLinks(layer, links)));
    all.addAll(links);
    all.sort(OUTER_FIRST);
    return new Layers(all);
  }

  /** Evidence in as many parts as keep every link whole. */
  private static List<Layer> cutByLinks(Layer layer, List<Layer> links) {
    int from = layer.start();
    int until = layer.end();
    int[] cuts = {
      from, crossed(from, from, until, links), crossed(until, from, until, links), until
    };
    Arrays.sort(cuts);
    List<Layer> parts = new ArrayList<>();
    for (int i = 1; i < cuts.length; i++) {
      if (cuts[i - 1] < cuts[i]) {
        parts.add(layer.cut(cuts[i - 1], cuts[i]));
      }
    }
    return parts;
  }

  /**
   * Where the link across that edge ends or begins inside the stretch; the edge where none does.
   */
  private static int crossed(int edge, int from, int until, List<Layer> links) {
    int next = Halving.first(links.size(), i -> links.get(i).end() <= edge);
    if (next == links.size() || links.get(next).start() >= edge) {
      return edge;
    }
    Layer link = links.get(next);
    int inside = edge == from ? link.end() : link.start();
    return inside > from && inside < until ? inside : edge;
  }

  /** The layers of a stretch, cut at its ends, in the order of the text, outer ones first. */
  Queue<Layer> within(Span span) {
    Queue<Layer> within = new PriorityQueue<>(OUTER_FIRST);
    for (int i = firstReachingBeyond(span.start()); i < layers.size(); i++) {
      Layer layer = layers.get(i);
      if (layer.start() >= span.end()) {
        break;
      }
      if (layer.end() > span.start()) {
        within.add(layer.within(span));
      }
    }
    return within;
  }

  private int firstReachingBeyond(int offset) {
    return Halving.first(reach.length, i -> reach[i] <= offset);
  }

  /**
   * Takes out of the layers, in the order of the text, those that lie in the outer one; of one that
   * reaches beyond it only that part, and leaves the rest.
   */
  static Queue<Layer> inside(Layer outer, Queue<Layer> layers) {
    Queue<Layer> inside = new PriorityQueue<>(OUTER_FIRST);
    while (!layers.isEmpty() && layers.peek().start() < outer.end()) {
      Layer layer = layers.remove();
      if (layer.end() > outer.end()) {
        inside.add(layer.cut(layer.start(), outer.end()));
        layers.add(layer.cut(outer.end(), layer.end()));
      } else {
        inside.add(layer);
      }
    }
    return inside;
  }
}
