package org.vakanuvis.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vakanuvis.FactFinding.Found;
import org.vakanuvis.FactSheet;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Edtf;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.model.Officeholder;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.Span;

/** The facts that an earlier {@code extract --format jsonl} wrote, to hold today's against. */
final class EarlierFacts {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "date",
          "dateBounds",
          "number",
          "source",
          "kind",
          "ministers",
          "officials",
          "countries",
          "places",
          "organizations",
          "meetings");

  private final Map<String, Map<String, List<String>>> releases = new HashMap<>();
  private final String path;
  private int changes;

  /** Reads the lines of a file. */
  EarlierFacts(Path file) throws IOException {
    path = Position.of(file).path();
    JsonFactory factory = new JsonFactory();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        try (JsonParser json = factory.createParser(line)) {
          read(json);
        } catch (JsonParseException | IllegalStateException e) {
          throw new DiagnosedException(
              Diagnostic.error(new Position(path, number, 0), "against.bad-line"));
        }
      }
    }
  }

  private void read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalStateException("no object");
    }
    String id = "";
    Map<String, List<String>> facts = new TreeMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      Object value = value(json, json.nextToken());
      if (name.equals("id")) {
        id = String.valueOf(value);
      } else if (FIELDS.contains(name)) {
        facts.put(name, words(name, value));
      }
    }
    releases.put(id, facts);
  }

  private static Object value(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        items.add(value(json, next));
      }
      return items;
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new HashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        fields.put(name, value(json, json.nextToken()));
      }
      return fields;
    }
    return token == JsonToken.VALUE_NULL || token == null ? "" : json.getText();
  }

  /** Facts as the fact sheet puts them into words. */
  private static List<String> words(String field, Object value) {
    Stream<?> values = value instanceof List<?> list ? list.stream() : Stream.of(value);
    return values
        .map(
            one ->
                field.equals("meetings") && one instanceof Map<?, ?> meeting
                    ? meeting(meeting)
                    : one instanceof Map<?, ?> person ? person(person) : one.toString())
        .filter(words -> !words.isEmpty())
        .sorted()
        .toList();
  }

  private static String person(Map<?, ?> person) {
    return FactSheet.person(
        new Officeholder(
            text(person, "name").orElse(""), text(person, "country"), text(person, "office")));
  }

  private static String meeting(Map<?, ?> meeting) {
    return meeting.get("participants") instanceof List<?> participants
        ? FactSheet.participants(participants.stream().map(EarlierFacts::participant).toList())
        : "";
  }

  private static Participant participant(Object one) {
    return one instanceof Map<?, ?> participant
        ? new Participant(text(participant, "name"), text(participant, "country"))
        : new Participant(Optional.empty(), Optional.empty());
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .map(Object::toString)
        .filter(words -> !words.isEmpty());
  }

  /** Reports every fact of a release that the earlier ones do not have, and the other way round. */
  void compare(Found found, Consumer<Diagnostic> report) {
    Map<String, List<String>> before = releases.remove(found.file().id());
    Position whole = Position.of(found.original().file().path());
    if (before == null) {
      report.accept(Diagnostic.notice(whole, "against.new-release"));
      changes++;
      return;
    }
    Map<String, Map<String, Position>> now = new TreeMap<>();
    for (FactSheet.Line line : FactSheet.of(found.told())) {
      String field = line.field().equals("meeting") ? "meetings" : line.field();
      Position position =
          line.evidence().spans().stream()
              .min(Span::compareTo)
              .map(span -> found.original().position(span.start()))
              .orElse(whole);
      now.computeIfAbsent(field, f -> new TreeMap<>()).putIfAbsent(line.value(), position);
    }
    found
        .told()
        .dateBounds()
        .map(Edtf::text)
        .ifPresent(bounds -> now.put("dateBounds", Map.of(bounds, whole)));
    for (String field : FIELDS) {
      Map<String, Position> values = now.getOrDefault(field, Map.of());
      List<String> earlier = before.getOrDefault(field, List.of());
      new TreeSet<>(earlier)
          .stream()
              .filter(value -> !values.containsKey(value))
              .forEach(value -> tell(whole, "against.gone", field, value, report));
      values.forEach(
          (value, position) -> {
            if (!earlier.contains(value)) {
              tell(position, "against.new", field, value, report);
            }
          });
    }
  }

  private void tell(
      Position position, String code, String field, String value, Consumer<Diagnostic> report) {
    report.accept(Diagnostic.notice(position, code, field, value));
    changes++;
  }

  /**
   * Reports the releases that were not compared, and returns how many changes there were in all.
   */
  int finish(Consumer<Diagnostic> report) {
    new TreeSet<>(releases.keySet())
        .forEach(
            id -> {
              report.accept(Diagnostic.notice(Position.of(path), "against.gone-release", id));
              changes++;
            });
    return changes;
  }
}
