package org.vakanuvis.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.model.ContentPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.turkish.Turkish;

/** Reads the pages that editors wrote in Markdown. */
final class PageReader {
  private static final String MARKDOWN = ".md";

  private final Consumer<Diagnostic> report;

  PageReader(Consumer<Diagnostic> report) {
    this.report = report;
  }

  /** The pages of a folder, by path; none where there is no such folder. */
  List<ContentPage> pages(Path folder) {
    List<ContentPage> pages = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return pages;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || name.equals("README.md")) {
          continue;
        }
        if (Files.isSymbolicLink(file)) {
          report.accept(Remark.FOLDER_LINK.at(Original.name(file)));
        } else if (name.endsWith(MARKDOWN) && Files.isRegularFile(file)) {
          page(file, name).ifPresent(pages::add);
        } else {
          report.accept(Remark.FOLDER_STRAY.at(Original.name(file)));
        }
      }
    } catch (IOException e) {
      report.accept(Original.trouble(folder, e));
    }
    return pages;
  }

  private Optional<ContentPage> page(Path file, String name) {
    String path = Original.name(file);
    String slug = Turkish.slug(name.substring(0, name.length() - MARKDOWN.length()));
    if (slug.isEmpty()) {
      report.accept(Remark.PAGE_NO_ADDRESS.at(path));
      return Optional.empty();
    }
    return Original.read(file, report)
        .flatMap(original -> Decoder.decode(original, report))
        .flatMap(
            decoded -> {
              Optional<String> title = title(decoded.text());
              if (title.isEmpty()) {
                report.accept(Remark.PAGE_NO_TITLE.at(path));
              }
              return title.map(words -> new ContentPage(path, slug, words, decoded.text()));
            });
  }

  /** The words of the first line that begins with {@code #}. */
  private static Optional<String> title(String markdown) {
    return markdown
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("# "))
        .map(line -> line.substring(1).replaceAll("#+$", "").strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
