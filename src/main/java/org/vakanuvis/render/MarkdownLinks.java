package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.vakanuvis.model.TextLink;

/** Finds the links and images of a Markdown text. */
final class MarkdownLinks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final List<TextLink> links = new ArrayList<>();

  private MarkdownLinks() {}

  /** All of them, in the order of the text. */
  static List<TextLink> of(String markdown) {
    MarkdownLinks links = new MarkdownLinks();
    PARSER.parse(markdown).accept(links);
    return List.copyOf(links.links);
  }

  @Override
  public void visit(Link link) {
    add(link, link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    add(image, image.getDestination());
    visitChildren(image);
  }

  private void add(Node node, String destination) {
    List<SourceSpan> spans = node.getSourceSpans();
    int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
    int column = spans.isEmpty() ? 0 : spans.get(0).getColumnIndex() + 1;
    links.add(new TextLink(destination, line, column));
  }
}
