package org.vakanuvis.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Shelves.Shelf;

/** The file that the search page loads first: what there is, and the analyser's tables. */
final class Contents {
  private final Analyser analyser;
  private final List<Shelf> shelves;
  private final KeptIndex index;

  Contents(Analyser analyser, List<Shelf> shelves, KeptIndex index) {
    this.analyser = analyser;
    this.shelves = shelves;
    this.index = index;
  }

  /** The file. */
  SiteFile file() {
    return IndexFile.of(
        "dizin",
        json -> {
          json.writeStartObject();
          json.writeNumberField("releases", index.releases());
          json.writeNumberField("numbers", index.numbers());
          json.writeNumberField("block", index.block());
          json.writeNumberField("sample", Facets.SAMPLE);
          json.writeStringField(
              "shelves", shelves.stream().map(Shelf::start).collect(Collectors.joining(" ")));
          years(json);
          suffixes("nouns", analyser.endings().masks(false), json);
          suffixes("verbs", analyser.endings().masks(true), json);
          json.writeStringField("tails", String.join(" ", analyser.endings().behind()));
          json.writeStringField("splits", String.join("|", analyser.splits().listed()));
          json.writeStringField(
              "function", String.join(" ", new TreeSet<>(analyser.functionWords())));
          json.writeEndObject();
        });
  }

  private void years(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("years");
    for (KeptIndex.Year year : index.years()) {
      json.writeStartArray();
      json.writeString(year.name());
      json.writeNumber(year.releases());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void suffixes(String name, Map<Integer, Set<String>> masks, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Integer, Set<String>> mask : masks.entrySet()) {
      json.writeStringField(mask.getKey().toString(), String.join(" ", mask.getValue()));
    }
    json.writeEndObject();
  }
}
