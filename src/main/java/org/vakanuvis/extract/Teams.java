package org.vakanuvis.extract;

import org.vakanuvis.turkish.Ending;

/**
 * Reads in whose delegation someone is of which the text told right before: {@code Gabon heyeti
 * geldi. Heyete X başkanlık ediyor}.
 */
final class Teams {
  private static final double SIDE = 0.9;

  /** So many small words at most stand between whence a delegation comes and the word for it. */
  private static final int SMALL_WORDS = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;

  Teams(Reading reading, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
  }

  /**
   * The country of the delegation that the clause or the sentence before told of; null for none.
   *
   * @param before where the office or the name begins
   */
  Claim claim(Appearance appearance, int before) {
    int sentence = tokens.sentenceStart(before);
    int clause = before;
    while (clause > sentence && !tokens.mark(clause - 1, ';')) {
      clause--;
    }
    boolean here = clause < before && clause > 0 && sides.team(tokens, clause);
    boolean led = clause < before && clause > 0 && sides.ledTeam(tokens, clause);
    if (!here && !(led && sides.led(tokens, appearance.name().to()))) {
      return null;
    }
    int floor = clause > sentence ? sentence : tokens.sentenceStart(clause - 1);
    for (int i = clause - 1; i >= floor; i--) {
      NameMatch country = reading.countryAt(i);
      if (country != null && (has(country, clause) || comes(country, clause))) {
        return Claim.told(reading, country, Sides.SIDE_OF_COUNTRY, SIDE);
      }
    }
    return null;
  }

  /** Whether a delegation is a country's own: {@code Japonya Meclis heyeti}. */
  private boolean has(NameMatch country, int end) {
    int team = tokens.behindCapitals(country.to(), end);
    return sides.side(tokens, team) != null && !tokens.by(team);
  }

  /**
   * Whether a delegation or its people come from a country: {@code Çad'dan gelen ticaret heyeti}.
   */
  private boolean comes(NameMatch country, int end) {
    boolean from = country.ending() == Ending.ABLATIVE;
    int last = Math.min(end, country.to() + SMALL_WORDS);
    for (int i = country.to(); from && i < last && tokens.get(i).small(); i++) {
      if (sides.leaves(tokens, i)) {
        return false;
      }
      if (sides.arrives(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
