package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;

/** The parties of a clause by what they do in it. */
final class Arguments {
  private final List<Party> parties;

  /**
   * @param parties of the clause, in the order of the text
   */
  Arguments(List<Party> parties) {
    this.parties = shared(parties);
  }

  /** Gives those who are joined the case that only the last of them bears. */
  private static List<Party> shared(List<Party> parties) {
    List<Party> shared = new ArrayList<>(parties);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Party party = shared.get(i);
      Party next = shared.get(i + 1);
      boolean bare = party.is(Part.SUBJECT) || party.is(Part.WITH);
      boolean and = party.link() == Link.AND && next.part() != Part.OTHER;
      and |= party.link() == Link.TOWN && (next.is(Part.WITH) || next.is(Part.AGENT));
      // Of A, B ve C ile the first is most likely the subject.
      boolean inRow =
          party.link() == Link.COMMA
              && party.is(Part.SUBJECT)
              && next.part() != parties.get(i + 1).part()
              && i > 0
              && parties.get(0).is(Part.SUBJECT);
      if (bare && (and || inRow)) {
        shared.set(i, party.with(next.part()));
      }
    }
    return shared;
  }

  List<Party> all() {
    return parties;
  }

  /** All with one part. */
  List<Party> of(Part part) {
    return parties.stream().filter(party -> party.is(part)).toList();
  }

  /** The row behind a token that ends with one who has a part, though only the last shows it. */
  List<Party> behind(int token, Part part) {
    List<Party> row = new ArrayList<>();
    boolean joined = false;
    for (int i = parties.size() - 1; i >= 0; i--) {
      Party party = parties.get(i);
      boolean bare = party.is(Part.SUBJECT) && joined && party.from() > token;
      joined = party.is(part) || bare;
      if (joined) {
        row.add(0, party.with(part));
      }
      joined &= i > 0 && parties.get(i - 1).link() != Link.NONE;
    }
    return row;
  }

  /**
   * One and all whom only commas join to it from before: {@code X, A, B, C ile ayrı ayrı}.
   *
   * @param acted whether the first of the clause is who met them
   */
  List<Party> row(Party last, boolean acted) {
    int end = parties.indexOf(last);
    int first = Math.max(end, 0);
    while (first > (acted ? 1 : 0)
        && parties.get(first - 1).link() == Link.COMMA
        && parties.get(first - 1).is(Part.SUBJECT)) {
      first--;
    }
    // A ve B, Z ile ayrı ayrı görüştü: each of the two with Z.
    boolean two = first > 0 && parties.get(first - 1).link() == Link.AND;
    return two || first >= end
        ? List.of(last)
        : parties.subList(first, end + 1).stream().map(one -> one.with(last.part())).toList();
  }

  /** All but those at the same places. */
  Arguments without(List<Party> others) {
    List<Party> left = new ArrayList<>(parties);
    left.removeIf(one -> others.stream().anyMatch(two -> one.from() == two.from()));
    return new Arguments(left);
  }

  /** Who invited others in the name of a state. */
  List<Party> inviters() {
    return of(Part.INVITER).stream()
        .filter(party -> !party.pronoun() && party.who().country().isPresent())
        .toList();
  }

  /** The first who stand without a case, joined to one another. */
  List<Party> subjects() {
    List<Party> subjects = new ArrayList<>();
    for (Party party : parties) {
      if (party.is(Part.SUBJECT)) {
        subjects.add(party);
        if (party.link() == Link.NONE) {
          break;
        }
      } else if (!subjects.isEmpty()) {
        break;
      }
    }
    return subjects;
  }
}
