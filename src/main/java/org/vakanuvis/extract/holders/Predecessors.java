package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those whom a text names only because another comes to their office: {@code Bakanlığa,
 * istifa eden X'in yerine Y getirildi}, {@code X'in yerini alan Bakan Y}.
 */
final class Predecessors {
  /** So many small words at most tell of one who is gone. */
  private static final int CLAUSE = 7;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final OfficeTitles titles;

  Predecessors(Reading reading, NameReader names, AppointmentVerbs verbs, OfficeTitles titles) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.verbs = verbs;
    this.titles = titles;
  }

  /**
   * Those whose offices others get, for which the office of the other has to be read still.
   *
   * @param found those known so far
   */
  List<Appearance> among(List<Office> offices, List<Appearance> found) {
    BitSet followed = new BitSet();
    BitSet known = new BitSet();
    for (Appearance one : found) {
      known.set(one.name().from());
      if (one.held().role() == Role.SUCCESSOR) {
        followed.set(one.office().from());
      }
    }
    List<Appearance> more = new ArrayList<>();
    for (Office office : offices) {
      if (office.role() == Role.SUCCESSOR && comes(office, followed)) {
        Name name = names.lines().joined(office.from()) ? before(office.from()) : null;
        if (name != null && !known.get(name.from())) {
          more.add(new Appearance(name, office, held(office), there(name)));
        }
      }
    }
    return more;
  }

  /** Whether another comes for sure, and does not just do something in one's stead. */
  private boolean comes(Office office, BitSet followed) {
    int verb = office.to();
    if (!AppointmentReader.needsVerb(office)) {
      return true;
    }
    if (followed.get(office.from())) {
      // X'in yerine Dışişleri Bakanı Y geldi: maybe to a meeting.
      return names.behindOffice(verb) == verb || !arrives(verb);
    }
    return verb < tokens.size() && (verbs.at(tokens, verb) || verbs.replaces(tokens, verb));
  }

  /** Whether the verb of the sentence says that someone comes. */
  private boolean arrives(int token) {
    return verbs.comes(tokens, tokens.lastWord(token, tokens.sentenceEnd(token)));
  }

  /** The full name in the genitive before a token; null for none. */
  private Name before(int token) {
    Name name = Name.full(names.before(token));
    return name == null || name.ending() != Ending.GENITIVE ? null : name;
  }

  /** By where one left office: {@code Portekiz'de görevinden ayrılan X}; null for nothing. */
  private Claim there(Name name) {
    int i = name.from() - 1;
    int floor = Math.max(tokens.sentenceStart(name.from()), i - CLAUSE);
    while (i > floor && tokens.get(i).small()) {
      i--;
    }
    NameMatch state = i >= floor && i < name.from() - 1 ? reading.countryAt(i) : null;
    boolean there = state != null && state.ending() == Ending.LOCATIVE;
    return there ? Claim.told(reading, state, "where it happens", Handovers.SURE) : null;
  }

  private Held held(Office office) {
    Held held = titles.held(office, Handovers.RULE, Handovers.SURE);
    return new Held(
        held.title(),
        held.counterpart(),
        Role.PREDECESSOR,
        true,
        held.spans(),
        Handovers.RULE,
        Handovers.SURE);
  }
}
