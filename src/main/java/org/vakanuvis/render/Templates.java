package org.vakanuvis.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vakanuvis.model.CalendarPage;
import org.vakanuvis.model.CountryPage;
import org.vakanuvis.model.DataPage;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.DirectoryPage;
import org.vakanuvis.model.GuidePage;
import org.vakanuvis.model.HomePage;
import org.vakanuvis.model.ListPage;
import org.vakanuvis.model.MatrixPage;
import org.vakanuvis.model.NotFoundPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.PeriodPage;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.RelationPage;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.SearchPage;
import org.vakanuvis.model.TextPage;
import org.vakanuvis.model.WorldPage;

/** The templates of a site, parsed once, each filled by one type of page. */
final class Templates {
  private static final Map<Class<? extends Page>, String> NAMES =
      Map.ofEntries(
          Map.entry(HomePage.class, "home.ftlh"),
          Map.entry(ReleasePage.class, "release.ftlh"),
          Map.entry(PersonPage.class, "person.ftlh"),
          Map.entry(CountryPage.class, "country.ftlh"),
          Map.entry(RelationPage.class, "relation.ftlh"),
          Map.entry(PeriodPage.class, "period.ftlh"),
          Map.entry(DirectoryPage.class, "directory.ftlh"),
          Map.entry(ListPage.class, "list.ftlh"),
          Map.entry(CalendarPage.class, "calendar.ftlh"),
          Map.entry(MatrixPage.class, "matrix.ftlh"),
          Map.entry(WorldPage.class, "world.ftlh"),
          Map.entry(GuidePage.class, "guide.ftlh"),
          Map.entry(TextPage.class, "text.ftlh"),
          Map.entry(DataPage.class, "data.ftlh"),
          Map.entry(SearchPage.class, "search.ftlh"),
          Map.entry(RedirectPage.class, "redirect.ftlh"),
          Map.entry(NotFoundPage.class, "not-found.ftlh"));

  /** What the pages' templates import; parsed alone, so that a mistake is reported at its place. */
  private static final List<String> SHARED =
      List.of("layout.ftlh", "parts.ftlh", "search-box.ftlh");

  private final TemplateFolder folder;
  private final TemplateWords words;
  private final Consumer<Diagnostic> report;
  private final Map<Class<? extends Page>, Template> templates = new LinkedHashMap<>();
  private final ThreadLocal<Sheet> sheets = ThreadLocal.withInitial(Sheet::new);
  private final Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();

  Templates(TemplateFolder folder, TemplateWords words, Consumer<Diagnostic> report) {
    this.folder = folder;
    this.words = words;
    this.report = report;
    Configuration configuration = configuration(folder, words);
    SHARED.forEach(name -> parsed(configuration, name));
    NAMES.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry ->
                parsed(configuration, entry.getValue())
                    .ifPresent(template -> templates.put(entry.getKey(), template)));
  }

  private static Configuration configuration(TemplateFolder folder, TemplateWords words) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(folder.loader());
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    // Nothing depends on where it runs; what is language is said by the words of the site.
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setObjectWrapper(new PageWrapper());
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    try {
      configuration.setSharedVariables(words.shared());
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return configuration;
  }

  private Optional<Template> parsed(Configuration configuration, String name) {
    try {
      return Optional.of(configuration.getTemplate(name));
    } catch (TemplateNotFoundException e) {
      tell(Diagnostic.error(Position.of(folder.pathOf(name)), "template.missing", name));
    } catch (ParseException e) {
      tell(syntax(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  /** The page as HTML in UTF-8; empty if its template has errors, which are reported. */
  Optional<byte[]> render(Page page) {
    Template template = templates.get(page.getClass());
    if (template == null) {
      return Optional.empty();
    }
    Sheet sheet = sheets.get();
    try {
      template.process(words.of(page), sheet);
      return Optional.of(sheet.take());
    } catch (TemplateException e) {
      tell(e.getCause() instanceof ParseException cause ? syntax(cause) : failure(page, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sheet.clear();
    return Optional.empty();
  }

  private Diagnostic syntax(ParseException e) {
    return Diagnostic.error(
        new Position(
            folder.pathOf(e.getTemplateName()),
            Math.max(0, e.getLineNumber()),
            Math.max(0, e.getColumnNumber())),
        "template.syntax",
        firstLine(e.getEditorMessage()));
  }

  private Diagnostic failure(Page page, TemplateException e) {
    String cause = e.getCause() == null ? null : e.getCause().getMessage();
    String reason = firstLine(cause == null ? e.getMessageWithoutStackTop() : cause);
    String expression = e.getBlamedExpressionString();
    return Diagnostic.error(
        new Position(
            folder.pathOf(e.getTemplateSourceName()),
            number(e.getLineNumber()),
            number(e.getColumnNumber())),
        "template.failed",
        expression == null ? reason : expression + ": " + reason,
        page.address().file());
  }

  private static int number(Integer place) {
    return place == null ? 0 : place;
  }

  private static String firstLine(String message) {
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
