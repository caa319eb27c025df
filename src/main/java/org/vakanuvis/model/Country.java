package org.vakanuvis.model;

import java.util.List;

/**
 * A country as Turkish releases call it.
 *
 * @param code ISO 3166-1 alpha-2, and {@code XN XK SU YU} beside it
 * @param name the Turkish name
 * @param slug its address under {@code /ulke/}, permanent
 * @param officialNames long forms, such as {@code Rusya Federasyonu}
 * @param aliases other names, older ones too
 * @param abbreviations such as {@code ABD}
 * @param demonyms adjectives and names of its people, such as {@code Rus}
 * @param ambiguousDemonyms those that mean the country only before a head noun, such as {@code Çek}
 * @param capitals the seat of government under all its spellings
 * @param formerNames names that it bore once, with their years as people write them: {@code Zaire
 *     (1971–1997)}
 * @param former whether the state exists no more
 */
public record Country(
    String code,
    String name,
    String slug,
    List<String> officialNames,
    List<String> aliases,
    List<String> abbreviations,
    List<String> demonyms,
    List<String> ambiguousDemonyms,
    List<String> capitals,
    List<String> formerNames,
    boolean former) {
  public Country {
    officialNames = List.copyOf(officialNames);
    aliases = List.copyOf(aliases);
    abbreviations = List.copyOf(abbreviations);
    demonyms = List.copyOf(demonyms);
    ambiguousDemonyms = List.copyOf(ambiguousDemonyms);
    capitals = List.copyOf(capitals);
    formerNames = List.copyOf(formerNames);
  }

  /** Where its page stands. */
  public Permalink address() {
    return new Permalink("ulke/" + slug + "/");
  }
}
