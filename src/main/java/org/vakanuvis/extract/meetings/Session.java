package org.vakanuvis.extract.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.meetings.Circumstances.Scene;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.Tokens;

/** The session of many that a text tells of at one place, and what it is called. */
final class Session {
  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private final SessionNouns nouns;
  private final Map<String, Encounter> byKind = new HashMap<>();
  private Encounter current;
  private String kind = "";
  private List<Party> chair = List.of();

  /** When, where and how it was held; null where that is not told yet. */
  private Scene held;

  Session(MeetingWords words, Tokens tokens, Encounters encounters, SessionNouns nouns) {
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
    this.nouns = nouns;
  }

  /** The one that is told of; null for none. */
  Encounter current() {
    return current;
  }

  /** The one that is told of, a new one where none is. */
  Encounter current(boolean planned, double confidence) {
    if (current == null || current.planned() != planned) {
      current = encounters.begin(new Encounter(true, planned, "session", confidence));
      if (!kind.isEmpty()) {
        byKind.put(kind, current);
      }
    }
    if (!kind.isEmpty()) {
      current.conference();
    }
    if (held != null && !planned) {
      current.add(held.form(), held.date(), held.place());
    }
    return current;
  }

  /** Notes when, where and how it was held, before or behind those who took part. */
  void held(Scene scene) {
    held = held == null ? scene : held.or(scene);
    if (current != null) {
      current.add(scene.form(), scene.date(), scene.place());
    }
  }

  /** Notes what the head of a list calls it. */
  void called(int from, int to) {
    called(nouns.session(from, to));
  }

  /** Notes what a clause calls it: of a summit and a council only one is meant. */
  void called(int noun) {
    String named = noun < 0 ? "" : words.named(Role.CONFERENCE, tokens, noun);
    if (named.isEmpty() && noun > 0) {
      named = words.named(Role.CONFERENCE, tokens, noun - 1); // Konsey toplantısına.
    }
    if (named.isEmpty() || named.equals(kind)) {
      return;
    }
    if (!kind.isEmpty()) {
      current = byKind.get(named);
    } else if (current != null) {
      byKind.put(named, current);
    }
    kind = named;
  }

  /** Notes who chairs: under another it is another session. */
  void chaired(List<Party> hosts) {
    if (!chair.isEmpty() && !chair.get(0).who().equals(hosts.get(0).who())) {
      anew();
    }
    chair = hosts;
  }

  /** Notes that another session is told of from here: {@code ayrı bir toplantı}. */
  void anew() {
    current = null;
    kind = "";
    chair = List.of();
    held = null;
  }

  /** Notes that nothing told before is told of any more: under a new heading. */
  void leave() {
    anew();
    byKind.clear();
  }
}
