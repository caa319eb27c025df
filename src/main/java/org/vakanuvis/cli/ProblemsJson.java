package org.vakanuvis.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** Writes problems for programs: as plain JSON, or as SARIF for those that speak it. */
final class ProblemsJson {
  private ProblemsJson() {}

  /** A list of objects, one a problem, each on its line. */
  static void plain(List<Diagnostic> problems, ProblemWords words, OutputStream out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Diagnostic problem : problems) {
        Position position = problem.position();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("path", position.path());
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", problem.code());
        json.writeStringField("message", words.message(problem));
        json.writeStringField("hint", words.hint(problem));
        json.writeEndObject();
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /**
   * One run of the Static Analysis Results Interchange Format 2.1.0.
   *
   * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
   */
  static void sarif(List<Diagnostic> problems, ProblemWords words, OutputStream out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(problems, json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Diagnostic problem : problems) {
        writeResult(problem, words, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTool(List<Diagnostic> problems, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "vakanuvis");
    json.writeArrayFieldStart("rules");
    for (String code : problems.stream().map(Diagnostic::code).distinct().sorted().toList()) {
      json.writeStartObject();
      json.writeStringField("id", code);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(Diagnostic problem, ProblemWords words, JsonGenerator json)
      throws IOException {
    String hint = words.hint(problem);
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code());
    json.writeStringField(
        "level",
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTICE, DOUBT -> "note";
        });
    json.writeObjectFieldStart("message");
    json.writeStringField("text", words.message(problem) + (hint.isEmpty() ? "" : " → " + hint));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(problem.position().path()));
    json.writeEndObject();
    writeRegion(problem.position(), json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRegion(Position position, JsonGenerator json) throws IOException {
    if (position.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", position.line());
      if (position.column() > 0) {
        json.writeNumberField("startColumn", position.column());
      }
      json.writeEndObject();
    }
  }

  /** A path as a relative reference, in which a colon would look like the end of a scheme. */
  private static String uri(String path) {
    String absolute = path.startsWith("/") ? path : "/" + path;
    try {
      String uri = new URI(null, null, absolute, null).toASCIIString().replace(":", "%3A");
      return path.startsWith("/") ? uri : uri.substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path below a root is one of a URI", e);
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }
}
