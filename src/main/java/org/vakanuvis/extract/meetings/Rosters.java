package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Participant;

/**
 * Reads lists of people, one a line, that no head calls a session's, where the text tells of one or
 * the lists are those of delegations: {@code Peru heyeti}, {@code Ekvador heyeti}.
 */
final class Rosters {
  /** So many lines at least name someone. */
  private static final int FEWEST = 3;

  /** A line of a list has no more tokens, one that heads a part of it no more than that. */
  private static final int LINE = 40;

  private static final int HEADING = 6;

  /** A line of a list whose name could not be read has no more. */
  private static final int UNREAD = 9;

  private final Tokens tokens;
  private final Parties people;
  private final Programmes programmes;

  Rosters(Tokens tokens, Parties people, Programmes programmes) {
    this.tokens = tokens;
    this.people = people;
    this.programmes = programmes;
  }

  /**
   * A list.
   *
   * @param lines those whom each line names
   * @param to behind its last line
   * @param sides of how many delegations it has the heads
   */
  record Roster(List<List<Party>> lines, int to, int sides) {
    Roster {
      lines = List.copyOf(lines);
    }

    List<Party> people() {
      return lines.stream().flatMap(List::stream).toList();
    }
  }

  /** The list that begins with the line of a token, or behind its head; empty for none. */
  Optional<Roster> at(int first) {
    List<List<Party>> named = new ArrayList<>();
    Set<Participant> sides = new HashSet<>();
    int behind = first;
    int i = first;
    while (i < tokens.size()) {
      int end = end(i);
      List<Party> line = people.between(i, end);
      List<Party> here =
          line.stream().filter(party -> !party.pronoun() && who(party).name().isPresent()).toList();
      boolean items = here.stream().allMatch(party -> party.is(Part.SUBJECT));
      if (!items || !plain(i, end) || countries(here) > 1) {
        break;
      }
      if (here.isEmpty()) {
        if (end - i > (named.isEmpty() ? HEADING : UNREAD)) {
          break;
        }
        line.stream().filter(party -> !party.pronoun()).forEach(party -> sides.add(who(party)));
      } else {
        named.add(here);
        behind = end;
      }
      i = end;
    }
    Roster roster = new Roster(named, behind, sides.size());
    boolean list = named.size() >= FEWEST && countries(roster.people()) > 1;
    return list ? Optional.of(roster) : Optional.empty();
  }

  /** Whether nothing but a delegation stands on the line of a token: {@code Peru heyeti}. */
  boolean side(int token) {
    List<Party> line = people.between(token, tokens.lineEnd(token));
    return line.size() == 1
        && !line.get(0).pronoun()
        && who(line.get(0)).name().isEmpty()
        && tokens.lineEnd(token) - line.get(0).to() <= 1;
  }

  /** Behind a line, and the next where an office goes on there. */
  private int end(int from) {
    int end = tokens.lineEnd(from);
    while (end < tokens.size() && end - from < LINE && people.spans(end)) {
      end = tokens.lineEnd(end);
    }
    return end;
  }

  private boolean plain(int from, int end) {
    boolean plain = end - from <= LINE && !programmes.timed(from);
    for (int i = from; i < end && plain; i++) {
      plain = !Clauses.end(tokens, i);
    }
    return plain;
  }

  private static long countries(List<Party> those) {
    return those.stream().map(party -> who(party).country()).distinct().count();
  }

  private static Participant who(Party party) {
    return party.who();
  }
}
