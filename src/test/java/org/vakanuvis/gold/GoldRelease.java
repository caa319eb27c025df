package org.vakanuvis.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.PersonFinding;

/**
 * What a careful archivist read from a release, as its JSON file says.
 *
 * @param id the name of its files without extension
 */
record GoldRelease(String id, JsonNode facts) {
  /** Reads a JSON file. */
  static GoldRelease read(Path json) {
    String name = json.getFileName().toString();
    try {
      JsonNode facts = new ObjectMapper().readTree(json.toFile());
      return new GoldRelease(name.substring(0, name.length() - ".json".length()), facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A person of a release, be it of the gold or found. */
  record Person(String name, List<String> also, String country, String office) {
    Person {
      also = List.copyOf(also);
    }

    /** The person as the program found it. */
    static Person of(PersonFinding finding) {
      return new Person(
          finding.holder().name(),
          List.of(),
          finding.holder().country().orElse(""),
          finding.holder().office().orElse(""));
    }

    boolean fits(Person found, boolean withCountry) {
      boolean country = !withCountry || this.country.equals(found.country);
      return country
          && (NameFold.same(name, found.name)
              || also.stream().anyMatch(form -> NameFold.same(form, found.name)));
    }

    @Override
    public String toString() {
      return name + " (" + (country.isEmpty() ? "-" : country) + ") - " + office;
    }
  }

  /** Whether the field is annotated. */
  boolean has(String field) {
    return facts.has(field);
  }

  /** A single value; null where the archivist found none. */
  String text(String field) {
    JsonNode value = facts.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    facts.path(field).forEach(value -> texts.add(value.asText()));
    return texts;
  }

  /** How many facts the archivist found in a field; none of {@code kind: other}. */
  int count(String field) {
    JsonNode value = facts.path(field);
    boolean none = value.isMissingNode() || value.isNull() || value.asText().equals("other");
    return none ? 0 : value.isArray() ? value.size() : 1;
  }

  List<Person> people(String field) {
    List<Person> people = new ArrayList<>();
    for (JsonNode person : facts.path(field)) {
      List<String> also = new ArrayList<>();
      person.path("also").forEach(form -> also.add(form.asText()));
      people.add(
          new Person(
              person.path("name").asText(),
              also,
              person.path("country").asText("").replace("null", ""),
              person.path("office").asText("")));
    }
    return people;
  }
}
