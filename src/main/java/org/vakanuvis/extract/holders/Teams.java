package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads in whose delegation someone is of which the text told right before, {@code Gabon heyeti
 * geldi. Heyete X başkanlık ediyor}, or tells right behind the name.
 */
public final class Teams {
  /** The rule of those whom a text counts to the side of a country. */
  public static final String SIDE_OF_COUNTRY = "side of a country";

  private static final double SIDE = 0.9;

  /** So many small words at most stand between whence a delegation comes and the word for it. */
  private static final int SMALL_WORDS = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final LineFlow lines;
  private final Delegations sides;

  Teams(Reading reading, LineFlow lines, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.lines = lines;
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
    boolean behind = clause < before && clause > 0;
    boolean here = behind && (sides.team(tokens, clause) || sides.members(tokens, clause));
    boolean led = behind && sides.ledTeam(tokens, clause);
    boolean label = clause > 0 && labels(appearance, clause);
    if (!here && !label && !(led && sides.led(tokens, appearance.name().to()))) {
      return null;
    }
    int floor = clause > sentence ? sentence : tokens.sentenceStart(clause - 1);
    for (int i = clause - 1; i >= floor; i--) {
      NameMatch country = reading.countryAt(i);
      if (country != null && (has(country, clause, label) || comes(country, clause))) {
        return Claim.told(reading, country, SIDE_OF_COUNTRY, SIDE);
      }
    }
    return null;
  }

  /** The country of the delegation that someone leads: {@code X başkanlığındaki Hint heyeti}. */
  Claim own(Appearance appearance) {
    int name = appearance.name().to();
    if (!sides.leads(tokens, name)) {
      return null;
    }
    int next = name + 1;
    int last = Math.min(tokens.sentenceEnd(name), next + SMALL_WORDS);
    while (next < last && tokens.get(next).small()) {
      next++;
    }
    NameMatch country = next < last ? reading.countryAt(next) : null;
    boolean bare = country != null && country.from() == next && country.ending() == Ending.BARE;
    boolean team = bare && sides.side(tokens, country.to()) != null;
    return team ? Claim.told(reading, country, SIDE_OF_COUNTRY, SIDE) : null;
  }

  /** Whether an office labels whom it names: {@code Nijerya taburu geldi. Komutan: X}. */
  private boolean labels(Appearance appearance, int clause) {
    Office office = appearance.office();
    return office.from() == clause
        && tokens.mark(office.to(), ':')
        && lines.joined(clause)
        && appearance.held().role() == Role.OFFICIAL;
  }

  /**
   * Whether a delegation is a country's own: {@code Japonya Meclis heyeti}.
   *
   * @param label whether it may be a unit of soldiers, whose head a label names
   */
  private boolean has(NameMatch country, int end, boolean label) {
    int team = tokens.behindCapitals(country.to(), end);
    boolean own = sides.side(tokens, team) != null || (label && sides.unit(tokens, team));
    return own && !tokens.by(team);
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
