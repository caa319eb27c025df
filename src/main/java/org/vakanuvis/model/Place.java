package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * A city, province, region or sea.
 *
 * @param name the Turkish name
 * @param kind {@code capital city province region sea mountain …}
 * @param country the code of the country it lies in; empty for one that lies in several
 * @param aliases other spellings
 */
public record Place(String name, String kind, Optional<String> country, List<String> aliases) {
  public Place {
    aliases = List.copyOf(aliases);
  }
}
