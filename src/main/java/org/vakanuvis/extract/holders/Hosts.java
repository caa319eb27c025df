package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.holders.CountryPairs.Pair;
import org.vakanuvis.extract.names.Claim;
import org.vakanuvis.extract.names.Delegations;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Authority;
import org.vakanuvis.model.Halving;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those who are only called host or guest where the text tells of their office: {@code
 * Dışişleri bakanları buluştu. Ev sahibi Lavrov, konuğu Çavuşoğlu ile …}.
 */
final class Hosts {
  private static final String RULE = "host or guest";
  private static final double KNOWN = 0.8;

  /** So many offices before and behind a host are asked for the one that is meant. */
  private static final int MOST = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final Fellows fellows;
  private final Delegations words;
  private final OfficeTitles titles;

  /** Those of a government or a state that are held now, in the order of the text. */
  private final List<Office> seats = new ArrayList<>();

  /** The first tokens of those that someone is named beside. */
  private final BitSet named = new BitSet();

  /** The countries that the text names or in which its places lie. */
  private final Set<String> countries = new HashSet<>();

  Hosts(
      Reading reading,
      NameReader names,
      Fellows fellows,
      Delegations words,
      OfficeTitles titles,
      List<Office> offices) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
    this.fellows = fellows;
    this.words = words;
    this.titles = titles;
    for (Office office : offices) {
      boolean seat = office.role().government() || office.role() == Role.STATE;
      boolean peers = office.role() == Role.COUNTERPART && office.plural();
      if ((seat || peers) && office.standing() != OfficeWords.Standing.FORMER) {
        seats.add(office);
      }
    }
    countries.add(Lexicon.HOME);
    reading.names().forEach(name -> countries.add(name.country()));
  }

  /**
   * The hosts and guests whose office no other words tell.
   *
   * @param found those with an office
   */
  List<Appearance> among(List<Appearance> found) {
    Set<String> surnames = new HashSet<>();
    for (Appearance one : found) {
      surnames.add(one.name().parts().surname());
      named.set(one.office().from());
    }
    List<Appearance> more = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !seats.isEmpty(); i++) {
      int next = words.called(tokens, i);
      if (next > i && next < tokens.size() && names.lines().joined(next)) {
        for (Appearance one : called(i, next)) {
          if (surnames.add(one.name().parts().surname())) {
            more.add(one);
          }
        }
      }
    }
    return more;
  }

  /** Those named behind what calls them so, and whose guests they are. */
  private List<Appearance> called(int cue, int next) {
    List<Pair> peoples = fellows.from(next);
    peoples = peoples.isEmpty() ? fellows.called(cue, next) : peoples;
    List<Appearance> found = new ArrayList<>();
    for (Pair pair : peoples) {
      Office seat = seat(pair, cue);
      if (seat != null) {
        Claim claim = Claim.told(reading, pair.country(), RULE, KNOWN);
        found.add(one(seat, pair.name(), claim));
      }
    }
    Name owner = peoples.isEmpty() ? names.before(cue) : null;
    if (owner != null && owner.ending() == Ending.GENITIVE) {
      // Dışişleri bakanları buluştu. Çavuşoğlu'nun konuğu Lavrov …
      known(owner, near(cue).stream().filter(Office::plural).toList(), found);
    }
    Name name = peoples.isEmpty() ? after(next) : null;
    while (name != null) {
      boolean known = known(name, near(cue), found);
      // Ev sahibi Zarif, Lavrov ve Çavuşoğlu'nu karşıladı.
      boolean more = known && name.ending() == Ending.BARE && tokens.joint(name.to());
      name = more ? after(name.to() + 1) : null;
    }
    return found;
  }

  /** Adds whom the authority file knows to have held one of some seats; tells whether it does. */
  private boolean known(Name name, List<Office> near, List<Appearance> found) {
    Office plain = null;
    for (Office seat : near) {
      if (known(name, titles.held(seat, RULE, KNOWN))) {
        // Of Bakan and Dışişleri Bakanı the fuller one is meant.
        boolean whole = seat.role() != Role.MINISTER || seat.last().portfolio();
        if (whole) {
          found.add(one(seat, name, null));
          return true;
        }
        plain = plain == null ? seat : plain;
      }
    }
    if (plain != null) {
      found.add(one(plain, name, null));
    }
    return plain != null;
  }

  /** The last seats before a token, the nearest first, then the next ones behind it. */
  private List<Office> near(int token) {
    List<Office> near = new ArrayList<>();
    int last = before(token);
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      near.add(seats.get(i));
    }
    near.addAll(seats.subList(last + 1, Math.min(seats.size(), last + 1 + MOST)));
    return near;
  }

  /**
   * The seat of someone who is called after a people: one that several have, or that of the same
   * country which nobody is named beside; null for none.
   */
  private Office seat(Pair guest, int cue) {
    String country = guest.country().country();
    for (Office seat : near(cue)) {
      NameMatch owner = seat.owner();
      boolean theirs = owner != null && owner.country().equals(country) && !named.get(seat.from());
      boolean several = seat.plural() && seat.from() < cue;
      if (several || (theirs && seat.role().government())) {
        return seat;
      }
    }
    return null;
  }

  private Name after(int token) {
    boolean name = token < tokens.size() && names.lines().joined(token);
    return name && names.behindOffice(token) == token ? names.after(token) : null;
  }

  private Appearance one(Office office, Name name, Claim claim) {
    return new Appearance(name, office, titles.held(office, RULE, KNOWN), claim);
  }

  /** The number of the last seat that begins before a token, found by halving; -1 for none. */
  private int before(int token) {
    return Halving.first(seats.size(), i -> seats.get(i).from() < token) - 1;
  }

  /** Whether those of the authority file with the name who held an office are of one country. */
  private boolean known(Name name, Held held) {
    Set<String> served = new HashSet<>();
    for (Authority someone : names.evidence().surnamed(name)) {
      if (names.evidence().held(someone, held)) {
        served.add(someone.country());
      }
    }
    return served.size() == 1 && countries.containsAll(served);
  }
}
