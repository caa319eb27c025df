package org.vakanuvis.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.model.PersonLine;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.Standing;

/**
 * Writes what a release's page says of itself as JSON-LD, for search engines and for the citations
 * that the browser makes of it. Doubtful people and countries are left out: nothing marks a doubt
 * there.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
final class NewsArticle {
  private static final JsonFactory JSON = new JsonFactory();

  private NewsArticle() {}

  private record Thing(String type, String name) {}

  /** Writes one value of a list. */
  private interface Writing<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** The object, without a character that could end the element around it. */
  static String of(ReleasePage page, Citations.Citation citation) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      write(page, citation, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Tidied, so that the digest that the page's policy lets through is that of what is written.
    return Tidy.html(written.toString().replace("<", "\\u003c"));
  }

  /** What the Content-Security-Policy knows it by. */
  static String digest(String article) {
    byte[] digest = Sha256.begin().digest(article.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static void write(ReleasePage page, Citations.Citation citation, JsonGenerator json)
      throws IOException {
    Release release = page.release();
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("headline", citation.title());
    text("datePublished", citation.published(), json);
    text("dateModified", corrected(release.standing()), json);
    text("temporalCoverage", citation.date(), json);
    text("inLanguage", citation.language(), json);
    text("identifier", release.number().map(number -> number.value()).orElse(null), json);
    if (citation.author() != null) {
      json.writeFieldName("author");
      thing(json, new Thing("Organization", citation.author()));
    }
    list("creativeWorkStatus", status(page), JsonGenerator::writeString, json);
    List<Thing> about = new ArrayList<>(people(page.ministers()));
    page.countries().stream()
        .filter(country -> !country.proof().doubtful())
        .forEach(country -> about.add(new Thing("Country", country.name())));
    list("about", about, NewsArticle::thing, json);
    list("mentions", people(page.officials()), NewsArticle::thing, json);
    json.writeEndObject();
  }

  private static LocalDate corrected(Standing standing) {
    return standing.corrections().stream()
        .map(Standing.Correction::date)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What became of the release, in words that the citations know. */
  private static List<String> status(ReleasePage page) {
    List<String> status = new ArrayList<>();
    page.release().standing().withdrawn().ifPresent(w -> status.add("Withdrawn " + w.date()));
    if (page.replacedBy() != null) {
      status.add("Superseded");
    }
    if (page.replaces() != null) {
      status.add("Revised");
    }
    return status;
  }

  private static List<Thing> people(List<PersonLine> people) {
    return people.stream()
        .filter(person -> !person.proof().doubtful())
        .map(person -> person.canonical() == null ? person.name() : person.canonical())
        .map(name -> new Thing("Person", name))
        .toList();
  }

  private static void thing(JsonGenerator json, Thing thing) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", thing.type());
    json.writeStringField("name", thing.name());
    json.writeEndObject();
  }

  private static <T> void list(String field, List<T> values, Writing<T> writing, JsonGenerator json)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (T value : values) {
        writing.write(json, value);
      }
      json.writeEndArray();
    }
  }

  private static void text(String field, Object value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toString());
    }
  }
}
