package org.vakanuvis.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;

/**
 * Renders pages to HTML, and the archive to feeds, data files and a sitemap; safe to use from
 * several threads.
 */
@SuppressWarnings("DoNotCallSuggester") // a skeleton until its stage is built
public final class SiteRenderer {
  /**
   * A renderer for one site.
   *
   * @param navigation the entries that head every page
   * @param templates the folder of templates and assets; where it is null or does not exist, those
   *     that the program brings
   * @param report takes the errors of templates, each once
   */
  public SiteRenderer(
      Site site, List<Link> navigation, Path templates, Consumer<Diagnostic> report) {}

  /** The HTML file of a page; empty if its template has errors, which are reported. */
  public Optional<SiteFile> render(Page page) {
    throw new UnsupportedOperationException();
  }

  /** The style sheet and whatever else stands in the templates' {@code assets}. */
  public Stream<SiteFile> assets() {
    throw new UnsupportedOperationException();
  }

  /** Data by year as CSV and JSON Lines, feed, sitemap and robots.txt. */
  public Stream<SiteFile> listings(Archive archive) {
    throw new UnsupportedOperationException();
  }
}
