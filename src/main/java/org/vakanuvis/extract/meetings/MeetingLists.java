package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.meetings.Circumstances.Scene;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingVerbs.Frame;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Reads lists of those who attended a session, and of those with whom one held talks one after
 * another: {@code Bakanımızın görüşmeleri:}.
 */
final class MeetingLists {
  private static final double LISTED = 0.88;

  /** A list has no more tokens. */
  private static final int LONGEST = 2000;

  /** So many sentences below a list may say who held the talks. */
  private static final int BELOW = 3;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Parties people;
  private final Encounters encounters;
  private final Programmes programmes;
  private final Rosters rosters;

  MeetingLists(
      MeetingWords words,
      Tokens tokens,
      Parties people,
      Encounters encounters,
      Programmes programmes) {
    this.programmes = programmes;
    this.words = words;
    this.tokens = tokens;
    this.people = people;
    this.rosters = new Rosters(tokens, people, programmes);
    this.encounters = encounters;
  }

  /**
   * Reads a list if this sentence heads one.
   *
   * @return behind the list; the sentence's first token where it heads none
   */
  int read(int sentence, int end, Subject subject, Gatherings gatherings) {
    int sides = rosters.side(sentence) ? roster(sentence, sentence, subject, gatherings) : sentence;
    if (sides > sentence) {
      return sides;
    }
    int from = labelled(sentence, end);
    boolean gathered = gathered(end);
    int head = gathered ? end : head(from, end);
    if (head < 0) {
      return verb(from, end)
          ? talks(sentence, end, subject)
          : roster(sentence, sentence, subject, gatherings);
    }
    boolean talks = words.has(Role.TALKS, tokens, from, head);
    boolean met = words.has(Role.MET, tokens, from, head) || held(from, head) != null;
    boolean listed = words.has(Role.LIST, tokens, from, head) && met;
    boolean members = words.has(Role.PARTICIPANTS, tokens, from, head) || session(from, head);
    boolean list = words.has(Role.LIST, tokens, from, head) || noun(head - 2);
    members |= gathered || (list && attended(from, head));
    int behind = head < end ? untimed(head, end) : end(end);
    List<Party> listedParties = between(head, behind);
    if (gathered && behind < tokens.size()) {
      behind = tokens.lineEnd(behind); // … ve⏎- Brezilya Dışişleri Bakanı Z⏎anlaşmıştır.
      listedParties = between(head, behind);
    }
    if (listedParties.isEmpty() && head < end) {
      behind = end(end);
      listedParties = between(head, behind);
    }
    if (!talks && !listed && !members) {
      Use verb = open(from, end, head) ? closing(behind) : null;
      if (verb == null) {
        boolean heads = tokens.mark(head - 1, ':') && tokens.lineEnd(from) <= head;
        return roster(sentence, heads ? head : from, subject, gatherings);
      }
      behind = tokens.sentenceEnd(verb.at());
      members = verb.session();
      listedParties = between(head, verb.from());
    }
    if (listedParties.isEmpty()) {
      return sentence;
    }
    Telling telling = new Telling(from, from, head, Optional.empty());
    if (listedParties.stream().filter(MeetingLists::named).count() > listedParties.size() / 2) {
      listedParties.removeIf(party -> !named(party)); // An office whose holder is not known.
    }
    if (members) {
      gatherings.session().called(from, head);
      encounters.tell(gatherings.session().current(false, LISTED), listedParties, telling);
      return behind;
    }
    List<Party> hosts = hosts(between(from, head), subject);
    hosts = hosts.isEmpty() ? subject.inParagraph() : hosts;
    hosts = hosts.isEmpty() && talks && !listed ? below(behind) : hosts;
    if (hosts.isEmpty() && listed) {
      encounters.tell(gatherings.session().current(false, LISTED), listedParties, telling);
      return behind;
    }
    if (hosts.isEmpty()) {
      return sentence;
    }
    subject.met(hosts);
    List<Party> group = new ArrayList<>(hosts);
    for (Party party : listedParties) {
      group.add(party);
      if (party.link() != Link.AND) {
        Encounter one = new Encounter(false, false, "list of talks", LISTED);
        Scene all = line(group, head).or(encounters.scene(from, head));
        encounters.tell(encounters.begin(one), group, telling, all);
        group = new ArrayList<>(hosts);
      }
    }
    return behind;
  }

