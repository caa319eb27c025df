package org.vakanuvis.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.model.WordTable;

/** Reads the built-in dictionaries, for stages do not see each other, not even in tests. */
final class BuiltInDictionaries {
  private BuiltInDictionaries() {}

  /** All that lie on the class path, without the people. */
  static Dictionaries read() {
    Map<String, WordTable> words = new HashMap<>();
    for (String file : text("index.txt").lines().toList()) {
      if (file.endsWith(".tsv")) {
        words.put(file.substring(0, file.length() - 4), table(text(file)));
      }
    }
    Map<String, Country> countries = new LinkedHashMap<>();
    rows(words.remove("countries")).forEach(row -> countries.put(row.get("code"), country(row)));
    List<Place> places = new ArrayList<>();
    for (Map<String, String> row : rows(words.remove("places"))) {
      places.add(new Place(row.get("name"), row.get("kind"), given(row), parts(row, "aliases")));
    }
    List<Organization> organizations = new ArrayList<>();
    for (Map<String, String> row : rows(words.remove("organizations"))) {
      organizations.add(
          new Organization(
              row.get("name"),
              row.get("slug"),
              parts(row, "abbreviations"),
              parts(row, "aliases"),
              given(row)));
    }
    return new Dictionaries(countries, places, organizations, List.of(), words, "test");
  }

  private static Country country(Map<String, String> row) {
    return new Country(
        row.get("code"),
        row.get("name"),
        row.get("slug"),
        parts(row, "official"),
        parts(row, "aliases"),
        parts(row, "abbreviations"),
        parts(row, "demonyms"),
        parts(row, "ambiguous"),
        parts(row, "capitals"),
        row.get("status").equals("former"));
  }

  private static Optional<String> given(Map<String, String> row) {
    return Optional.of(row.get("country")).filter(country -> !country.isEmpty());
  }

  private static List<String> parts(Map<String, String> row, String column) {
    return WordTable.parts(row.get(column));
  }

  private static List<Map<String, String>> rows(WordTable table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : table.rows()) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        row.put(table.columns().get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static WordTable table(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    List<String> columns = rows.remove(0);
    return new WordTable(columns, rows.stream().map(row -> filled(row, columns.size())).toList());
  }

  private static List<String> filled(List<String> row, int width) {
    List<String> filled = new ArrayList<>(row);
    while (filled.size() < width) {
      filled.add("");
    }
    return filled;
  }

  private static String text(String file) {
    try (InputStream in = BuiltInDictionaries.class.getResourceAsStream("/dictionaries/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
