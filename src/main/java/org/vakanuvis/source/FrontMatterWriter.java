package org.vakanuvis.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Header;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Provenance;
import org.vakanuvis.model.ReleaseKind;
import org.vakanuvis.model.Standing;
import org.vakanuvis.model.Verdicts;

/** Writes a header as the YAML of a sidecar, in the order in which editors are shown the fields. */
public final class FrontMatterWriter {
  private FrontMatterWriter() {}

  /** The YAML of a header, which reads back as the same header; empty where it says nothing. */
  public static String text(Header header) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "title", header.title());
    put(fields, "date", header.date().map(Edtf::text));
    put(fields, "number", header.number());
    put(fields, "source", header.source());
    put(fields, "kind", header.kind().map(ReleaseKind::key));
    put(fields, "ministers", header.ministers().map(FrontMatterWriter::people));
    put(fields, "officials", header.officials().map(FrontMatterWriter::people));
    put(fields, "countries", header.countries());
    put(fields, "places", header.places());
    put(fields, "organizations", header.organizations());
    put(fields, "reject", verdicts(header.reject()));
    put(fields, "confirm", verdicts(header.confirm()));
    putProvenance(fields, header.provenance());
    putStanding(fields, header.standing());
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) -> text.append(line(name, value)));
    return text.toString();
  }

  /**
   * A sidecar's text with more fields and verdicts; all that it has stays as it stands, to the
   * letter. Empty where it is written so that this cannot be done for sure.
   *
   * @param more fields that the sidecar does not have, and verdicts that may stand beside its own
   */
  public static Optional<String> added(String sidecar, Header more) {
    return SidecarText.added(sidecar, more);
  }

  /** A value as it can stand in a list in brackets. */
  static String item(String value) {
    String list = line("x", List.of(value)).strip();
    return list.substring(list.indexOf('[') + 1, list.length() - 1);
  }

  /** A field on lines of its own, so that others can be written below. */
  private static String line(String name, Object value) {
    DumpSettings settings =
        DumpSettings.builder()
            // Knows more words that need quotes than the engine's own schema, such as ~ and True.
            .setSchema(new CoreSchema())
            // A single value in braces would let nothing be added behind it.
            .setDefaultFlowStyle(value instanceof String ? FlowStyle.BLOCK : FlowStyle.AUTO)
            .setUseUnicodeEncoding(true)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .build();
    return new Dump(settings).dumpToString(Map.of(name, value));
  }

  private static void put(Map<String, Object> fields, String name, Optional<?> value) {
    value.ifPresent(given -> fields.put(name, given));
  }

  private static List<Map<String, Object>> people(List<Officeholder> people) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Officeholder person : people) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", person.name());
      put(entry, "country", person.country());
      put(entry, "office", person.office());
      entries.add(entry);
    }
    return entries;
  }

  private static Optional<Map<String, Object>> verdicts(Verdicts verdicts) {
    Map<String, Object> entries = new TreeMap<>(verdicts.values());
    verdicts.fields().forEach(field -> entries.put(field, true));
    return Optional.of(entries).filter(given -> !given.isEmpty());
  }

  private static void putProvenance(Map<String, Object> fields, Provenance provenance) {
    put(fields, "url", provenance.url());
    put(fields, "retrieved", provenance.retrieved().map(Object::toString));
    put(fields, "added", provenance.added().map(Object::toString));
    put(fields, "rights", provenance.rights());
    put(fields, "language", provenance.language());
  }

  private static void putStanding(Map<String, Object> fields, Standing standing) {
    put(fields, "aliases", Optional.of(standing.aliases()).filter(given -> !given.isEmpty()));
    put(fields, "replaces", standing.replaces());
    List<Map<String, Object>> corrections = new ArrayList<>();
    for (Standing.Correction correction : standing.corrections()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("date", correction.date().toString());
      entry.put("note", correction.note());
      corrections.add(entry);
    }
    put(fields, "corrections", Optional.of(corrections).filter(given -> !given.isEmpty()));
    standing
        .withdrawn()
        .ifPresent(
            withdrawal -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("date", withdrawal.date().toString());
              entry.put("reason", withdrawal.reason());
              fields.put("withdrawn", entry);
            });
  }
}
