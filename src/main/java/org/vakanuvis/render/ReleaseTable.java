package org.vakanuvis.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vakanuvis.model.Fact;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Release;

/**
 * Writes the front matter of releases as a table (RFC 4180); several values of a cell are parted by
 * a bar.
 *
 * <p>Cells hold what the release says, also where it begins with {@code =}: who opens the table in
 * a spreadsheet imports the columns as text. The page of data says so.
 */
final class ReleaseTable {
  private static final String LINE_END = "\r\n";

  private final Map<String, Function<Release, String>> columns = new LinkedHashMap<>();

  /**
   * @param url the full address of a release
   */
  ReleaseTable(Function<Release, String> url) {
    columns.put("id", Release::id);
    columns.put("page", url);
    columns.put("title", release -> release.headline().shown());
    columns.put("title_from_lead", release -> String.valueOf(release.headline().made()));
    columns.put("date", release -> fact(release.date()));
    columns.put("date_bounds", release -> text(release.dateBounds()));
    columns.put("number", release -> fact(release.number()));
    columns.put("source", release -> fact(release.source()));
    columns.put("kind", release -> release.kind().map(kind -> kind.value().key()).orElse(""));
    columns.put("ministers", release -> people(release.ministers()));
    columns.put("officials", release -> people(release.officials()));
    columns.put("countries", release -> values(release.countries()));
    columns.put("places", release -> values(release.places()));
    columns.put("organizations", release -> values(release.organizations()));
    columns.put("meetings", release -> String.valueOf(release.meetings().size()));
    columns.put(
        "doubts", release -> String.valueOf(release.facts().filter(Fact::doubtful).count()));
    columns.put("file", release -> release.file().name());
    columns.put("sha256", release -> release.file().sha256());
    columns.put("url", release -> text(release.provenance().url()));
    columns.put("retrieved", release -> text(release.provenance().retrieved()));
    columns.put("added", release -> text(release.provenance().added()));
    columns.put("rights", release -> text(release.provenance().rights()));
    columns.put("language", release -> text(release.provenance().language()));
    columns.put("withdrawn", release -> text(release.standing().withdrawn().map(w -> w.date())));
  }

  /** A head row and one row for each release, in their order. */
  byte[] of(List<Release> releases) {
    StringBuilder table = new StringBuilder(String.join(",", columns.keySet())).append(LINE_END);
    for (Release release : releases) {
      table
          .append(
              columns.values().stream()
                  .map(column -> cell(column.apply(release)))
                  .collect(Collectors.joining(",")))
          .append(LINE_END);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String value) {
    boolean quoted = value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static String fact(Optional<? extends Fact<?>> fact) {
    return text(fact.map(Fact::value));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String values(List<Fact<String>> values) {
    return values.stream().map(Fact::value).collect(Collectors.joining("|"));
  }

  private static String people(List<Fact<Officeholder>> people) {
    return people.stream()
        .map(Fact::value)
        .map(person -> person.name() + person.country().map(code -> " (" + code + ")").orElse(""))
        .collect(Collectors.joining("|"));
  }
}
