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
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Reads talks of a few: {@code X, Y ile görüştü}, {@code X, Y tarafından kabul edildi}. */
final class Talks {
  private static final double TOLD = 0.93;
  private static final double NOUN = 0.88;
  private static final double ELIDED = 0.76;

  /** So far behind a participle its noun, or a word of saying, may stand. */
  private static final int NEAR = 4;

  private final MeetingWords words;
  private final Bystanders bystanders;
  private final Tokens tokens;
  private final Encounters encounters;
  private final Subject subject;
  private final Groups groups;
  private final TalkRoles roles;
  private final Reality reality;
  private final Among among;
  private final Calls calls;

  Talks(
      MeetingWords words,
      Reading reading,
      Parties people,
      Encounters encounters,
      Subject subject,
      Groups groups,
      Among among) {
    this.groups = groups;
    this.among = among;
    this.calls = new Calls(words, reading.tokens(), encounters);
    this.words = words;
    this.tokens = reading.tokens();
    this.roles = new TalkRoles(words, tokens, people);
    this.reality = new Reality(words, tokens);
    this.encounters = encounters;
    this.subject = subject;
    this.bystanders = new Bystanders(words, reading, people, subject);
  }

  /**
   * Who met, and how sure that is.
   *
   * @param subjects with each of whom...
   * @param others ...these met
   */
  private record Met(List<Party> subjects, List<Party> others, double confidence) {}

  /**
   * Reads a verb with its arguments; whether it tells a meeting.
   *
   * @param head those whom the verb describes as a participle
   * @param from where its clause begins
   */
  boolean read(Use use, Arguments arguments, List<Party> head, int from) {
    int end = Math.min(tokens.sentenceEnd(use.at()), use.at() + Clauses.LONGEST);
    boolean planned = reality.planned(use, end);
    boolean whom = roles.whom(use, arguments, head) && !reality.denied(use, end);
    boolean told = whom || (reality.told(use, planned, end) && telling(use, from));
    if (!told || press(use.from()) || quoted(use) || meal(use, from)) {
      return false;
    }
    Met met = whom ? whom(use, arguments, head) : met(use, arguments, head, from);
    if (met == null) {
      return false;
    }
    boolean noun = use.form() == Form.DEED || use.form() == Form.DONE;
    double confidence = noun ? Math.min(NOUN, met.confidence()) : met.confidence();
    List<Party> hosts = hosts(use, arguments, met);
    List<List<Party>> groups = groups(use, met, from);
    Optional<Meeting.Form> form = use.verb().form().or(() -> calls.form(use, from, met.others()));
    Telling telling = new Telling(from, use.from(), use.at() + 1, form);
    List<Scene> scenes = encounters.scenes(telling, groups, planned);
    for (List<Party> own : sides(use, met)) {
      for (int i = 0; i < groups.size(); i++) {
        Encounter encounter =
            encounters.begin(new Encounter(false, planned, "verb of meeting", confidence));
        if (groups.size() > 1) {
          encounter.apart();
        }
        List<Party> all = new ArrayList<>(own);
        all.addAll(groups.get(i));
        all.addAll(hosts);
        if (met.subjects().isEmpty() || met.others().isEmpty()) {
          encounter.round();
          if (words.is(Role.CONFERENCE, tokens, use.from() - 1)) {
            encounter.conference(); // X ve Y, üçlü zirvede bir araya geldi.
          }
        }
        encounters.tell(encounter, all, telling, scenes.get(i));
      }
    }
    subject.met(met.subjects());
    subject.guests(
        use.frame() == Frame.OBJECT
            ? met.others()
            : use.frame() == Frame.AGENT ? met.subjects() : List.of());
    List<Party> row = new ArrayList<>(met.subjects());
    row.addAll(met.others());
    subject.together(row);
    return true;
  }

  /** Whether a verb only says who said the words before it: {@code "Y ile …" diye konuştu}. */
  private boolean quoted(Use use) {
    int before = use.from() - 1;
    return use.frame() == Frame.TOPIC
        && (words.is(Role.QUOTE, tokens, before) || tokens.mark(before, '"'));
  }

