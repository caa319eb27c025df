package org.vakanuvis.extract.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Cast;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
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

  /** The body that the text names first; null for none. */
  private final NameMatch first;

  private final Map<Participant, Set<String>> fields = new HashMap<>();

  Peers(MeetingWords words, Reading reading, Cast cast, Encounters encounters) {
    this.words = words;
    this.tokens = reading.tokens();
    this.first =
        reading.names().stream()
            .filter(name -> name.kind() == NameMatch.Kind.ORGANIZATION)
            .findFirst()
            .orElse(null);
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
    if (!speaks(speakers, from, verb) || session.planned()) {
      return false;
    }
    Participant who = speakers.get(0).who();
    boolean listed = session.who().size() >= LISTED;
    boolean peer = !listed && session.who().stream().anyMatch(other -> peers(who, other));
    return (peer || serves(who)) && !encounters.elsewhere(session, from, verb);
  }

  /** Whether a clause lets one person speak of something else than a session, not to the press. */
  boolean speaks(List<Party> speakers, int from, int verb) {
    return speakers.size() == 1
        && !speakers.get(0).pronoun()
        && !words.has(Role.STATEMENT, tokens, from, verb)
        && !words.has(Role.ANOTHER_DAY, tokens, from, verb)
        && !about(from, verb);
  }

  /** Whether two are ministers of two countries for the same. */
  boolean peers(Participant one, Participant other) {
    boolean apart = one.country().isPresent() && !one.country().equals(other.country());
    return apart && fields(other).stream().anyMatch(fields(one)::contains);
  }

  /** Whether someone heads the body that the text names before any other: its own session. */
  private boolean serves(Participant who) {
    return who.country().isEmpty()
        && first != null
        && cast.held(who).stream()
            .map(Office::body)
            .anyMatch(body -> body != null && body.value().equals(first.value()));
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
