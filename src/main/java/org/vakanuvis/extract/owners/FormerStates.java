package org.vakanuvis.extract.owners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.PastStates;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells whether an office is of a state that is no more and in which its place lay: a minister in
 * {@code Moskova} beside one of the Soviet Union, {@code Federal Başbakan} in {@code Belgrad}.
 */
final class FormerStates {
  /** How a title begins that only the whole of a federation has. */
  private static final String UNION = "federal";

  /** The state of which each country was a part. */
  private final Map<String, String> unions = new HashMap<>();

  /** Those of them that were called federal. */
  private final Set<String> federations = new HashSet<>();

  private final PastStates past;

  FormerStates(Lexicon lexicon) {
    this.past = new PastStates(lexicon);
    Map<String, Country> countries = lexicon.dictionaries().countries();
    WordTable table = lexicon.dictionaries().table("shared-places");
    for (List<String> row : table.rows()) {
      List<String> codes = WordTable.parts(row.get(table.column("codes")));
      String last = codes.get(codes.size() - 1);
      boolean former = countries.containsKey(last) && countries.get(last).former();
      codes.stream()
          .filter(code -> former && !code.equals(last))
          .forEach(code -> unions.put(code, last));
      if (former && federal(countries.get(last))) {
        federations.add(last);
      }
    }
  }

  private static boolean federal(Country state) {
    return state.officialNames().stream()
        .anyMatch(name -> Turkish.key(name).contains(" " + UNION + " "));
  }

  /** Whether a text only looks back on a state that it names. */
  boolean past(Tokens tokens, NameMatch name) {
    return past.past(tokens, name);
  }

  /**
   * What a guess at a person's country comes to.
   *
   * @param claims what is known of others
   */
  Claim settled(Person person, Claim claim, CountryWeights weights, Map<Person, Claim> claims) {
    String union = claim == null ? null : unions.get(claim.country());
    if (union == null || !person.first().office().owners().isEmpty()) {
      return claim;
    }
    boolean federal =
        federations.contains(union) && Turkish.key(person.held().title()).startsWith(UNION);
    boolean there = weights.named(union) || served(union, claims);
    boolean part = weights.named(claim.country()) || served(claim.country(), claims);
    return there && (federal || !part)
        ? new Claim(union, claim.spans(), claim.rule(), claim.confidence())
        : claim;
  }

  private static boolean served(String country, Map<Person, Claim> claims) {
    return claims.values().stream().anyMatch(claim -> claim.country().equals(country));
  }
}
