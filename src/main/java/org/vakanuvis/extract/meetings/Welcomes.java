package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Tokens;

/**
 * Reads talks that follow upon a welcome: {@code X, Y'yi resmî törenle karşıladı. Görüşmede …}; a
 * welcome at an airport alone is none.
 */
final class Welcomes {
  private static final double FOLLOWED = 0.85;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private final Outlook outlook;

  /** Whoever welcomed someone last, and the guest; empty for none. */
  private List<Party> both = List.of();

  /** The words that tell of it; null for none. */
  private Telling told;

  /** The meeting that was told last before it; null for none. */
  private Telling before;

  Welcomes(MeetingWords words, Tokens tokens, Encounters encounters) {
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
    this.outlook = new Outlook(words, tokens);
  }

  /** Notes who welcomed whom, where the clause that a verb ends says so. */
  void note(Arguments arguments, int verb, int from) {
    if (!words.is(Role.WELCOME, tokens, verb)) {
      return;
    }
    List<Party> hosts = arguments.subjects();
    List<Party> guests = arguments.of(Part.OBJECT);
    both = new ArrayList<>(hosts);
    both.addAll(guests);
    boolean two =
        hosts.size() == 1 && guests.size() == 1 && both.stream().noneMatch(Party::pronoun);
    boolean sides = two && !hosts.get(0).who().country().equals(guests.get(0).who().country());
    both = sides && !words.has(Role.ARRIVAL, tokens, from, verb) ? both : List.of();
    told = new Telling(from, verb, verb + 1, Optional.empty());
    before = encounters.told();
  }

  /** Tells that those talked, where the paragraph goes on to what was said or who came too. */
  void talks(int noun) {
    boolean here = !both.isEmpty() && tokens.paragraphStart(noun) <= told.verb();
    if (here && Objects.equals(encounters.told(), before) && !outlook.ahead(noun)) {
      Encounter encounter = encounters.begin(new Encounter(false, false, "welcome", FOLLOWED));
      encounters.tell(encounter, both, told);
      both = List.of();
    }
  }
}
