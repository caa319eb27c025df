package org.vakanuvis.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.Person;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.Site;
import org.vakanuvis.model.SiteFile;

/**
 * Describes the files for download to programs: what they are, what their fields mean, under which
 * licence, how many there are and how accurate what was read is.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Frictionless Data Package</a>
 */
final class DataPackage {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final JsonFactory JSON = new JsonFactory();

  private final Site site;
  private final Archive archive;
  private final Phrases phrases;

  DataPackage(Site site, Archive archive, Phrases phrases) {
    this.site = site;
    this.archive = archive;
    this.phrases = phrases;
  }

  /** The description of one sort of table: its fields and what they mean. */
  SiteFile schema(CsvTable<?> table) {
    return file(
        DataFiles.schema(table.name()),
        json -> {
          json.writeStringField("$schema", PROFILES + "tableschema.json");
          json.writeArrayFieldStart("fields");
          for (Field field : fields(table, phrases)) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", field.type());
            json.writeStringField("description", field.meaning());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("primaryKey");
          for (String key : table.key()) {
            json.writeString(key);
          }
          json.writeEndArray();
        });
  }

  /** A sort of table as the page of data explains it. */
  public record Explained(String name, List<Field> fields) {
    public Explained {
      fields = List.copyOf(fields);
    }
  }

  /** A field of it. */
  public record Field(String name, String type, String meaning) {}

  /** What the tables hold, in the language of the site. */
  static List<Explained> explained(Phrases phrases) {
    return Stream.of(ReleaseTable.of(release -> ""), MeetingTable.of(page -> ""))
        .map(table -> new Explained(table.name(), fields(table, phrases)))
        .toList();
  }

  private static List<Field> fields(CsvTable<?> table, Phrases phrases) {
    return table.columns().stream()
        .map(
            column ->
                new Field(
                    column.name(),
                    column.type(),
                    phrases.say("field." + table.name() + "." + column.name())))
        .toList();
  }

  /** The description of all files. */
  SiteFile file() {
    return file(
        DataFiles.PACKAGE,
        json -> {
          json.writeStringField("$schema", PROFILES + "datapackage.json");
          json.writeStringField("name", "vakanuvis");
          json.writeStringField("id", site.baseUrl() + "veri/");
          json.writeStringField("title", site.title());
          json.writeStringField("description", site.description());
          json.writeStringField("homepage", site.baseUrl());
          licences(json);
          json.writeArrayFieldStart("contributors");
          json.writeStartObject();
          json.writeStringField("title", site.publisher());
          json.writeStringField("role", "publisher");
          json.writeEndObject();
          json.writeEndArray();
          counts(json);
          accuracy(json);
          json.writeArrayFieldStart("resources");
          for (Map.Entry<String, List<Release>> period :
              DataFiles.periods(archive.releases()).entrySet()) {
            resources(period.getKey(), period.getValue(), json);
          }
          json.writeEndArray();
        });
  }

  private void licences(JsonGenerator json) throws IOException {
    if (!site.license().isBlank()) {
      boolean address = site.license().startsWith("http");
      json.writeArrayFieldStart("licenses");
      json.writeStartObject();
      json.writeStringField(address ? "path" : "name", site.license());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void counts(JsonGenerator json) throws IOException {
    List<Release> releases = archive.releases();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("releases", releases.size());
    json.writeNumberField("undated", releases.stream().filter(r -> r.date().isEmpty()).count());
    json.writeNumberField(
        "ministers", archive.people().values().stream().filter(Person::minister).count());
    json.writeNumberField("people", archive.people().size());
    json.writeNumberField("countries", archive.countries().size());
    json.writeNumberField("meetings", releases.stream().mapToInt(r -> r.meetings().size()).sum());
    // In one pass: archives have a million of them.
    Map<Boolean, Long> facts =
        releases.stream()
            .flatMap(Release::facts)
            .collect(Collectors.partitioningBy(Fact::doubtful, Collectors.counting()));
    json.writeNumberField("facts", facts.get(true) + facts.get(false));
    json.writeNumberField("doubtfulFacts", facts.get(true));
    json.writeEndObject();
  }

  private static void accuracy(JsonGenerator json) throws IOException {
    Accuracy.Measured accuracy = Accuracy.read();
    json.writeObjectFieldStart("accuracy");
    json.writeStringField("measured", accuracy.measured());
    json.writeArrayFieldStart("figures");
    for (Accuracy.Row row : accuracy.rows()) {
      json.writeStartObject();
      json.writeStringField("figure", row.figure());
      for (int i = 0; i < row.values().size(); i++) {
        if (!row.values().get(i).isEmpty()) {
          json.writeFieldName(accuracy.sets().get(i));
          json.writeNumber(row.values().get(i));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void resources(String period, List<Release> releases, JsonGenerator json)
      throws IOException {
    int meetings = releases.stream().mapToInt(release -> release.meetings().size()).sum();
    table(DataFiles.csv(period), "belgeler", releases.size(), json);
    if (meetings > 0) {
      table(DataFiles.meetings(period), "gorusmeler", meetings, json);
    }
    data(DataFiles.jsonLines(period), "jsonl", "application/jsonl", json);
    data(DataFiles.originals(period), "zip", "application/zip", json);
  }

  private static void table(Permalink file, String sort, int rows, JsonGenerator json)
      throws IOException {
    String name = name(file);
    json.writeStartObject();
    json.writeStringField("name", name.substring(0, name.lastIndexOf('.')));
    json.writeStringField("type", "table");
    json.writeStringField("path", name);
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("rows", rows);
    json.writeStringField("schema", name(DataFiles.schema(sort)));
    json.writeEndObject();
  }

  private static void data(Permalink file, String format, String type, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name(file));
    json.writeStringField("path", name(file));
    json.writeStringField("format", format);
    json.writeStringField("mediatype", type);
    json.writeEndObject();
  }

  /** A file's name within the folder of data. */
  private static String name(Permalink file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  /** Writes the fields of an object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static SiteFile file(Permalink path, Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SiteFile(path.path(), bytes.toByteArray());
  }
}
