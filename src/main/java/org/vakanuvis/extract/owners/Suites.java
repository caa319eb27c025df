package org.vakanuvis.extract.owners;

import java.util.Map;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Mentions.Mention;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from in whose suite its holder is: {@code Butto'nun heyetinde Bakan X},
 * {@code Butto geldi. Heyetinde Bakan X var}.
 */
final class Suites {
  private static final double OWN = 0.88;

  /** So many small words at most stand between someone and the word for the suite. */
  private static final int QUALIFIERS = 2;

  /** The office stands so many tokens behind the word for the suite at most. */
  private static final int FARTHEST = 40;

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;
  private final Mentions mentions;
  private final Map<Person, Claim> claims;

  /**
   * @param claims what is known so far, and more with time
   */
  Suites(Reading reading, Delegations sides, Mentions mentions, Map<Person, Claim> claims) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
    this.mentions = mentions;
    this.claims = claims;
  }

  /** By whose suite a person is in; null where the sentence tells of none. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      Office office = appearance.office();
      // Whoever goes along with a guest as the envoy there or as his guide is not of his state.
      boolean envoy = appearance.held().role() == OfficeHead.Role.ENVOY;
      boolean bare = !envoy && office.owners().isEmpty() && appearance.claim() == null;
      Mention head = bare ? head(Math.min(office.from(), appearance.name().from())) : null;
      Claim claim = head == null || head.person() == person ? null : claims.get(head.person());
      boolean rival = head != null && rivals(head.person(), person);
      if (claim != null && !claim.country().isEmpty() && !rival) {
        return new Claim(claim.country(), claim.spans(), "in the suite of another", OWN);
      }
    }
    return null;
  }

  /** Whose suite the sentence tells of before a token; null for nobody's. */
  private Mention head(int before) {
    int floor = Math.max(tokens.sentenceStart(before), before - FARTHEST);
    for (int i = before - 1; i >= floor; i--) {
      NameMatch name = reading.sure(i);
      boolean other = name != null && name.kind() == Kind.COUNTRY;
      if (other || tokens.mark(i, ';') || tokens.contrasts(i) || sides.ours(tokens, i, i + 1)) {
        return null;
      }
      if (sides.suite(tokens, i)) {
        return owner(i, floor);
      }
    }
    return null;
  }

  /** Who is named in the genitive before the word for a suite. */
  private Mention owner(int suite, int floor) {
    Mention owner = mentions.last(floor, suite);
    if (owner == null || owner.name().ending() != Ending.GENITIVE) {
      return null;
    }
    int from = owner.name().to();
    boolean next = suite - from <= QUALIFIERS;
    for (int i = from; i < suite; i++) {
      next &= tokens.get(i).small();
    }
    return next ? owner : null;
  }

  private static boolean rivals(Person one, Person other) {
    String field = one.held().field();
    return !field.isEmpty() && field.equals(other.held().field());
  }
}
