package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Reads sessions of many, whose members a text names bit by bit: {@code Toplantıya X ve Y katıldı.
 * … Oturumda Z de konuştu.}
 */
final class Gatherings {
  private static final double NAMED = 0.92;
  private static final double SAID = 0.8;

  /** A paragraph of fewer tokens without a verb heads what follows. */
  private static final int HEADING = 10;

  /** A line that heads what was on one day has no more tokens. */
  private static final int DAY = 3;

  /** So far behind a participle its noun may stand. */
  private static final int NEAR = 4;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private final SessionNouns nouns;
  private final SameSession clauses;
  private final States states;
  private final Groups groups;
  private final Session session;

  /** Whether a session was told of, be it without those who took part. */
  private boolean told;

  Gatherings(
      MeetingWords words,
      Reading reading,
      Parties people,
      Encounters encounters,
      Groups groups,
      boolean told) {
    this.groups = groups;
    this.told = told;
    this.words = words;
    this.tokens = reading.tokens();
    this.nouns = new SessionNouns(words, reading, people);
    this.states = new States(words, reading, people);
    this.encounters = encounters;
    this.clauses = new SameSession(words, tokens, encounters, nouns);
    this.session = new Session(words, tokens, encounters, nouns);
  }

  /**
   * Notes that a paragraph begins: under a heading, or in the next item of a list, another session
   * is told of; whether it does.
   */
  boolean paragraph(int token) {
    int end = tokens.paragraphEnd(token);
    boolean heading = end - token < HEADING && token > 0 && words(token, end);
    boolean day = tokens.get(token).is(Flag.NUMBER) && tokens.lineEnd(token) - token <= DAY;
    boolean leaves = heading || day || item(token);
    if (leaves) {
      session.leave();
    }
    return leaves;
  }

  /** Whether a list's mark begins this paragraph and the one before. */
  private boolean item(int token) {
    return token > 0 && bullet(token) && bullet(tokens.paragraphStart(token - 1));
  }

  private boolean listed(int at) {
    return tokens.mark(at, ':') || tokens.mark(at, ';') || tokens.mark(at, ',');
  }

  private boolean bullet(int token) {
    return tokens.get(token).is(Flag.MARK) && !tokens.mark(token, '(') && !tokens.mark(token, '"');
  }

