package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;

/**
 * Reads the lines of a programme that tell of talks to come: {@code 10.30 X ile görüşme}, {@code
 * 14.00 Y'nin kabulü}.
 */
final class Programmes {
  private static final double LINE = 0.85;

  /** A line of more tokens is none of a programme. */
  private static final int LONGEST = 40;

  /** The heading of a programme has no more tokens. */
  private static final int HEADING = 8;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private List<Party> owner = List.of();

  Programmes(MeetingWords words, Tokens tokens, Encounters encounters) {
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
  }

  /**
   * Notes whose programme it is, where a heading says so: {@code BAKAN X'İN PROGRAMI}, and of one
   * that names nobody who was told of last: {@code Program:}.
   *
   * @return who acts in the sentence as its heading says: {@code X'in programı: … kabul edecek}
   */
  List<Party> heading(int from, int end, List<Party> named, List<Party> topic) {
    List<Party> acts = List.of();
    for (Party party : named) {
      boolean whose = party.is(Part.OF) && !party.pronoun();
      int head = whose ? words.find(Role.PROGRAM, tokens, party.to(), end) : -1;
      if (head >= 0) {
        owner = List.of(party);
        acts = tokens.mark(head + 1, ':') ? owner : acts;
      }
    }
    int line = Math.min(end, tokens.lineEnd(from));
    if (owner.isEmpty() && heads(from, line)) {
      boolean nobody = named.stream().allMatch(party -> party.from() >= line);
      owner = nobody ? topic : owner;
    }
    return acts;
  }

  /** Whether a few words head a programme: {@code Ziyaret programına göre:}. */
  private boolean heads(int from, int line) {
    boolean few = line - from <= HEADING && tokens.mark(line - 1, ':');
    return few && words.has(Role.PROGRAM, tokens, from, line);
  }

  /** Whether a line begins here with a time of day, or with a day of a programme. */
  boolean timed(int at) {
    Token token = tokens.get(at);
    if (!token.is(Flag.LINE_START)) {
      return false;
    }
    boolean bullet = !token.word() && !token.number();
    int first = bullet ? at + 1 : at;
    boolean number = first < tokens.size() && tokens.get(first).is(Flag.NUMBER);
    boolean day = number && !owner.isEmpty() && tokens.mark(first + 2, ':');
    return number && (day || (!bullet && (clock(at) || clock(at + 1))));
  }

  /** Whether a sentence of a programme has no verb: {@code X ile görüşme; Y tarafından kabul}. */
  boolean item(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Verbs.finite(tokens.get(i)) || tokens.mark(i, ':') || timed(i)) {
        return false;
      }
    }
    return !owner.isEmpty() && end - from <= LONGEST && owner.get(0).to() < from;
  }

  /** Behind one item: a line that a time begins, else a sentence or a part of it. */
  int end(int from, int end) {
    int behind = timed(from) ? Math.min(end, untimed(from)) : end;
    for (int i = from + 1; i < behind; i++) {
      boolean line = tokens.get(i).is(Flag.LINE_START) && words.is(Role.TALK, tokens, i - 1);
      if (tokens.mark(i, ';') || line) {
        return i;
      }
    }
    return behind;
  }

  /** Behind the line, or the next where a line without a noun of talks goes on there. */
  private int untimed(int from) {
    int end = tokens.lineEnd(from);
    boolean told = words.has(Role.TALK, tokens, from, end);
    boolean more = !told && end < tokens.size() && !timed(end);
    more = more && !tokens.get(end).is(Flag.PARAGRAPH_START);
    return more && end - from <= LONGEST ? tokens.lineEnd(end) : end;
  }

  private boolean clock(int at) {
    boolean parted = tokens.mark(at, ':') || tokens.mark(at, '.');
    if (parted) {
      return at + 1 < tokens.size() && tokens.get(at + 1).is(Flag.NUMBER);
    }
    String key = at < tokens.size() ? tokens.get(at).key() : "";
    int mark = Math.max(key.indexOf('.'), key.indexOf(':'));
    return mark > 0 && mark == key.length() - 3;
  }

  /**
   * Reads one line; whether it tells of talks.
   *
   * @param named those whom the line names
   */
  boolean line(int from, int end, List<Party> named) {
    int noun = end - from > LONGEST ? -1 : talk(from, end, named);
    List<Party> before = named.stream().filter(party -> party.to() <= noun).toList();
    Arguments arguments = new Arguments(before);
    boolean received = !arguments.of(Part.AGENT).isEmpty();
    List<Party> others = arguments.of(received ? Part.AGENT : Part.WITH);
    List<Party> own = arguments.of(Part.OF);
    if (others.isEmpty() && words.is(Role.TALK, tokens, Math.max(noun, 0))) {
      List<Party> met = arguments.of(Part.OBJECT);
      others = own.isEmpty() ? met : own; // X'in kabulü, X'i kabulü: by the owner.
      own = owner;
    } else if (own.isEmpty()) {
      own = owner;
    }
    List<Party> all = new ArrayList<>(own);
    all.addAll(others);
    boolean told = !own.isEmpty() && !others.isEmpty() && all.stream().noneMatch(Party::pronoun);
    if (told) {
      Encounter encounter = encounters.begin(new Encounter(false, true, "programme", LINE));
      encounters.tell(encounter, all, new Telling(from, noun, noun + 1, Optional.empty()));
    }
    return told;
  }

  /** The noun of talks that ends a line but for where they are held; negative for none. */
  private int talk(int from, int end, List<Party> named) {
    boolean aside = false;
    for (int i = end - 1; i > from; i--) {
      aside = tokens.mark(i, ')') || (aside && !tokens.mark(i, '('));
      if (aside) {
        continue;
      }
      if (Verbs.finite(tokens.get(i))) {
        return -1;
      }
      boolean talk = words.is(Role.TALK, tokens, i) || words.is(Role.MEAL, tokens, i);
      if (talk && !words.is(Role.PRESS, tokens, i - 1)) {
        return i;
      }
    }
    boolean with = named.stream().anyMatch(party -> party.is(Part.WITH));
    return with && timed(from) ? end - 1 : -1; // X ile çay.
  }
}
