package org.vakanuvis.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.TextLink;

/**
 * Renders pages to HTML, and the archive to feeds, data files and a sitemap; safe to use from
 * several threads.
 */
public final class SiteRenderer {
  private final Site site;
  private final List<Link> navigation;
  private final Phrases phrases;
  private final TemplateSet set;
  private final Templates templates;

  /**
   * A renderer for one site. Templates that are missing or cannot be parsed are reported at once.
   *
   * @param navigation the entries that head every page
   * @param templates for this renderer alone
   * @param report takes the errors of templates, each once
   */
  public SiteRenderer(
      Site site, List<Link> navigation, TemplateSet templates, Consumer<Diagnostic> report) {
    this.site = site;
    this.navigation = List.copyOf(navigation);
    this.phrases = Phrases.load("site", site.language());
    this.set = templates;
    this.templates =
        new Templates(templates, new TemplateWords(site, this.navigation, phrases), report);
  }

  /** All that pages are made of beside what stands in them and the program itself. */
  public List<Object> ingredients() {
    return List.of(site, navigation, set.ingredients());
  }

  /** The HTML file of a page; empty if its template has errors, which are reported. */
  public Optional<SiteFile> render(Page page) {
    return templates.render(page).map(html -> new SiteFile(page.address().file(), html));
  }

  /** The links of a Markdown text, as they are written. */
  public static List<TextLink> links(String markdown) {
    return MarkdownLinks.of(markdown);
  }

  /** The style sheet and whatever else stands in the templates' {@code assets}. */
  public Stream<SiteFile> assets() {
    return set.folder().assets();
  }

  /**
   * Data by year as CSV and JSON Lines, feeds, sitemap, robots.txt and how to search.
   *
   * @param marks what feeds are known by
   */
  public Stream<Planned<SiteFile>> listings(Archive archive, ReleaseMarks marks) {
    return Stream.of(
            new DataListing(site, archive).files(phrases),
            new Feed(site, phrases, archive, marks).files(),
            new Sitemap(site).files(archive),
            Stream.of(Planned.of(SearchDescription.of(site))))
        .flatMap(files -> files);
  }
}
