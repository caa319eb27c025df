package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * An international body, format or process, or a national one that releases name.
 *
 * @param name the Turkish name
 * @param slug its address under {@code /kurulus/}, permanent
 * @param abbreviations such as {@code AGİT}
 * @param aliases other names
 * @param country the code of a national one's country; empty for an international one
 */
public record Organization(
    String name,
    String slug,
    List<String> abbreviations,
    List<String> aliases,
    Optional<String> country) {
  public Organization {
    abbreviations = List.copyOf(abbreviations);
    aliases = List.copyOf(aliases);
  }

  /** Where its page stands. */
  public Permalink address() {
    return new Permalink("kurulus/" + slug + "/");
  }
}
