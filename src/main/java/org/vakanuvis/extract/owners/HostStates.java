package org.vakanuvis.extract.owners;

import java.util.Set;
import org.vakanuvis.extract.holders.Appearance;
import org.vakanuvis.extract.holders.Mentions;
import org.vakanuvis.extract.holders.Person;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Gives whom a text calls the host to the state where it happens: {@code Oslo'daki toplantıda ev
 * sahibi Bakan X}, {@code Doha'da Bakan X'in ev sahipliğinde}.
 */
final class HostStates {
  private static final double CALLED = 0.85;

  /** Who is in the chair is mostly the host. */
  private static final double CHAIRS = 0.7;

  /** Where it happens stands so many tokens before at most. */
  private static final int FAR = 200;

  /** What calls someone the host stands so many tokens before the office at most. */
  private static final int NEAR = 2;

  /** So many tokens at most stand between an invitation and where it leads. */
  private static final int STEPS = 8;

  private static final Set<Ending> VISITED =
      Set.of(Ending.LOCATIVE, Ending.DATIVE, Ending.ACCUSATIVE);

  private static final Set<Ending> HERE = Set.of(Ending.LOCATIVE, Ending.RELATIVE);

  private final Reading reading;
  private final Tokens tokens;
  private final Delegations sides;
  private final Mentions mentions;

  HostStates(Reading reading, Delegations sides, Mentions mentions) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sides = sides;
    this.mentions = mentions;
  }

  /** The country where someone is the host; null where nobody calls the person so. */
  Claim claim(Person person) {
    for (Appearance appearance : person.appearances()) {
      Office office = appearance.office();
      boolean bare = office.owners().isEmpty() && appearance.claim() == null;
      if (!bare || office.last().head().personal()) {
        continue;
      }
      boolean host = called(tokens, sides, office) || hosts(appearance);
      NameMatch place = host || chairs(appearance) ? where(appearance) : visited(appearance);
      host |= place != null && visited(appearance) != null;
      if (place != null) {
        return Claim.told(reading, place, "where it happens", host ? CALLED : CHAIRS);
      }
    }
    return null;
  }

  /** Whether someone is called the host of the place: {@code ev sahibi mevkidaşı X}. */
  static boolean called(Tokens tokens, Delegations sides, Office office) {
    int from = Math.max(0, office.from() - NEAR);
    for (int i = from; i < office.to() - 1; i++) {
      if (sides.hosts(tokens, i) > i) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Bakan X'in ev sahipliğinde}, {@code ev sahipliğini Bakan X yaptı}, {@code heyeti Bakan X
   * karşıladı}
   */
  private boolean hosts(Appearance appearance) {
    Name name = appearance.name();
    boolean envoy = appearance.held().role() == OfficeHead.Role.ENVOY;
    if (!envoy && name.ending() == Ending.BARE && sides.welcomes(tokens, name.to())) {
      return true;
    }
    if (name.ending() == Ending.GENITIVE) {
      return sides.hosted(tokens, name.to());
    }
    int office = appearance.office().from();
    int start = tokens.sentenceStart(office);
    for (int i = office - 1; name.ending() == Ending.BARE && i >= start; i--) {
      if (sides.hosting(tokens, i)) {
        return mentions.between(i, office).isEmpty();
      }
    }
    return false;
  }

  /**
   * Whether someone presides over what the sentence tells of: {@code toplantıya X başkanlık etti}.
   */
  private boolean chairs(Appearance appearance) {
    int office = appearance.office().from();
    int session = office - 1;
    return session >= tokens.sentenceStart(office)
        && sides.session(tokens, session)
        && appearance.name().ending() == Ending.BARE
        && sides.leads(tokens, appearance.name().to());
  }

  /** Where someone asks another to come: {@code X'in davetlisi olarak Tokyo'ya gelen}. */
  private NameMatch visited(Appearance appearance) {
    Name name = appearance.name();
    int behind = name.ending() == Ending.GENITIVE ? sides.invites(tokens, name.to()) : name.to();
    int end = Math.min(tokens.sentenceEnd(name.from()), behind + STEPS);
    for (int i = behind; behind > name.to() && i < end; i++) {
      NameMatch place = reading.sure(i);
      boolean there = place != null && place.kind() != Kind.ORGANIZATION;
      if (there && !place.country().isEmpty()) {
        return VISITED.contains(place.ending()) ? place : null;
      }
    }
    return null;
  }

  /** The place that the text names last before a host, else behind one in the sentence. */
  private NameMatch where(Appearance appearance) {
    int at = Math.min(appearance.office().from(), appearance.name().from());
    int floor = Math.max(tokens.paragraphStart(at), at - FAR);
    for (int i = at - 1; i >= floor; i--) {
      NameMatch place = reading.sure(i);
      if (here(place) || goal(place)) {
        return place;
      }
    }
    for (int i = appearance.name().to(); i < tokens.sentenceEnd(at); i++) {
      if (here(reading.sure(i))) {
        return reading.sure(i);
      }
    }
    NameMatch dateline = reading.sure(tokens.paragraphStart(at));
    boolean town = dateline != null && dateline.kind() == Kind.PLACE;
    return town && dateline.ending() == Ending.BARE && !dateline.country().isEmpty()
        ? dateline
        : null;
  }

  /** Whether someone comes to a place: {@code Bakü'ye gelen}. */
  private boolean goal(NameMatch place) {
    boolean there = place != null && place.ending() == Ending.DATIVE;
    return there
        && place.kind() != Kind.ORGANIZATION
        && !place.country().isEmpty()
        && sides.comes(tokens, place.to());
  }

  private static boolean here(NameMatch place) {
    return place != null
        && HERE.contains(place.ending())
        && place.kind() != Kind.ORGANIZATION
        && !place.country().isEmpty();
  }
}
