package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.CountryPairs.Pair;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.model.Authority;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those who are only called host or guest where the text tells of their office: {@code
 * Dışişleri bakanları buluştu. Ev sahibi Lavrov, konuğu Çavuşoğlu ile …}.
 */
final class Hosts {
  private static final String RULE = "host or guest";
  private static final double KNOWN = 0.8;

  /** So many offices before a host are asked for the one that is meant. */
  private static final int MOST = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;
  private final Fellows fellows;
  private final Delegations words;
  private final OfficeTitles titles;

  /** Those of a government or a state that are held now, in the order of the text. */
  private final List<Office> seats = new ArrayList<>();

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
    countries.add(CountryAttribution.home());
    reading.names().forEach(name -> countries.add(name.country()));
  }

  /**
   * The hosts and guests whose office no other words tell.
   *
   * @param found those with an office
   */
  List<Appearance> among(List<Appearance> found) {
    Set<String> surnames = new HashSet<>();
    found.forEach(one -> surnames.add(one.name().parts().surname()));
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

  /** Those named behind what calls them so. */
  private List<Appearance> called(int cue, int next) {
    int last = before(cue);
    List<Pair> peoples = fellows.from(next);
    Office peers = peoples.isEmpty() ? null : peers(last);
    if (peers != null) {
      return peoples.stream()
          .map(pair -> one(peers, pair.name(), Claim.told(reading, pair.country(), RULE, KNOWN)))
          .toList();
    }
    List<Appearance> found = new ArrayList<>();
    Name name = after(next);
    while (name != null) {
      Office seat = seat(name, last);
      if (seat != null) {
        found.add(one(seat, name, null));
      }
      // Ev sahibi Zarif, Lavrov ve Çavuşoğlu'nu karşıladı.
      boolean more = seat != null && name.ending() == Ending.BARE && tokens.joint(name.to());
      name = more ? after(name.to() + 1) : null;
    }
    return found;
  }

  private Name after(int token) {
    boolean name = token < tokens.size() && names.lines().joined(token);
    return name && names.behindOffice(token) == token ? names.after(token) : null;
  }

  /** The seat up to one of a number that someone of the authority file held; null for none. */
  private Office seat(Name name, int last) {
    Office plain = null;
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      Office seat = seats.get(i);
      if (known(name, titles.held(seat, RULE, KNOWN))) {
        // Of Bakan and Dışişleri Bakanı the fuller one is meant.
        boolean whole = seat.role() != Role.MINISTER || seat.last().portfolio();
        if (whole) {
          return seat;
        }
        plain = plain == null ? seat : plain;
      }
    }
    return plain;
  }

  private Appearance one(Office office, Name name, Claim claim) {
    return new Appearance(name, office, titles.held(office, RULE, KNOWN), claim);
  }

  /** The number of the last seat before a token; negative for none. */
  private int before(int token) {
    int last = seats.size() - 1;
    while (last >= 0 && seats.get(last).from() > token) {
      last--;
    }
    return last;
  }

  /** The last seat up to one of a number that several have; null for none. */
  private Office peers(int last) {
    for (int i = last; i >= 0 && i > last - MOST; i--) {
      if (seats.get(i).plural()) {
        return seats.get(i);
      }
    }
    return null;
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
