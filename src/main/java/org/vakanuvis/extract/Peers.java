package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.MeetingWords.Role;
import org.vakanuvis.extract.OfficeUnit.Part;
import org.vakanuvis.model.Meeting.Participant;

/**
 * Tells who speaks in a session though the sentence does not say where: a minister for the same as
 * others who took part, {@code Sağlık Bakanı X katıldı. … Sağlık Bakanı Y ise … söyledi}.
 */
final class Peers {
  /** Who took part in a session is told by a list that has so many, and by nothing else. */
  private static final int LISTED = 6;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Cast cast;
  private final Encounters encounters;
  private final Map<Participant, Set<String>> fields = new HashMap<>();

  Peers(MeetingWords words, Tokens tokens, Cast cast, Encounters encounters) {
    this.words = words;
    this.tokens = tokens;
    this.cast = cast;
    this.encounters = encounters;
  }

  /**
   * Whether a clause lets one of them speak, and in no other place.
   *
   * @param from where the clause begins
   * @param verb its first token
   */
  boolean spoke(Encounter session, List<Party> speakers, int from, int verb) {
    boolean one = speakers.size() == 1 && !speakers.get(0).pronoun();
    if (!one || session.planned() || session.who().size() >= LISTED) {
      return false;
    }
    Participant who = speakers.get(0).who();
    Set<String> own = fields(who);
    boolean peer =
        who.country().isPresent()
            && session.who().stream()
                .filter(other -> !other.country().equals(who.country()))
                .anyMatch(other -> fields(other).stream().anyMatch(own::contains));
    return peer
        && !words.has(Role.STATEMENT, tokens, from, verb)
        && !words.has(Role.ANOTHER_DAY, tokens, from, verb)
        && !about(from, verb)
        && !encounters.elsewhere(session, from, verb);
  }

  /** Whether what is said is said of a session: {@code konferansı desteklediğini belirtti}. */
  private boolean about(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean noun = words.is(Role.GATHERING, tokens, i) || words.is(Role.CONFERENCE, tokens, i);
      if (noun && !NounCases.dative(tokens.get(i)) && !NounCases.locative(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** For what someone is minister, as words. */
  private Set<String> fields(Participant who) {
    return fields.computeIfAbsent(who, this::read);
  }

  private Set<String> read(Participant who) {
    Set<String> read = new HashSet<>();
    for (Office office : cast.held(who)) {
      for (OfficeUnit unit : office.units()) {
        boolean minister = office.minister() && unit.role() == OfficeHead.Role.MINISTER;
        for (Part part : minister ? unit.parts() : List.<Part>of()) {
          read.add(folded(part));
        }
      }
    }
    return read;
  }

  private String folded(Part part) {
    StringBuilder folded = new StringBuilder();
    for (int i = part.from(); i < part.to(); i++) {
      Token token = tokens.get(i);
      boolean and = words.is(Role.AND, tokens, i);
      folded.append(token.word() && !and ? token.folded() : "");
    }
    return folded.toString();
  }
}