  private boolean words(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Clauses.end(tokens, i) || listed(i)) {
        return false;
      }
    }
    return tokens.get(from).word() && !tokens.mark(end - 1, '.');
  }

  /**
   * Reads who chaired a session that a clause says was held; whether it does.
   *
   * @param from where the clause begins
   */
  boolean chair(Use use, List<Party> hosts, int from) {
    boolean described = use.form() == Form.DOER;
    int behind = use.at() + 1;
    int near = Math.min(tokens.sentenceEnd(use.at()), use.at() + NEAR);
    // X ile Y'nin eş başkanlığında toplanan komisyon
    int noun = described ? nouns.session(behind, near) : nouns.session(from, use.at());
    boolean within = noun >= 0 && NounCases.locative(tokens.get(noun));
    if (described && hosts.size() < 2 && !within) {
      return false; // X'in başkanlığında toplanan kurul: nothing of who else was there.
    }
    boolean gathered = use.frame() == MeetingVerbs.Frame.WITH;
    boolean planned = use.form() == Form.PLANNED;
    boolean told = planned || described || use.form() == Form.TOLD || use.form() == Form.GOING_ON;
    if (!told || (noun < 0 && !gathered) || words.has(Role.WORLD, tokens, from, use.at())) {
      return false;
    }
    session.chaired(hosts);
    session.called(noun);
    encounters.tell(
        session.current(planned, NAMED),
        hosts,
        new Telling(from, use.from(), use.at() + 1, use.verb().form()));
    return true;
  }

  /** Notes a session of which a clause says only that it was held: {@code bakanlar toplandı}. */
  void held(Use use, Arguments arguments, int from) {
    boolean over = use.form() == Form.TOLD && arguments.all().isEmpty();
    boolean elsewhere =
        words.has(Role.ELSEWHERE, tokens, from, use.at())
            || words.has(Role.WORLD, tokens, from, use.at());
    boolean gathered = use.frame() == MeetingVerbs.Frame.WITH && !use.ending().passive();
    boolean held = use.frame() == MeetingVerbs.Frame.HELD && nouns.session(from, use.at()) >= 0;
    told |= over && !elsewhere && (gathered || held);
    if (over && !elsewhere && (gathered || held)) {
      session.held(encounters.scene(from, use.at()));
    }
  }

  /** Who speaks in the sessions. */
  SessionSpeech speech(Peers peers) {
    return new SessionSpeech(words, tokens, encounters, nouns, session, peers, () -> told);
  }

  /** The session that is told of. */
  Session session() {
    return session;
  }

  /** Whether a session was told of. */
  boolean told() {
    return told || session.current() != null;
  }

  /**
   * Reads a verb of taking part with its arguments; whether it tells a meeting.
   *
   * @param head those whom the verb describes as a participle
   * @param from where its clause begins
   */
  boolean read(Use use, Arguments arguments, List<Party> head, int from) {
    int end = tokens.sentenceEnd(use.at());
    boolean described = use.form() == Form.DOER;
    boolean deed = !described && use.form() != Form.TOLD && use.form() != Form.PLANNED;
    List<Party> members = new ArrayList<>(described ? head : attending(arguments, deed));
    members.addAll(before(arguments));
    members.addAll(members.isEmpty() ? groups.several(use, arguments, from) : List.of());
    if (use.frame() == MeetingVerbs.Frame.HAND && use.form() == Form.TOLD) {
      members.addAll(arguments.of(Part.TO));
      members.addAll(arguments.of(Part.FROM));
    }
    members.removeIf(Party::pronoun);
    boolean reported = use.form() == Form.TO_BE_DONE && reported(use, arguments, end);
    if (reported) {
      members.removeIf(party -> !party.is(Part.OF)); // X, Y'nin katılacağını söyledi.
    }
    boolean planned = reported || planned(use, end);
    boolean told =
        switch (use.form()) {
          case TOLD, OWN, GOING_ON, DOER -> true;
          case DONE -> told(use, end) >= 0;
          case PLANNED, OWN_PLANNED, TO_BE_DONE, DEED -> planned;
        };
    if (!told || words.has(Role.WORLD, tokens, from, use.at())) {
      return false;
    }
    int noun = nouns.cased(from, use.at());
    boolean side = noun >= 0 && words.is(Role.SIDE, tokens, noun) && !clauses.plural(noun);
    if (side && nouns.within(noun)) {
      return false; // Heyette yer alan: of a delegation, not of a session.
    }
    boolean represented = use.verb().words().size() > 1;
    boolean passive = use.ending().passive();
    List<Party> nameless =
        described
            ? List.of()
            : states.in(from, use.from(), represented && !passive, represented && passive);
    if (passive) {
      members.clear();
      members.addAll(represented ? arguments.of(Part.AGENT) : List.of());
      members.addAll(represented ? arguments.of(Part.WITH) : List.of());
    }
    boolean people = !members.isEmpty();
    members.addAll(nameless);
    List<Party> hosts = arguments.of(Part.HOST).stream().filter(p -> !p.pronoun()).toList();
    if (!hosts.isEmpty()) {
      session.chaired(hosts);
    }
    int where = noun;
    if (where < 0 && deed) {
      where = told(use, end);
    }
    boolean known = people || where >= 0 || session.current() != null;
    Encounter encounter = known ? encounter(use, members, where, planned, from) : null;
    if (encounter == null || members.isEmpty()) {
      return false;
    }
    Telling telling = new Telling(from, use.from(), use.at() + 1, use.verb().form());
    if (clauses.several(noun)) {
      encounters.together(encounter).forEach(one -> encounters.tell(one, members, telling));
      return true; // Görüşmelerde hazır bulundular: in all of them.
    }
    Encounter other = encounters.before(encounter);
    if (noun > 1 && words.is(Role.BOTH, tokens, noun - 2) && other != null) {
      encounters.tell(other, members, telling); // Her iki görüşmeye katıldı.
    }
    encounters.join(encounter, members, telling, noun);
    return true;
  }

  /** The noun of what a participle tells of: {@code katıldığı görüşmede}; negative for none. */
  private int told(Use use, int end) {
    int behind = use.at() + 1;
    int near = Math.min(end, use.at() + NEAR);
    int noun = nouns.session(behind, near);
    boolean talk = noun < 0 && use.form() == Form.DONE && encounters.last(use.at()) != null;
    return talk ? words.find(Role.TALK, tokens, behind, near) : noun;
  }

  /** Notes who played host to a session, be it told before or behind. */
  void host(List<Party> hosts, int at) {
    if (!hosts.isEmpty()) {
      encounters.tell(
          session.current(false, NAMED),
          hosts.subList(0, 1),
          new Telling(at, at, at + 1, Optional.empty()));
    }
  }

  /**
   * Notes under whom a session was in which something was done: {@code X başkanlığındaki
   * toplantıda}.
   */
  void led(Arguments arguments, int noun) {
    List<Party> hosts =
        arguments.of(Part.HOST).stream()
            .filter(party -> !party.pronoun() && party.to() == noun)
            .toList();
    if (!hosts.isEmpty() && words.is(Role.GATHERING, tokens, noun)) {
      session.chaired(hosts);
      encounters.tell(
          session.current(false, NAMED),
          hosts,
          new Telling(noun, noun, noun + 1, Optional.empty()));
    }
  }

  /** Reads who were the guests of whom: {@code X'in konukları Y ve Z'ydi}. */
  void guests(List<Party> hosts, List<Party> guests, int at) {
    List<Party> all = new ArrayList<>(hosts);
    all.addAll(guests);
    all.removeIf(Party::pronoun);
    if (hosts.size() == 1 && guests.size() > 1) {
      encounters.tell(
          session.current(false, NAMED), all, new Telling(at, at, at + 1, Optional.empty()));
    }
  }

  /** Whether someone tells that others will come: {@code toplantıya X'in katılacağı öğrenildi}. */
  private boolean reported(Use use, Arguments arguments, int end) {
    int near = Math.min(end, use.at() + 1 + NEAR);
    return !arguments.of(Part.OF).isEmpty()
        && words.has(Role.REPORT, tokens, use.at() + 1, near)
        && !words.has(Role.DENIED, tokens, use.at() + 1, near);
  }

  private boolean planned(Use use, int end) {
    int behind = use.at() + 1;
    return switch (use.form()) {
      case PLANNED, OWN_PLANNED -> true;
      case TO_BE_DONE -> nouns.session(behind, Math.min(end, behind + NEAR)) >= 0;
      case DEED -> words.has(Role.PLANNED, tokens, behind, Math.min(end, behind + NEAR));
      default -> false;
    };
  }

  /** All who stand without a case, or along with someone, or whose deed it is. */
  private static List<Party> attending(Arguments arguments, boolean noun) {
    return arguments.all().stream()
        .filter(
            p ->
                p.is(Part.SUBJECT) || p.is(Part.WITH) || p.is(Part.HOST) || (noun && p.is(Part.OF)))
        .toList();
  }

  /** Who spoke before another: {@code X'in ardından söz alan Y}. */
  private List<Party> before(Arguments arguments) {
    return arguments.of(Part.OF).stream()
        .filter(party -> words.is(Role.AROUND, tokens, speech(party.to())))
        .toList();
  }

  private int speech(int at) {
    return words.is(Role.SPEECH, tokens, at) ? at + 1 : at;
  }

  /** The session that a clause tells of; null where it tells of none. */
  private Encounter encounter(Use use, List<Party> members, int noun, boolean planned, int from) {
    Encounter last = encounters.last(use.at());
    boolean more = last != null && !last.gathering() && last.planned() == planned;
    if (noun > 0 && tokens.mark(noun - 1, '"')) {
      session.anew(); // A session with a name of its own.
    }
    session.called(noun);
    if (more && session.current() == null && last.who().size() == 1 && noun >= 0) {
      return last; // X'in heyetiyle görüşmeler yapıldı, and this tells with whom.
    }
    boolean sits = told && use.frame() != MeetingVerbs.Frame.ATTEND;
    if (noun < 0 && more && clauses.ceremony(use, from)) {
      return last;
    }
    if (noun < 0) {
      if (clauses.object(use, from) || members.isEmpty() || clauses.quoted(use)) {
        return null;
      }
      return session.current() != null && session.current().planned() == planned
          ? session.current()
          : more && clauses.joins(use, members)
              ? last
              : sits ? session.current(planned, SAID) : null;
    }
    int many = words.counted(tokens, noun - 1);
    Encounter counted = many > 2 ? encounters.of(many, planned, use.at()) : null;
    if (counted != null) {
      return counted; // Üçlü görüşmeye Z de katıldı.
    }
    boolean sat = nouns.sits(noun);
    if (more && !sat && words.is(Role.TALK, tokens, noun) && clauses.itemised(use.at())) {
      return null; // In a list of talks görüşmeye tells of another.
    }
    if (!sat && !words.is(Role.SIDE, tokens, noun)) {
      // Görüşmelerde hazır bulundular: of those who are only of one side it is not told with whom.
      boolean same = more && !clauses.apart(use, members, noun);
      return same ? last : SameSession.sides(members) > 1 ? session.current(planned, NAMED) : null;
    }
    if (more && session.current() == null && !sat && last.delegates(members)) {
      return last; // Mısır heyetine X başkanlık etti.
    }
    boolean within = !sat && NounCases.locative(tokens.get(noun));
    if (more && session.current() == null && within) {
      return last; // Malezya heyetinde X yer aldı.
    }
    boolean part = words.has(Role.PART, tokens, noun, use.at());
    if (more
        && session.current() == null
        && (part
            || last.consists(members)
            || clauses.joins(use, members)
            || (last.who().size() > 2 && (told || SameSession.shared(last, members)))
            || clauses.held(noun)
            || clauses.same(last, members, noun))) {
      return last;
    }
    return members.isEmpty() ? null : session.current(planned, NAMED);
  }
}
