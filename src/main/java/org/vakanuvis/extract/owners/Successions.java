package org.vakanuvis.extract.owners;

import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Tokens;

/** Reads whose an office is from another person of the text who has it too, or had it. */
final class Successions {
  private final Tokens tokens;
  private final CountryWeights weights;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;
  private final List<Person> people;

  /**
   * @param claims what is known so far, and more with time
   */
  Successions(
      Tokens tokens,
      CountryWeights weights,
      Mentions mentions,
      Map<Person, Claim> claims,
      List<Person> people) {
    this.tokens = tokens;
    this.weights = weights;
    this.mentions = mentions;
    this.claims = claims;
    this.people = people;
  }

  /** By the one with whom the person shares the office: who leaves it and who comes to it. */
  Claim same(Person person) {
    Claim claim = person.kin() == null ? null : claims.get(person.kin());
    return claim == null
        ? null
        : new Claim(
            claim.country(), claim.spans(), "same office", Math.min(0.85, claim.confidence()));
  }

  /**
   * By the one who holds the office now that the person held once: named right before in the
   * sentence, else the only one of the text.
   */
  Claim now(Person person) {
    if (!person.held().former()) {
      return null;
    }
    Claim only = null;
    boolean several = false;
    boolean home = weights.home(person) || !weights.foreign(person);
    Mention before = before(person);
    for (Person other : people) {
      Claim claim = other.held().former() ? null : claims.get(other);
      boolean same =
          claim != null && other.held().counterpart().equals(person.held().counterpart());
      // Two states have an ambassador in each other's capital.
      boolean theirs = home && person.held().role() == Role.ENVOY;
      same = same && (!theirs || claim.country().equals(Lexicon.HOME));
      if (same && before != null && before.person() == other) {
        return new Claim(claim.country(), claim.spans(), "office held by another now", 0.82);
      }
      several |= same && only != null && !only.country().equals(claim.country());
      only = same ? claim : only;
    }
    return only == null || several || weights.several() || weights.elsewhere(person, only)
        ? null
        : new Claim(only.country(), only.spans(), "office held by another now", 0.72);
  }

  /** Who is named last before a person in the same sentence; null for nobody. */
  private Mention before(Person person) {
    int at = Math.min(person.first().office().from(), person.first().name().from());
    return mentions.last(tokens.sentenceStart(at), at);
  }
}
