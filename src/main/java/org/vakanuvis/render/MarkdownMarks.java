package org.vakanuvis.render;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.vakanuvis.model.Span;

/** Lays marks over the words of a Markdown tree by the places of the source they came from. */
final class MarkdownMarks extends AbstractVisitor {
  private final String source;
  private final MarkedText marks;
  private int links;

  private MarkdownMarks(String source, MarkedText marks) {
    this.source = source;
    this.marks = marks;
  }

  /** Marks the tree that was parsed from the source. */
  static void lay(Node tree, String source, MarkedText marks) {
    tree.accept(new MarkdownMarks(source, marks));
  }

  @Override
  public void visit(Link link) {
    links++;
    visitChildren(link);
    links--;
  }

  @Override
  public void visit(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = spans.get(0).getInputIndex();
    int end = last.getInputIndex() + last.getLength();
    String literal = text.getLiteral();
    int[] places = places(literal, start, end);
    if (places.length == 0) {
      return;
    }
    Node holder = new Marked(null, "", null);
    marks.add(
        holder,
        new Span(start, end),
        links == 0,
        (parent, part) -> {
          int from = places[part.start() - start];
          int until = places[part.end() - start];
          if (from < until) {
            parent.appendChild(new Text(literal.substring(from, until)));
          }
        });
    while (holder.getFirstChild() != null) {
      text.insertBefore(holder.getFirstChild());
    }
    text.unlink();
  }

  /**
   * For each place of the source between start and end the place in the literal that was made of
   * it; empty where they cannot be brought together.
   */
  private int[] places(String literal, int start, int end) {
    int[] places = new int[end - start + 1];
    int made = 0;
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      places[at - start] = made;
      if (made < literal.length()
          && c == literal.charAt(made)
          && !reference(at, end, made, literal)) {
        made++;
        at++;
      } else if (c == '\\') {
        at++;
      } else if (c == '&' && made < literal.length()) {
        int until = source.indexOf(';', at);
        if (until < 0 || until >= end) {
          return new int[0];
        }
        for (int i = at; i <= until; i++) {
          places[i - start] = made;
        }
        made += Character.charCount(literal.codePointAt(made));
        at = until + 1;
      } else {
        return new int[0];
      }
    }
    places[end - start] = made;
    return made == literal.length() ? places : new int[0];
  }

  /** Whether {@code &} at that place begins a reference to an ampersand. */
  private boolean reference(int at, int end, int made, String literal) {
    return source.startsWith("&amp;", at) && at + 5 <= end && !literal.startsWith("&amp;", made);
  }
}
