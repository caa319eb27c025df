package org.vakanuvis.extract.owners;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.names.Balance;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Tells by the towns before their paragraphs of which countries the items of a bulletin are: {@code
 * TAHRAN — …}, {@code BÜKREŞ: …}.
 */
final class BulletinTowns {
  /** Paragraphs of so many countries with their towns before them make a bulletin. */
  private static final int BULLETIN = 3;

  /** What speaks for the country of the town where the paragraph names it. */
  private static final double DATED = 7;

  /** The same where it is not named there. */
  private static final double TOWN = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final boolean bulletin;

  BulletinTowns(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.bulletin = bulletin();
  }

  private boolean bulletin() {
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < tokens.size(); i = tokens.paragraphEnd(i)) {
      NameMatch town = before(i);
      if (town != null) {
        countries.add(town.country());
      }
    }
    return countries.size() >= BULLETIN;
  }

  /** The town that a dash or colon parts from a paragraph; null for none. */
  private NameMatch before(int paragraph) {
    boolean item = tokens.get(paragraph).is(Token.Flag.MARK) && paragraph + 1 < tokens.size();
    int first = item ? paragraph + 1 : paragraph;
    NameMatch town = reading.sure(first);
    boolean alone =
        town != null
            && town.kind() == Kind.PLACE
            && town.from() == first
            && town.ending() == Ending.BARE
            && !town.country().isEmpty()
            && (tokens.dash(town.to()) || tokens.mark(town.to(), ':'));
    return alone ? town : null;
  }

  /**
   * Adds what speaks for the country of someone's paragraph.
   *
   * @param turkish whether the person's name begins as names at home do
   */
  void weigh(Appearance appearance, boolean turkish, Balance weights) {
    Role role = appearance.held().role();
    int paragraph = tokens.paragraphStart(appearance.name().from());
    boolean serves = role.government() || role == Role.OFFICIAL || role == Role.STATE;
    NameMatch town = bulletin && serves ? before(paragraph) : null;
    if (town == null) {
      return;
    }
    boolean told =
        IntStream.range(paragraph, tokens.paragraphEnd(paragraph))
            .mapToObj(reading::countryAt)
            .anyMatch(name -> name != null && name.country().equals(town.country()));
    if (told || !turkish) {
      weights.add(town.country(), told ? DATED : TOWN, "town before the paragraph");
    }
  }
}