  /** Whether guests are only dined: {@code yemekte ağırladı}. */
  private boolean meal(Use use, int from) {
    boolean dined = false;
    boolean guests = use.frame() == Frame.OBJECT && !words.is(Role.BROUGHT, tokens, use.at());
    for (int i = from; guests && i < use.from() && !dined; i++) {
      dined = words.is(Role.ELSEWHERE, tokens, i) && NounCases.locative(tokens.get(i));
    }
    return dined;
  }

  /** Those under whom or with whose help others met, and who invited those who only gathered. */
  private List<Party> hosts(Use use, Arguments arguments, Met met) {
    boolean together = use.frame() == Frame.WITH || TalkRoles.held(use);
    List<Party> hosts = new ArrayList<>(together ? arguments.of(Part.HOST) : List.of());
    hosts.removeIf(host -> roles.elsewhere(host, use));
    if (together && met.others().isEmpty()) {
      hosts.addAll(arguments.inviters());
    }
    return subject.resolved(hosts);
  }

  /** Whether a verb that says little by itself has a noun of talks. */
  private boolean telling(Use use, int from) {
    if (use.frame() != Frame.HELD) {
      return true;
    }
    boolean participle =
        use.form() == Form.DONE || use.form() == Form.TO_BE_DONE || use.form() == Form.DOER;
    int behind = use.at() + 1;
    return participle
        ? words.has(Role.TALK, tokens, behind, Math.min(tokens.size(), behind + NEAR))
        : words.has(Role.TALK, tokens, from, use.at());
  }

  /** Who met those whom a participle describes: {@code X'in görüştüğü Y}; null for nobody. */
  private Met whom(Use use, Arguments arguments, List<Party> head) {
    List<Party> owners = arguments.of(Part.OF);
    boolean owned = !owners.isEmpty();
    if (owned && !roles.own(owners.get(owners.size() - 1), use)) {
      return null; // X'in danışmanının görüştüğü Y.
    }
    List<Party> named =
        owned ? owners.subList(owners.size() - 1, owners.size()) : arguments.subjects();
    List<Party> own = subject.resolved(named);
    own = named.isEmpty() ? subject.inSentence() : own;
    return own.isEmpty() ? null : new Met(own, subject.resolved(head), NOUN);
  }

