package org.vakanuvis;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease.Format;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.TextLink;
import org.vakanuvis.render.SiteRenderer;

/**
 * Follows the links that editors wrote in Markdown to the pages of the site; safe to tell from
 * several threads.
 */
final class LinkCheck {
  private final Set<String> files = Collections.synchronizedSet(new HashSet<>());
  private final List<Written> links = Collections.synchronizedList(new ArrayList<>());

  /** A link, the page that shows it, and where it is written. */
  private record Written(Permalink page, String destination, Position position) {}

  /** Notes a file that the site has. */
  void stands(SiteFile file) {
    files.add(file.path());
  }

  /** Notes the links of a release. */
  void read(ReleasePage page) {
    if (page.release().file().format() == Format.MARKDOWN) {
      int above = page.release().file().textLine() - 1;
      read(page.address(), page.release().file().path(), above, page.text());
    }
  }

  private void read(Permalink page, String path, int above, String markdown) {
    for (TextLink link : SiteRenderer.links(markdown)) {
      Position position = new Position(path, link.line() + above, link.column());
      links.add(new Written(page, link.destination(), position));
    }
  }

  /**
   * Reports every link that leads nowhere, when all files are known.
   *
   * @param listings all files beside pages and originals
   */
  void report(
      Archive archive, Supplier<Stream<SiteFile>> listings, Consumer<Diagnostic> diagnostics) {
    for (ContentPage page : archive.pages()) {
      read(new Permalink(page.slug() + "/"), page.path(), 0, page.markdown());
    }
    List<Written> dead = links.stream().filter(link -> !stands(link)).toList();
    if (dead.isEmpty()) {
      return;
    }
    listings.get().forEach(this::stands);
    archive.releases().stream()
        .map(release -> DataFiles.originals(DataFiles.period(release)).path())
        .forEach(files::add);
    for (Written link : dead) {
      if (!stands(link)) {
        Optional<String> near = near(link);
        diagnostics.accept(
            near.isPresent()
                ? Diagnostic.warning(
                    link.position(), "check.link-mistyped", link.destination(), near.get())
                : Diagnostic.warning(link.position(), "check.link-dead", link.destination()));
      }
    }
  }

  private boolean stands(Written link) {
    Optional<String> target = target(link);
    return target.isEmpty()
        || Stream.of("", "index.html", "/index.html")
            .anyMatch(tail -> files.contains(target.get() + tail));
  }

  /** The path below the site's root that a link leads to; empty where it leads elsewhere. */
  private static Optional<String> target(Written link) {
    try {
      URI uri = new URI(link.destination());
      if (uri.getScheme() != null || uri.getHost() != null || uri.getPath().isEmpty()) {
        return Optional.empty();
      }
      String path = URI.create("/" + link.page().path()).resolve(uri).normalize().getPath();
      return Optional.of(path.startsWith("/") ? path.substring(1) : path);
    } catch (URISyntaxException e) {
      return Optional.of(link.destination());
    }
  }

  /** The one page whose last part is that of the link. */
  private Optional<String> near(Written link) {
    String last = last(target(link).orElse(""));
    List<String> near =
        files.stream()
            .filter(file -> file.endsWith("/index.html"))
            .map(file -> file.substring(0, file.length() - "index.html".length()))
            .filter(page -> !last.isEmpty() && last(page).equals(last))
            .toList();
    return near.size() == 1 ? Optional.of("/" + near.get(0)) : Optional.empty();
  }

  private static String last(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = whole.substring(whole.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
