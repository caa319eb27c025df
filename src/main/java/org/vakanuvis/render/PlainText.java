package org.vakanuvis.render;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Entities;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.Span;

/**
 * Builds the tree of a plain text from its layout by hand: nothing in it is mark-up but the tags
 * and entities of HTML that texts copied from web pages carry.
 */
final class PlainText {
  private static final int HEADING_LEVEL = 2;

  private final String text;
  private final MarkedText marks;
  private final Anchors anchors = new Anchors();

  /** Behind what was read last: a tag may reach over the end of a line. */
  private int read;

  /** Whether a tag has ended the line, and whether words stand in the block. */
  private boolean broken;

  private boolean said;

  PlainText(String text, MarkedText marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Lines that stay apart. */
  static final class Lines extends CustomBlock {}

  /** The tree of these blocks. */
  Node tree(List<Block> blocks) {
    Document document = new Document();
    Node list = null;
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.ITEM) {
        if (list == null) {
          list = list();
          document.appendChild(list);
        }
        list.appendChild(item(block));
      } else {
        list = null;
        document.appendChild(node(block));
      }
    }
    return document;
  }

  /** The words of a block alone, to stand in another element. */
  Node words(Block block) {
    Document document = new Document();
    fill(document, block);
    return document;
  }

  private Node node(Block block) {
    return switch (block.kind()) {
      case HEADLINE -> {
        Heading heading = new Heading();
        heading.setLevel(HEADING_LEVEL);
        fill(heading, block);
        yield heading;
      }
      case QUOTE -> {
        BlockQuote quote = new BlockQuote();
        quote.appendChild(paragraph(block));
        yield quote;
      }
      case LINES -> {
        Lines lines = new Lines();
        fill(lines, block);
        yield lines;
      }
      case PARAGRAPH, ITEM -> paragraph(block);
    };
  }

  private Paragraph paragraph(Block block) {
    Paragraph paragraph = new Paragraph();
    anchors.lay(paragraph, Markup.words(block.span().of(text)));
    fill(paragraph, block);
    return paragraph;
  }

  private static Node list() {
    BulletList list = new BulletList();
    list.setTight(true);
    return list;
  }

  private Node item(Block block) {
    Paragraph words = new Paragraph();
    block
        .marker()
        .ifPresent(
            span -> {
              Node marker = new BodyHtml.Marker();
              marks.add(marker, span, true, this::plain);
              words.appendChild(marker);
              words.appendChild(new Text(" "));
            });
    fill(words, block);
    ListItem item = new ListItem();
    item.appendChild(words);
    return item;
  }

  private void fill(Node node, Block block) {
    List<Span> lines = block.lines();
    Span all = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    boolean apart = block.kind() == Block.Kind.LINES;
    broken = false;
    said = false;
    marks.add(node, all, true, (parent, part) -> lines(parent, part, lines, apart));
  }

  /** Adds the lines of a part; a line's end belongs to the part in which it stands. */
  private void lines(Node parent, Span part, List<Span> lines, boolean apart) {
    for (int i = firstReaching(part.start(), lines); i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.start() >= part.end()) {
        break;
      }
      int from = Math.max(line.start(), part.start());
      int until = Math.min(line.end(), part.end());
      if (from < until) {
        plain(parent, new Span(from, until));
      }
      boolean last = i == lines.size() - 1;
      if (!last && part.start() <= line.end() && line.end() < part.end()) {
        // A tag at the line's end says no more than the end itself.
        broken &= !apart;
        parent.appendChild(apart ? new BodyHtml.LineEnd() : new SoftLineBreak());
      }
    }
  }

  private static int firstReaching(int offset, List<Span> lines) {
    return Halving.first(lines.size(), i -> lines.get(i).end() < offset);
  }

  /** Adds words as a reader sees them: without tags left of a web page, and its entities read. */
  private void plain(Node parent, Span part) {
    int from = Math.max(part.start(), read);
    if (from >= part.end()) {
      return;
    }
    String bare = text.substring(from, part.end());
    if (!broken && bare.indexOf('<') < 0 && bare.indexOf('&') < 0) {
      said |= !bare.isBlank();
      read = part.end();
      words(parent, bare);
    } else {
      tagged(parent, from, part.end());
    }
  }

  private void tagged(Node parent, int from, int until) {
    StringBuilder words = new StringBuilder(until - from);
    int i = from;
    while (i < until) {
      char c = text.charAt(i);
      int end = c == '<' ? Markup.end(text, i) : c == '&' ? Entities.end(text, i) : i;
      if (c == '<' && end > i) {
        String meaning = Markup.meaning(text, i);
        broken |= meaning.indexOf('\n') >= 0;
        words.append(meaning.indexOf('\n') >= 0 ? "" : meaning);
      } else {
        boolean entity = end > i;
        end = entity ? end : i + 1;
        char seen = entity ? Entities.character(text, i, end) : c;
        if (broken && !Character.isWhitespace(seen)) {
          lineEnd(parent, words);
        }
        said |= !Character.isWhitespace(seen);
        words.append(seen);
      }
      i = end;
    }
    read = Math.max(read, i);
    words(parent, words.toString());
  }

  /** Ends a line where a tag does, but not before the first words nor behind the last. */
  private void lineEnd(Node parent, StringBuilder words) {
    words(parent, words.toString());
    words.setLength(0);
    broken = false;
    if (said) {
      parent.appendChild(new BodyHtml.LineEnd());
    }
  }

  private static void words(Node parent, String words) {
    if (!words.isEmpty()) {
      parent.appendChild(new Text(words));
    }
  }
}
