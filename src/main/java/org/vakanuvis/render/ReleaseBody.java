package org.vakanuvis.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.vakanuvis.model.Block;
import org.vakanuvis.model.Markup;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.TextPage;

/** The text of a page as HTML, its headline apart where the page has it as its own. */
final class ReleaseBody {
  private static final int RELEASE_HEADINGS = 2;
  private static final int PAGE_HEADINGS = 2;

  private ReleaseBody() {}

  /**
   * HTML of a text.
   *
   * @param title the headline with its links and evidence; null where the text does not begin with
   *     the page's title
   * @param text all the rest
   */
  public record Body(TemplateHTMLOutputModel title, TemplateHTMLOutputModel text) {}

  /** The text of a release, with its links and evidence. */
  static Body of(ReleasePage page, Phrases phrases) {
    Function<Permalink, String> href = target -> target.from(page.address());
    MarkedText marks =
        new MarkedText(
            Layers.of(page.marks(), page.text().length()), href, phrases.say("doubt.title"));
    return page.release().file().format() == PressRelease.Format.MARKDOWN
        ? markdown(page, href, marks)
        : plain(page, marks);
  }

  /** The text of a page that an editor wrote. */
  static Body of(TextPage page) {
    MarkdownText text = new MarkdownText(page.markdown(), target -> target.from(page.address()));
    Node title = text.liftTitle(page.title());
    text.shiftHeadings(PAGE_HEADINGS);
    return body(title, text.tree());
  }

  private static Body markdown(
      ReleasePage page, Function<Permalink, String> href, MarkedText marks) {
    MarkdownText text = new MarkdownText(page.text(), href);
    text.anchor(new Anchors());
    MarkdownMarks.lay(text.tree(), page.text(), marks);
    Node title = text.liftTitle(page.title());
    text.shiftHeadings(RELEASE_HEADINGS);
    return body(title, text.tree());
  }

  private static Body plain(ReleasePage page, MarkedText marks) {
    // A line of nothing but tags has nothing to show.
    List<Block> blocks =
        page.blocks().stream()
            .filter(block -> !Markup.words(block.span().of(page.text())).isBlank())
            .toList();
    PlainText text = new PlainText(page.text(), marks);
    boolean titled =
        !blocks.isEmpty()
            && Words.folded(Markup.words(blocks.get(0).span().of(page.text())))
                .equals(Words.folded(page.title()));
    return titled
        ? body(text.words(blocks.get(0)), text.tree(blocks.subList(1, blocks.size())))
        : body(null, text.tree(blocks));
  }

  private static Body body(Node title, Node text) {
    return new Body(title == null ? null : html(title), html(text));
  }

  private static TemplateHTMLOutputModel html(Node node) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(BodyHtml.of(node));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
