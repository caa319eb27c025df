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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
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

/**
 * All templates of a folder, parsed; what they are filled with is told to one renderer later, so
 * that content can be read meanwhile.
 */
public final class TemplateSet {
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
  private final String ingredients;
  private final Configuration configuration;
  private final Map<Class<? extends Page>, Template> templates = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * Parses the templates.
   *
   * @param path the folder of templates and assets; where it is null or does not exist, those that
   *     the program brings
   */
  public TemplateSet(Path path) {
    this.folder = TemplateFolder.of(path);
    // Before they are parsed: whoever edits one meanwhile has its pages made anew next time.
    this.ingredients = folder.ingredients();
    this.configuration = configuration(folder);
    SHARED.forEach(this::parsed);
    NAMES.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry ->
                parsed(entry.getValue())
                    .ifPresent(template -> templates.put(entry.getKey(), template)));
  }

  private static Configuration configuration(TemplateFolder folder) {
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
    return configuration;
  }

  private Optional<Template> parsed(String name) {
    try {
      return Optional.of(configuration.getTemplate(name));
    } catch (TemplateNotFoundException e) {
      problems.add(Diagnostic.error(Position.of(folder.pathOf(name)), "template.missing", name));
    } catch (ParseException e) {
      problems.add(syntax(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  /** Where they come from. */
  TemplateFolder folder() {
    return folder;
  }

  /** The names and texts of all, as they stood before they were parsed. */
  String ingredients() {
    return ingredients;
  }

  /** The templates that are missing or cannot be parsed. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** Tells all templates what is the same on every page. */
  void share(Map<String, Object> words) {
    try {
      configuration.setSharedVariables(words);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The template that a page is filled into; empty if it has errors. */
  Optional<Template> of(Page page) {
    return Optional.ofNullable(templates.get(page.getClass()));
  }

  /** What is wrong with the text of a template, and where. */
  Diagnostic syntax(ParseException e) {
    return Diagnostic.error(
        new Position(
            folder.pathOf(e.getTemplateName()),
            Math.max(0, e.getLineNumber()),
            Math.max(0, e.getColumnNumber())),
        "template.syntax",
        Templates.firstLine(e.getEditorMessage()));
  }
}
