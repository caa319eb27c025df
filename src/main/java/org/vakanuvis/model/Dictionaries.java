package org.vakanuvis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the program knows of the world: the built-in dictionaries with the editors' own laid over
 * them.
 *
 * @param countries by code
 * @param words the remaining vocabulary, by the name of its file without extension
 * @param digest of all that was read, so that findings can be kept as long as it stays the same
 */
public record Dictionaries(
    Map<String, Country> countries,
    List<Place> places,
    List<Organization> organizations,
    List<Authority> people,
    Map<String, WordTable> words,
    String digest) {
  public Dictionaries {
    // Keeps the order of the files, on which the order of pages and longest matches may rest.
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    people = List.copyOf(people);
    words = Map.copyOf(words);
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if the program was built without it
   */
  public WordTable table(String name) {
    WordTable table = words.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no dictionary " + name);
    }
    return table;
  }
}
