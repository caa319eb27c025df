package org.vakanuvis.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/** Writes trees of text as HTML in which nothing of the text is mark-up. */
final class BodyHtml {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).softbreak(" ").nodeRendererFactory(Own::new).build();

  /** What a link may lead to; others, above all scripts, are words without a link. */
  private static final UrlSanitizer SAFE =
      new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

  private BodyHtml() {}

  /** A node with all that it holds. */
  static String of(Node node) {
    return RENDERER.render(node);
  }

  /** A line end that stays one. */
  static final class LineEnd extends CustomNode {}

  /** The mark at the head of a list's item, as the text has it. */
  static final class Marker extends CustomNode {}

  /** Names the paragraph that it stands in, and offers its address. */
  static final class Anchor extends CustomNode {
    private final String name;
    private final String label;

    /**
     * @param name unique on the page
     * @param label what it is called for those who do not see it
     */
    Anchor(String name, String label) {
      this.name = name;
      this.label = label;
    }
  }

  /** Writes the nodes that are ours, and images as links, because no page asks another host. */
  private record Own(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          Marked.class,
          LineEnd.class,
          Marker.class,
          Anchor.class,
          PlainText.Lines.class,
          Link.class,
          Image.class);
    }

    @Override
    public void render(Node node) {
      HtmlWriter html = context.getWriter();
      if (node instanceof Marked marked) {
        marked(marked, html);
      } else if (node instanceof LineEnd) {
        html.tag("br");
      } else if (node instanceof Marker) {
        html.tag("b");
        children(node);
        html.tag("/b");
      } else if (node instanceof Anchor anchor) {
        html.tag(
            "a",
            ordered(
                "class",
                "p",
                "id",
                anchor.name,
                "href",
                "#" + anchor.name,
                "aria-label",
                anchor.label));
        html.tag("/a");
      } else if (node instanceof PlainText.Lines) {
        html.tag("p", ordered("class", "lines"));
        children(node);
        html.tag("/p");
        html.line();
      } else if (node instanceof Link link) {
        link(link, link.getDestination(), html);
      } else if (node instanceof Image image) {
        link(image, image.getDestination(), html);
      }
    }

    private void link(Node words, String destination, HtmlWriter html) {
      String href = SAFE.sanitizeLinkUrl(destination);
      if (href.isEmpty()) {
        children(words);
        return;
      }
      html.tag("a", Map.of("href", href));
      if (words.getFirstChild() == null) {
        html.text(destination);
      }
      children(words);
      html.tag("/a");
    }

    private void marked(Marked marked, HtmlWriter html) {
      Map<String, String> attributes = new LinkedHashMap<>();
      if (marked.href() != null) {
        attributes.put("href", marked.href());
      }
      if (!marked.facts().isEmpty()) {
        attributes.put("data-f", marked.facts());
      }
      if (marked.doubt() != null) {
        attributes.put("class", "d");
        attributes.put("title", marked.doubt());
      }
      String tag = marked.href() == null ? "u" : "a";
      html.tag(tag, attributes);
      children(marked);
      html.tag("/" + tag);
    }

    private void children(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }

    private static Map<String, String> ordered(String... pairs) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < pairs.length; i += 2) {
        attributes.put(pairs[i], pairs[i + 1]);
      }
      return attributes;
    }
  }
}
