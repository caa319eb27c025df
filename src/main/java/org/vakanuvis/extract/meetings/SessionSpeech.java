package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Reads who spoke in a session: {@code X, toplantıda … söyledi}. */
final class SessionSpeech {
  private static final double NAMED = 0.92;
  private static final double PEER = 0.82;

  /** So many tokens on at most one speaks in the same session. */
  private static final int NEAR = 200;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private final SessionNouns nouns;
  private final Session session;
  private final Peers peers;
  private final BooleanSupplier told;
  private final List<Waiting> waiting = new ArrayList<>();

  /** Who spoke before it was known who took part. */
  private record Waiting(List<Party> speakers, int from, int at) {
    Participant who() {
      return speakers.get(0).who();
    }
  }

  /**
   * @param told whether a session was told of, be it without those who took part
   */
  SessionSpeech(
      MeetingWords words,
      Tokens tokens,
      Encounters encounters,
      SessionNouns nouns,
      Session session,
      Peers peers,
      BooleanSupplier told) {
    this.told = told;
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
    this.nouns = nouns;
    this.session = session;
    this.peers = peers;
  }

  /** Whether a clause tells of what was done in a session: {@code toplantıda}. */
  boolean within(int from, int to) {
    int noun = nouns.cased(from, to);
    return nouns.sits(noun) && NounCases.locative(tokens.get(noun));
  }

  /** Reads who said something in a session. */
  void say(Use use, Arguments arguments, int from) {
    boolean said = use.form() == Form.TOLD && !use.ending().passive();
    if (!said) {
      return;
    }
    List<Party> speakers = arguments.subjects();
    if (within(from, use.from()) || goesOn(speakers, use.at())) {
      spoke(speakers, nouns.cased(from, use.from()), use.at(), from, NAMED);
    } else if (here(use.at())) {
      if (peers.spoke(session.current(), speakers, from, use.from())) {
        spoke(speakers, -1, use.at(), from, PEER);
      }
    } else if (session.current() == null && told.getAsBoolean()) {
      wait(use, speakers, from);
    }
  }

  /**
   * Keeps in mind who speaks where a session was told of without those who took part, and lets two
   * who are peers be those.
   */
  private void wait(Use use, List<Party> speakers, int from) {
    boolean place = encounters.place(from, use.from()).isPresent();
    if (place || !peers.speaks(speakers, from, use.from())) {
      return;
    }
    Waiting one = new Waiting(speakers, from, use.at());
    List<Waiting> others =
        waiting.stream()
            .filter(other -> use.at() - other.at() < NEAR)
            .filter(other -> peers.peers(one.who(), other.who()))
            .toList();
    waiting.add(one);
    if (!others.isEmpty()) {
      others.forEach(other -> spoke(other.speakers(), -1, other.at(), other.from(), PEER));
      spoke(speakers, -1, use.at(), from, PEER);
      waiting.clear();
    }
  }

  /** Notes that from here something else is told. */
  void leave() {
    waiting.clear();
  }

  /** Lets those who spoke before a session's members were named be members too. */
  void began() {
    Encounter current = session.current();
    if (current == null || current.planned() || waiting.isEmpty()) {
      return;
    }
    List<Waiting> before = List.copyOf(waiting);
    waiting.clear();
    for (Waiting one : before) {
      if (current.who().stream().anyMatch(other -> peers.peers(one.who(), other))) {
        spoke(one.speakers(), -1, one.at(), one.from(), PEER);
      }
    }
  }

  /** Whether the session is what was told of last. */
  private boolean here(int at) {
    return session.current() != null && encounters.last(at) == session.current();
  }

  /** Whether people speak on in a session of which the paragraph told just before. */
  private boolean goesOn(List<Party> speakers, int at) {
    return here(at)
        && tokens.paragraphStart(at) == encounters.lastParagraph()
        && speakers.stream().noneMatch(SessionSpeech::nameless);
  }

  private static boolean nameless(Party party) {
    return party.pronoun() || party.who().name().isEmpty();
  }

  /** Reads who spoke in a session: {@code X, oturumda yaptığı konuşmada}. */
  void speech(Arguments arguments, int at, int from) {
    int noun = nouns.cased(from, at);
    if (nouns.sits(noun) || here(at)) {
      spoke(arguments.subjects(), noun, at, from, NAMED);
    }
  }

  private void spoke(List<Party> all, int noun, int at, int from, double confidence) {
    List<Party> speakers = all.stream().filter(p -> !p.pronoun()).toList();
    boolean elsewhere =
        words.has(Role.ELSEWHERE, tokens, from, at)
            || words.has(Role.PRESS, tokens, from, at)
            || words.has(Role.WORLD, tokens, from, at);
    if (!speakers.isEmpty() && !elsewhere) {
      session.called(noun);
      Encounter last = encounters.last(at);
      boolean told = session.current() == null && last != null && !last.planned();
      boolean same = told && SameSession.shared(last, speakers);
      Encounter one = same ? last : session.current(false, confidence);
      encounters.tell(one, speakers, new Telling(from, at, at + 1, Optional.empty()));
    }
  }
}