  /** What the line of the last of those, or its part of a line of several, tells of them. */
  private Scene line(List<Party> met, int list) {
    Party last = met.get(met.size() - 1);
    int from = Math.max(list, tokens.lineStart(last.from()));
    int end = tokens.lineEnd(last.to() - 1);
    if (met.containsAll(people.between(from, end))) {
      return encounters.scene(from, end);
    }
    int first = last.from();
    while (first > from && !parts(first - 1)) {
      first--;
    }
    int behind = last.to();
    while (behind < end && !parts(behind)) {
      behind++;
    }
    return encounters.scene(first, behind);
  }

  private boolean parts(int at) {
    return tokens.mark(at, ',') || tokens.mark(at, ';') || tokens.mark(at, ':');
  }

  /**
   * Reads a list of those with whom one had the talks that a sentence before tells: {@code Bakan X
   * ikili görüşmeler yaptı}; behind it, or the sentence's first token for none.
   */
  private int talks(int sentence, int end, Subject subject) {
    boolean begins = end < tokens.size() && tokens.get(end).is(Flag.LINE_START);
    Use told = begins ? held(sentence, end) : null;
    List<Party> named = told == null ? List.of() : between(sentence, end);
    if (named.isEmpty() || !named.stream().allMatch(party -> party.is(Part.SUBJECT))) {
      return sentence;
    }
    Rosters.Roster roster = rosters.at(end).orElse(null);
    if (roster == null) {
      return sentence;
    }
    subject.is(named);
    Telling telling = new Telling(sentence, told.from(), told.at() + 1, told.verb().form());
    for (List<Party> line : roster.lines()) {
      List<Party> all = new ArrayList<>(named);
      all.addAll(line);
      encounters.tell(
          encounters.begin(new Encounter(false, false, "list of talks", LISTED)), all, telling);
    }
    return roster.to();
  }

