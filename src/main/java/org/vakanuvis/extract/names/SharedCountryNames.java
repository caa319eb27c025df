package org.vakanuvis.extract.names;

import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Tokens;

/** Tells which of two countries a name means that both have: {@code Kongo}. */
final class SharedCountryNames {
  private static final String RULE = "shared-name";
  private static final double TOLD = 0.93;
  private static final double UNSURE = 0.6;

  private final Tokens tokens;
  private final List<Sighting> names;

  /**
   * @param names all of the text, in its order
   */
  SharedCountryNames(Tokens tokens, List<Sighting> names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * What a name means.
   *
   * @param solid the countries that the text surely names
   * @param towns the states in which the places lie that the text names
   */
  NameMatch judge(Sighting name, Set<String> solid, Set<String> towns) {
    List<String> shared = name.entry().shared();
    String town = town(name);
    if (shared.contains(town)) {
      return name.judged(town, RULE, TOLD);
    }
    List<String> meant = shared.stream().filter(solid::contains).toList();
    // Kongo, Kinşasa'da: whose towns the text names.
    meant = meant.isEmpty() ? shared.stream().filter(towns::contains).toList() : meant;
    return meant.size() == 1
        ? name.judged(meant.get(0), RULE, TOLD)
        : name.judged(shared.get(0), RULE, UNSURE);
  }

  /** The state of the town in brackets behind a name, {@code Kongo (Brazavil)}; empty for none. */
  private String town(Sighting name) {
    if (!tokens.mark(name.to(), '(') || !tokens.mark(name.to() + 2, ')')) {
      return "";
    }
    for (int i = names.indexOf(name) + 1; i < names.size(); i++) {
      Sighting town = names.get(i);
      if (town.from() > name.to()) {
        return town.from() == name.to() + 1 && !town.country() ? town.entry().country() : "";
      }
    }
    return "";
  }
}
