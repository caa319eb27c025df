package org.vakanuvis.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vakanuvis.model.DataPage;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Link;
import org.vakanuvis.model.NotFoundPage;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.PersonPage;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.TextPage;
import org.vakanuvis.model.YearCount;
import org.vakanuvis.turkish.Turkish;

/** What templates are given beside the page: the site, and functions that turn values to words. */
final class TemplateWords {
  private final Site site;
  private final List<Link> navigation;
  private final Phrases phrases;
  private final DateWords dates;
  private final Kept kept = new Kept();

  TemplateWords(Site site, List<Link> navigation, Phrases phrases) {
    this.site = site;
    this.navigation = navigation;
    this.phrases = phrases;
    this.dates = new DateWords(phrases);
  }

  /** What is the same on every page. */
  Map<String, Object> shared() {
    Map<String, Object> shared = new HashMap<>();
    shared.put("site", site);
    shared.put("navigation", navigation);
    shared.put("say", function(this::say));
    shared.put("rule", function(arguments -> rule((String) arguments.get(0))));
    shared.put("count", function(arguments -> number((Number) arguments.get(0))));
    shared.put("day", function(arguments -> dates.words(date(arguments.get(0)))));
    shared.put("moments", function(arguments -> dates.moments(date(arguments.get(0)))));
    shared.put("absolute", function(arguments -> site.baseUrl() + address(arguments).path()));
    shared.put(
        "timeline",
        function(arguments -> Timeline.of(years(arguments.get(0)), offices(arguments.get(1)))));
    shared.put("grouped", function(arguments -> SharedGrounds.of((List<?>) arguments.get(0))));
    return shared;
  }

  /** What one page's template is given. */
  Map<String, Object> of(Page page) {
    // The page for addresses that do not exist is served at any depth: it leans on a base address.
    Permalink here = page instanceof NotFoundPage ? Permalink.HOME : page.address();
    Map<String, Object> words = new HashMap<>();
    words.put("page", page);
    words.put("kept", kept.on(here));
    words.put("href", function(arguments -> address(arguments).from(here)));
    if (page instanceof ReleasePage release) {
      Citations.Citation citation = Citations.of(release.release());
      String article = NewsArticle.of(release, citation);
      words.put("body", ReleaseBody.of(release, phrases));
      words.put("citation", citation);
      words.put("article", article);
      words.put("digest", NewsArticle.digest(article));
    } else if (page instanceof DataPage) {
      words.put("tables", DataPackage.explained(phrases));
      words.put("accuracy", Accuracy.read());
      words.put("measure", function(arguments -> measure((String) arguments.get(0))));
    } else if (page instanceof TextPage text) {
      words.put("body", ReleaseBody.of(text));
    }
    return words;
  }

  private String say(List<Object> arguments) {
    String key = (String) arguments.get(0);
    if (arguments.size() == 1) {
      return phrases.say(key);
    }
    Object[] parts =
        arguments.stream()
            .skip(1)
            .map(part -> part instanceof Number n ? number(n) : part)
            .toArray();
    // Turkish counts without a plural; where a language has one, the key ends in .one for one.
    boolean one = parts.length > 0 && parts[0].equals("1") && phrases.has(key + ".one");
    return phrases.say(one ? key + ".one" : key, parts);
  }

  /** How a fact was found, in words; the rule's own name where there are none. */
  private String rule(String name) {
    String key = "rule." + Turkish.slug(name);
    int joint = name.indexOf('+');
    if (phrases.has(key) || joint < 0) {
      return phrases.has(key) ? phrases.say(key) : name;
    }
    // Two rules that complete each other: a month above the text and a day in its lead.
    return rule(name.substring(0, joint)) + "; " + rule(name.substring(joint + 1));
  }

  /** What was measured, or on which releases, in the language of the site. */
  private String measure(String name) {
    return phrases.say("accuracy." + Turkish.slug(name));
  }

  /** A number with its thousands set apart. */
  private String number(Number number) {
    StringBuilder digits = new StringBuilder(number.toString());
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, phrases.say("number.thousands"));
    }
    return digits.toString();
  }

  private static Edtf date(Object argument) {
    return argument instanceof LocalDate day ? Edtf.of(day) : (Edtf) argument;
  }

  private static Permalink address(List<Object> arguments) {
    Object argument = arguments.get(0);
    return argument instanceof Link link
        ? link.target()
        : argument instanceof Permalink permalink ? permalink : new Permalink((String) argument);
  }

  private static List<YearCount> years(Object argument) {
    return ((List<?>) argument).stream().map(YearCount.class::cast).toList();
  }

  private static List<PersonPage.Office> offices(Object argument) {
    return ((List<?>) argument).stream().map(PersonPage.Office.class::cast).toList();
  }

  private static TemplateMethodModelEx function(Function<List<Object>, Object> function) {
    return arguments -> {
      List<Object> values = new ArrayList<>(arguments.size());
      for (Object argument : arguments) {
        Object value = value((TemplateModel) argument);
        if (value == null) {
          throw new TemplateModelException("argument " + (values.size() + 1) + " is missing");
        }
        values.add(value);
      }
      return function.apply(values);
    };
  }

  private static Object value(TemplateModel argument) throws TemplateModelException {
    return argument instanceof SimpleScalar words
        ? words.getAsString()
        : argument instanceof RecordModel model
            ? model.getAdaptedObject(Record.class)
            : DeepUnwrap.unwrap(argument);
  }
}