  /** The verb by which talks were held; null for none. */
  private Use held(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      for (Use use : words.verbs(tokens, i)) {
        boolean told = use.form() == Form.TOLD && !use.ending().passive();
        if (told && use.frame() == Frame.WITH) {
          return use;
        }
      }
    }
    return null;
  }

  /** Reads a list without a head of its own; behind it, or the sentence's first for none. */
  private int roster(int sentence, int first, Subject subject, Gatherings gatherings) {
    boolean line = first < tokens.size() && tokens.get(first).is(Flag.LINE_START);
    Rosters.Roster roster = line ? rosters.at(first).orElse(null) : null;
    if (roster == null || !(gatherings.told() || roster.sides() > 1)) {
      return sentence;
    }
    Telling telling = new Telling(first, first, first, Optional.empty());
    encounters.tell(gatherings.session().current(false, LISTED), roster.people(), telling);
    subject.together(roster.people());
    return roster.to();
  }

  /** Behind a head that breaks off before its list; the sentence's first token for none. */
  int open(int sentence, int end) {
    boolean broken = tokens.mark(end - 1, ';') || tokens.mark(end - 1, ':');
    return broken && tokens.paragraphEnd(sentence) == end ? end : sentence;
  }

  /** The first of the lines of a sentence that a label of those present begins; else its first. */
  private int labelled(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean line = tokens.get(i).is(Flag.LINE_START);
      int length = line ? words.length(Role.PARTICIPANTS, tokens, i) : 0;
      boolean alone = length > 0 && tokens.lineEnd(i) == i + length;
      if (length > 0 && (alone || tokens.mark(i + length, ':'))) {
        return i;
      }
    }
    return from;
  }

  private static boolean named(Party party) {
    return party.who().name().isPresent();
  }

  /** Behind the colon of a sentence, or its end if it has no verb; negative for no head. */
  private int head(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.mark(i, ':')) {
        return i + 1;
      }
    }
    if (tokens.mark(end - 1, '?') && words.has(Role.PARTICIPANTS, tokens, from, end)) {
      return end; // Toplantıda kimler vardı?
    }
    if (verb(from, end)) {
      return -1;
    }
    if (tokens.mark(end - 1, ';') && tokens.paragraphEnd(from) == end) {
      return end;
    }
    int label = words.length(Role.PARTICIPANTS, tokens, from);
    boolean line = label > 0 && tokens.lineEnd(from) == from + label;
    boolean paragraph = tokens.paragraphStart(from) == from && tokens.paragraphEnd(from) == end;
    return line || paragraph ? end : -1;
  }

  /** Whether a head breaks off before the list of those who met: {@code bir araya gelen}. */
  private boolean gathered(int end) {
    boolean doer =
        words.verbs(tokens, end - 1).stream()
            .anyMatch(use -> use.form() == Form.DOER && use.frame() == Frame.WITH);
    return doer && end < tokens.size() && tokens.get(end).is(Flag.PARAGRAPH_START);
  }

  /** Whether a verb of taking part stands here. */
  private boolean attended(int from, int head) {
    for (int i = from; i < head; i++) {
      if (words.verbs(tokens, i).stream().anyMatch(Use::session)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a small noun stands before a colon: {@code katılan diğer isimler:}. */
  private boolean noun(int at) {
    Token token = tokens.get(Math.max(0, at));
    boolean plural = token.key().endsWith("lar") || token.key().endsWith("ler");
    return tokens.mark(at + 1, ':') && token.small() && plural;
  }

  /** Whether a head breaks off before its verb: {@code Toplantıya;}. */
  private boolean open(int from, int end, int head) {
    boolean broken = tokens.mark(end - 1, ';') || tokens.mark(end - 1, ':');
    return broken && head == end && tokens.paragraphEnd(from) == end && !verb(from, end);
  }

  private boolean verb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Clauses.end(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of an open head, which the end of its list brings; null for another verb. */
  private Use closing(int from) {
    int end = tokens.paragraphEnd(from);
    for (int i = from; i < end; i++) {
      if (!Clauses.end(tokens, i)) {
        continue;
      }
      for (Use use : words.verbs(tokens, i)) {
        boolean told = use.form() == Form.TOLD && !use.ending().passive();
        if (told && (use.session() || use.frame() == Frame.WITH)) {
          return use;
        }
      }
      return null;
    }
    return null;
  }

  private boolean session(int from, int head) {
    for (int i = from; i < head; i++) {
      boolean noun = words.is(Role.GATHERING, tokens, i) || words.is(Role.CONFERENCE, tokens, i);
      if (noun && NounCases.inflected(tokens.get(i)) && tokens.mark(i + 1, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean column(int at) {
    return at < tokens.size() && tokens.get(at).is(Flag.COLUMN);
  }

  /** Before the first line of a programme. */
  private int untimed(int from, int end) {
    int i = from;
    while (i < end && !programmes.timed(i)) {
      i++;
    }
    return i;
  }

  /** The first paragraph with a verb ends a list. */
  private int end(int from) {
    int i = from;
    int longest = Math.min(tokens.size(), from + LONGEST);
    while (i < longest) {
      int end = tokens.paragraphEnd(i);
      boolean aside = false;
      for (int k = i; k < end; k++) {
        if (programmes.timed(k)) {
          return k;
        }
        aside = tokens.mark(k, '(') || (aside && !tokens.mark(k, ')'));
        boolean cell = tokens.mark(k + 1, '|') || column(k + 1);
        if (!aside && !cell && Clauses.end(tokens, k)) {
          return i;
        }
      }
      i = end;
    }
    return i;
  }

  /** Who held the talks of a list, as a sentence below says: {@code görüşmeleri X yürüttü}. */
  private List<Party> below(int list) {
    int from = list;
    for (int i = 0; i < BELOW && from < tokens.size(); i++) {
      int end = tokens.sentenceEnd(from);
      List<Party> named = words.has(Role.TALKS, tokens, from, end) ? between(from, end) : List.of();
      if (!named.isEmpty()) {
        boolean one = named.get(0).is(Part.OF) || named.get(0).is(Part.SUBJECT);
        return one && named(named.get(0)) ? named.subList(0, 1) : List.of();
      }
      from = end;
    }
    return List.of();
  }

  private List<Party> hosts(List<Party> named, Subject subject) {
    for (Party party : named) {
      if (party.is(Part.OF) || party.is(Part.SUBJECT)) {
        return subject.resolved(List.of(party));
      }
    }
    return subject.topic();
  }

  private static boolean aside(Party party) {
    return party.is(Part.OTHER) || party.is(Part.FROM);
  }

  private List<Party> between(int from, int to) {
    List<Party> between = new ArrayList<>(people.beginning(from, to));
    between.removeIf(party -> party.pronoun() || aside(party));
    return between;
  }
}
