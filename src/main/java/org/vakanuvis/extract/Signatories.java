package org.vakanuvis.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.Mentions.Mention;
import org.vakanuvis.extract.NameMatch.Kind;
import org.vakanuvis.model.Evidence;

/**
 * Gives the two who sign or chair for two states that the text has just named to them in order:
 * {@code Gabon ile Çad anlaştı. Anlaşmayı Maliye Bakanı X ile Enerji Bakanı Y imzaladı}.
 */
final class Signatories {
  private static final double ORDER = 0.7;

  private final Reading reading;
  private final Tokens tokens;
  private final Opposites opposites;
  private final Delegations sides;
  private final Mentions mentions;

  Signatories(Reading reading, Opposites opposites, Delegations sides, Mentions mentions) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.opposites = opposites;
    this.sides = sides;
    this.mentions = mentions;
  }

  /** By the place of a person among the two; null where the sentence tells of no such two. */
  Claim claim(Person person) {
    Appearance appearance = person.first();
    int at = appearance.name().from();
    int sentence = tokens.sentenceStart(at);
    if (sentence == 0 || tokens.paragraphStart(at) == sentence || !government(person)) {
      return null;
    }
    List<Mention> pair =
        mentions.between(sentence, tokens.sentenceEnd(at)).stream().limit(3).toList();
    if (pair.size() != 2 || !pair.stream().allMatch(one -> government(one.person()))) {
      return null;
    }
    Name one = pair.get(0).name();
    Name other = pair.get(1).name();
    if (!opposites.sign(one, other) && !chair(one, other)) {
      return null;
    }
    Map<String, NameMatch> states = states(tokens.sentenceStart(sentence - 1), other.from());
    boolean home = states.containsKey(CountryAttribution.home());
    if (states.size() != 2 || home) {
      return null;
    }
    List<NameMatch> order = List.copyOf(states.values());
    NameMatch state = order.get(pair.get(0).person() == person ? 0 : 1);
    return Claim.told(reading, state, "order of the countries", ORDER);
  }

  private static boolean government(Person person) {
    return person.held().role().government() && person.first().office().owners().isEmpty();
  }

  /** Whether two lead something together: {@code X ile Bakan Y eş başkanlık etti}. */
  private boolean chair(Name one, Name other) {
    boolean with = tokens.get(one.to()).key().equals("ile");
    int end = tokens.sentenceEnd(other.from());
    for (int i = other.to(); with && i < end; i++) {
      if (sides.leads(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The countries between two tokens, each where it stands first. */
  private Map<String, NameMatch> states(int from, int to) {
    Map<String, NameMatch> states = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      NameMatch country = reading.countryAt(i);
      boolean sure =
          country != null
              && country.kind() == Kind.COUNTRY
              && country.confidence() >= Evidence.DROPPED_BELOW;
      if (sure) {
        states.putIfAbsent(country.value(), country);
      }
    }
    return states;
  }
}
