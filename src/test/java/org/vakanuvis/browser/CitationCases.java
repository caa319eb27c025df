package org.vakanuvis.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code citations.txt}. */
final class CitationCases {
  private static final Path FILE = Path.of("src/test/resources/render/citations.txt");
  private static final List<String> PAGE = List.of("title", "author", "date", "number", "url");

  private CitationCases() {}

  /**
   * A page and how it is cited.
   *
   * @param page what it says of itself, as {@code Atif.read} gives it
   * @param citations by style
   */
  record Case(
      String name, String language, Map<String, Object> page, Map<String, String> citations) {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    String name = null;
    String field = null;
    for (String line : lines()) {
      if (line.startsWith("== ")) {
        add(cases, name, fields);
        fields.clear();
        name = line.substring(3);
      } else if (line.startsWith("| ")) {
        fields.merge(field, "\n" + line.substring(2), String::concat);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        field = line.substring(0, colon);
        fields.put(field, line.substring(colon + 2));
      }
    }
    add(cases, name, fields);
    return cases;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(List<Case> cases, String name, Map<String, String> fields) {
    if (name == null) {
      return;
    }
    Map<String, String> citations = new LinkedHashMap<>(fields);
    Map<String, Object> page = new LinkedHashMap<>();
    for (String key : PAGE) {
      String value = citations.remove(key);
      if (value != null) {
        page.put(key, value);
      }
    }
    String status = citations.remove("status");
    page.put("status", status == null ? List.of() : List.of(status.split(", ")));
    page.put("site", "Örnek Arşiv");
    page.put("language", "tr");
    cases.add(new Case(name, citations.remove("lang"), page, citations));
  }
}
