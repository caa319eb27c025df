package org.vakanuvis.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.vakanuvis.model.Permalink;

/** A Markdown text as a tree whose headings and links fit the page that it stands on. */
final class MarkdownText {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final int DEEPEST = 6;

  private final Node document;

  /**
   * @param href how the page leads to another
   */
  MarkdownText(String markdown, Function<Permalink, String> href) {
    this.document = PARSER.parse(markdown);
    document.accept(new SiteLinks(href));
  }

  /** The tree. */
  Node tree() {
    return document;
  }

  /**
   * Takes the first headline out where the page has it as its own; null where it does not begin
   * with it.
   */
  Node liftTitle(String title) {
    if (!(document.getFirstChild() instanceof Heading heading)
        || !Words.folded(Words.of(heading)).equals(Words.folded(title))) {
      return null;
    }
    Node words = new Document();
    while (heading.getFirstChild() != null) {
      words.appendChild(heading.getFirstChild());
    }
    heading.unlink();
    return words;
  }

  /** Puts headings below those of the page, none deeper than one level under the one before. */
  void shiftHeadings(int highest) {
    List<Heading> headings = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.add(heading);
          }
        });
    int top = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
    int before = highest - 1;
    for (Heading heading : headings) {
      int level = Math.min(highest + heading.getLevel() - top, before + 1);
      heading.setLevel(Math.min(level, DEEPEST));
      before = heading.getLevel();
    }
  }

  /** Gives every paragraph of the text itself an address. */
  void anchor(Anchors anchors) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        anchors.lay(paragraph, Words.of(paragraph));
      }
    }
  }

  /** Makes links to {@code /…}, the site's root, relative. */
  private static final class SiteLinks extends AbstractVisitor {
    private final Function<Permalink, String> href;

    SiteLinks(Function<Permalink, String> href) {
      this.href = href;
    }

    @Override
    public void visit(Link link) {
      String to = link.getDestination();
      if (to.startsWith("/") && !to.startsWith("//")) {
        int end = to.indexOf('#') < 0 ? to.length() : to.indexOf('#');
        link.setDestination(href.apply(new Permalink(to.substring(1, end))) + to.substring(end));
      }
      visitChildren(link);
    }
  }
}
