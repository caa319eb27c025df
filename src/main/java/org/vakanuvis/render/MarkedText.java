package org.vakanuvis.render;

import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Span;
import org.vakanuvis.render.Layers.Layer;

/** Lays links and evidence over stretches of a release's text. */
final class MarkedText {
  /** No text worth reading has more facts in one word; what is deeper stays unmarked. */
  private static final int DEEPEST = 24;

  private final Layers layers;
  private final Function<Permalink, String> href;
  private final String doubt;

  /**
   * @param href how the page leads to another
   * @param doubt the word for a link that stands in doubt
   */
  MarkedText(Layers layers, Function<Permalink, String> href, String doubt) {
    this.layers = layers;
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
    new Stretch(linked, words).add(parent, stretch, layers.within(stretch), 0);
  }

  private final class Stretch {
    private final boolean linked;
    private final BiConsumer<Node, Span> words;

    private Stretch(boolean linked, BiConsumer<Node, Span> words) {
      this.linked = linked;
      this.words = words;
    }

    private void add(Node parent, Span span, Queue<Layer> inner, int depth) {
      int at = span.start();
      while (!inner.isEmpty()) {
        Layer layer = inner.remove();
        bare(parent, at, layer.start());
        Queue<Layer> deeper = Layers.inside(layer, inner);
        add(
            depth < DEEPEST ? marked(parent, layer) : parent,
            new Span(layer.start(), layer.end()),
            deeper,
            depth + 1);
        at = layer.end();
      }
      bare(parent, at, span.end());
    }

    private void bare(Node parent, int from, int until) {
      if (from < until) {
        words.accept(parent, new Span(from, until));
      }
    }

    private Node marked(Node parent, Layer layer) {
      boolean link = linked && layer.target() != null;
      if (!link && layer.fact().isEmpty()) {
        return parent;
      }
      Marked node =
          new Marked(
              link ? href.apply(layer.target()) : null,
              layer.fact(),
              link && layer.doubtful() ? doubt : null);
      parent.appendChild(node);
      return node;
    }
  }
}
