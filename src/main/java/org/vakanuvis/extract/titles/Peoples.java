package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.names.MinoritySeats;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells the state in which a people lives: a Turk in the government of Kosovo is Kosovo's. */
public final class Peoples {
  /** So many words at most has what a state's government is called. */
  private static final int LONGEST = 3;

  /** What the members of one state in an assembly of many are called. */
  private static final String GROUP = "grubu";

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;

  /** Of one text, with the words for delegations. */
  public Peoples(Reading reading, Delegations sides) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
  }

  /**
   * The state right before a people's name, {@code Kosova hükümetindeki Türk bakan}, {@code Kuzey
   * Makedonya'nın Türk bakanı}; null for none.
   *
   * @param office of the one who is of that people
   */
  public NameMatch state(NameMatch people, Office office) {
    int from = people.from();
    if (people.form() != NameMatch.Form.DEMONYM || people.ending() != Ending.BARE || from == 0) {
      return null;
    }
    int floor = Math.max(tokens.sentenceStart(from), from - LONGEST);
    for (int i = from; i > floor; i--) {
      NameMatch state = reading.countryAt(i - 1);
      if (state != null) {
        boolean own = state.to() == i && !state.country().equals(people.country());
        return own && holds(state, from, office) ? state : null;
      }
    }
    return null;
  }

  /**
   * The first of two states that were one and have one minister, {@code Sırbistan-Karadağ Dışişleri
   * Bakanı}; null where the office is of one alone.
   */
  public NameMatch union(NameMatch owner, Office office) {
    int hyphen = owner.from() - 1;
    boolean single = office.owners().size() == 1 && !office.plural();
    boolean name = owner.form() == NameMatch.Form.NAME && owner.ending() != Ending.RELATIVE;
    boolean rules = office.role().government() || office.role().state();
    boolean joined =
        hyphen > 0 && tokens.hyphen(hyphen) && !tokens.get(hyphen).is(Token.Flag.SPACED);
    NameMatch first = joined ? reading.countryAt(hyphen - 1) : null;
    boolean pair = first != null && first.to() == hyphen && first.form() == owner.form();
    return pair && single && name && rules ? first : null;
  }

  /** The state in a body of which a people has a seat; null where the office is no such seat. */
  public NameMatch seated(Office office) {
    NameMatch people = reading.at(office.last().headFrom() - 1);
    if (people == null || !people.rule().equals(MinoritySeats.RULE)) {
      return null;
    }
    int floor = tokens.sentenceStart(people.from());
    for (int i = people.from() - 1; i >= floor; i--) {
      NameMatch state = reading.countryAt(i);
      if (state != null && !state.rule().equals(MinoritySeats.RULE)) {
        return state;
      }
    }
    return null;
  }

  /** The people whose delegation to a body is led: {@code AKPM Türk Heyeti Başkanı}; or null. */
  public NameMatch team(NameMatch body) {
    NameMatch people = reading.countryAt(body.to());
    boolean team =
        people != null
            && people.from() == body.to()
            && people.form() == NameMatch.Form.DEMONYM
            && people.ending() == Ending.BARE;
    TokenTrie.Match<String> side = team ? sides.side(tokens, people.to()) : null;
    boolean group = team && tokens.get(people.to()).key().equals(GROUP);
    return group || (side != null && side.bare()) ? people : null;
  }

  private boolean holds(NameMatch state, int people, Office office) {
    if (state.to() == people) {
      // Rusya'nın Türk Bakan Fidan'a daveti: no minister of its own.
      return state.ending() == Ending.GENITIVE && office.last().head().owned();
    }
    TokenTrie.Match<String> side = sides.side(tokens, state.to());
    return side != null && side.to() == people && side.ending() == Ending.RELATIVE;
  }
}