  /** Who met by a verb; null where it says of nobody. */
  private Met met(Use use, Arguments arguments, List<Party> head, int from) {
    Groups.Group group = groups.in(use, arguments, from);
    if (group != null) {
      List<Party> met = subject.resolved(TalkRoles.others(use, arguments));
      boolean together = use.frame() == Frame.WITH || TalkRoles.held(use);
      together |= use.frame() == Frame.TOPIC && group.many() > 0;
      boolean enough = !group.who().isEmpty() && (!met.isEmpty() || together);
      return enough ? new Met(group.without(met), met, ELIDED) : null;
    }
    boolean received = use.frame() == Frame.AGENT && !subject.inSentence().isEmpty();
    List<Party> companions = roles.companions(arguments, use);
    List<Party> others =
        arguments.all().stream()
            .filter(
                party ->
                    TalkRoles.other(use.frame(), party) || (received && party.is(Part.SUBJECT)))
            .filter(party -> !companions.contains(party))
            .toList();
    if (received && !others.isEmpty()) {
      // Ramallah'ta A, Kudüs'te B tarafından kabul edildi: the subject stands before.
      return new Met(subject.inSentence(), subject.resolved(others), TOLD);
    }
    int apart = words.find(Role.APART, tokens, from, use.at());
    if (apart >= 0 && use.frame() == Frame.WITH) {
      others = arguments.behind(apart, Part.WITH);
      others = others.size() == 1 ? arguments.row(others.get(0), head.isEmpty()) : others;
    }
    others = subject.resolved(others);
    if (others.isEmpty()) {
      others = groups.those(use, arguments, from);
    }
    boolean between = others.stream().anyMatch(party -> party.is(Part.BETWEEN));
    if (between) {
      return others.size() > 1 ? new Met(List.of(), others, TOLD) : null;
    }
    boolean describes = (use.form() == Form.DOER && !TalkRoles.held(use)) || !head.isEmpty();
    boolean first = use.form() == Form.OWN || use.form() == Form.OWN_PLANNED;
    boolean speaks = first && !subject.speaker().isEmpty();
    List<Party> named =
        speaks
            ? subject.speaker()
            : describes ? head : TalkRoles.owners(use, arguments.without(others), others);
    List<Party> holders = roles.owned(use, arguments, others);
    if (named.isEmpty() && holders.isEmpty() && use.form() == Form.GOING_ON) {
      holders = roles.doers(arguments, others);
    }
    boolean owned = !describes && !holders.isEmpty();
    List<Party> own =
        speaks || describes ? named : subject.resolved(owned ? holders : named, others);
    if (own.isEmpty() && (!named.isEmpty() || bystanders.stand(from, others))) {
      return null; // Someone acts of whom the text does not say who it is.
    }
    if ((use.frame() == Frame.WITH || TalkRoles.held(use)) && others.isEmpty()) {
      // A ve B, mevkidaşlarıyla ayrı ayrı görüştü: with others.
      int behind = own.isEmpty() ? from : Math.max(from, own.get(own.size() - 1).to());
      boolean together = own.size() > 1 && !words.has(Role.APART, tokens, behind, use.at());
      return together && !use.ending().passive() ? new Met(own, List.of(), TOLD) : null;
    }
    if (others.isEmpty() && use.frame() == Frame.TOPIC && roles.within(from, use.from())) {
      // Üçlü toplantıda X ve Y konuyu ele aldı.
      return own.size() > 1 && !use.ending().passive() ? new Met(own, List.of(), TOLD) : null;
    }
    if (others.isEmpty()
        && use.frame() == Frame.TOPIC
        && roles.both(own, from, use, encounters.far(from, use.from()))) {
      return new Met(own, List.of(), NOUN);
    }
    if (others.isEmpty()) {
      return null;
    }
    if (!own.isEmpty() && (!use.ending().passive() || describes || owned)) {
      List<Party> all = new ArrayList<>(own);
      all.addAll(subject.resolved(companions));
      return new Met(all, others, TOLD);
    }
    if (describes) {
      return null;
    }
    if (use.ending().passive()) {
      boolean other = !subject.inSentence().isEmpty() && use.frame() != Frame.WITH;
      boolean one = others.size() == 1;
      boolean known = !other && (!subject.host().isEmpty() || one);
      return known ? new Met(subject.host(), others, ELIDED) : null;
    }
    if (!subject.inSentence().isEmpty()) {
      return new Met(subject.inSentence(), others, TOLD);
    }
    if (subject.inParagraph().isEmpty()) {
      boolean together = others.size() > 1 && use.frame() == Frame.WITH;
      together &= !words.has(Role.APART, tokens, from, use.at());
      return together ? new Met(List.of(), others, TOLD) : null;
    }
    return new Met(subject.inParagraph(), others, ELIDED);
  }

  /** Those who met one other apart: {@code X ve Y, Z ile ayrı ayrı görüştü}. */
  private List<List<Party>> sides(Use use, Met met) {
    boolean one = met.others().size() == 1 && met.subjects().size() > 1;
    if (one && among.row(use) > 0) {
      return met.subjects().stream().map(List::of).toList();
    }
    one &= use.frame() == Frame.WITH;
    int behind = one ? met.others().get(0).to() : use.from();
    boolean apart = one && words.has(Role.APART, tokens, behind, use.at());
    return apart ? met.subjects().stream().map(List::of).toList() : List.of(met.subjects());
  }

  /** Those who met apart, where the text parts them. */
  private List<List<Party>> groups(Use use, Met met, int from) {
    if (met.subjects().isEmpty() || met.others().isEmpty()) {
      return List.of(met.others());
    }
    boolean nameless = met.others().stream().allMatch(party -> party.who().name().isEmpty());
    // A ve B tarafından kabul edildi: nobody is received by two at once.
    boolean received = use.frame() == Frame.AGENT;
    boolean apart =
        (nameless && use.frame() != Frame.WITH)
            || received
            || among.row(use) > 0
            || words.has(Role.APART, tokens, from, use.at());
    List<List<Party>> groups = new ArrayList<>();
    List<Party> group = new ArrayList<>();
    for (Party party : met.others()) {
      group.add(party);
      boolean alone = apart || roles.alone(party);
      if (alone || party.link() == Link.NONE || party.link() == Link.TOWN) {
        groups.add(List.copyOf(group));
        group.clear();
      }
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /** Whether a meeting is one with the press. */
  private boolean press(int at) {
    return at > 0 && words.is(Role.PRESS, tokens, at - 1);
  }
}
