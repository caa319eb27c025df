package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Register;

/** The pages of a site that was published, as its manifest lists them. */
final class PublishedPages {
  /** What stands before a path: its digest and two blanks. */
  private static final int HEAD = 66;

  private static final String PAGE = "/index.html";

  private final Map<Permalink, Position> pages = new TreeMap<>();

  /**
   * Reads a manifest.
   *
   * @param manifest as {@code generate} wrote it with the site
   */
  PublishedPages(Path manifest) throws IOException {
    String text = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() > HEAD && line.endsWith(PAGE)) {
        pages.put(
            new Permalink(line.substring(HEAD, line.length() - PAGE.length() + 1)),
            new Position(Position.of(manifest).path(), i + 1, HEAD + 1));
      }
    }
  }

  /** Reports those at which nothing stands any more and from which nothing leads on. */
  void check(Archive archive, Register register, Consumer<Diagnostic> report) {
    SiteLinker.gone(archive, register, pages.keySet())
        .forEach(
            (page, kind) ->
                report.accept(
                    kind == Register.Kind.RELEASE
                        ? Diagnostic.error(pages.get(page), "register.release-gone", page.path())
                        : Diagnostic.warning(pages.get(page), "check.page-gone", page.path())));
  }
}
