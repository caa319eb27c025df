package org.vakanuvis.render;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Position;

/** Fills the templates of a site with its pages. */
final class Templates {
  private final TemplateSet templates;
  private final TemplateWords words;
  private final Consumer<Diagnostic> report;
  private final ThreadLocal<Sheet> sheets = ThreadLocal.withInitial(Sheet::new);
  private final Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();

  Templates(TemplateSet templates, TemplateWords words, Consumer<Diagnostic> report) {
    this.templates = templates;
    this.words = words;
    this.report = report;
    templates.share(words.shared());
    templates.problems().forEach(this::tell);
  }

  /** The page as HTML in UTF-8; empty if its template has errors, which are reported. */
  Optional<byte[]> render(Page page) {
    Optional<Template> template = templates.of(page);
    if (template.isEmpty()) {
      return Optional.empty();
    }
    Sheet sheet = sheets.get();
    try {
      template.get().process(words.of(page), sheet);
      return Optional.of(sheet.take());
    } catch (TemplateException e) {
      tell(
          e.getCause() instanceof ParseException cause
              ? templates.syntax(cause)
              : failure(page, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sheet.clear();
    return Optional.empty();
  }

  private Diagnostic failure(Page page, TemplateException e) {
    String cause = e.getCause() == null ? null : e.getCause().getMessage();
    String reason = firstLine(cause == null ? e.getMessageWithoutStackTop() : cause);
    String expression = e.getBlamedExpressionString();
    return Diagnostic.error(
        new Position(
            templates.folder().pathOf(e.getTemplateSourceName()),
            number(e.getLineNumber()),
            number(e.getColumnNumber())),
        "template.failed",
        expression == null ? reason : expression + ": " + reason,
        page.address().file());
  }

  private static int number(Integer place) {
    return place == null ? 0 : place;
  }

  static String firstLine(String message) {
    return message == null ? "?" : message.lines().findFirst().orElse("?");
  }

  private void tell(Diagnostic diagnostic) {
    // A mistake in a template meets every page of its type; it is worth one line.
    Diagnostic place =
        new Diagnostic(diagnostic.position(), diagnostic.severity(), diagnostic.code(), List.of());
    if (reported.add(place)) {
      report.accept(diagnostic);
    }
  }
}
