package org.vakanuvis.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Reads nouns of talks that stand without a verb: {@code X'in Y ile görüşmesinde}, {@code X-Y
 * görüşmesi}, {@code X'in Y tarafından kabulü}.
 */
final class TalkNouns {
  private static final double NOUN = 0.88;
  private static final double ELIDED = 0.76;

  /** So far behind talks stands what they did. */
  private static final int NEAR = 12;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Parties people;
  private final Encounters encounters;
  private final Subject subject;
  private final Groups groups;
  private final Outlook outlook;

  TalkNouns(
      MeetingWords words,
      Tokens tokens,
      Parties people,
      Encounters encounters,
      Subject subject,
      Groups groups) {
    this.people = people;
    this.groups = groups;
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
    this.subject = subject;
    this.outlook = new Outlook(words, tokens);
  }

  /** Reads one with those whom its clause names before it. */
  void read(Arguments arguments, int at, int from) {
    List<Party> all = arguments.all();
    boolean cased = NounCases.inflected(tokens.get(at)) || over(at);
    boolean nameless = cased && all.stream().allMatch(Party::pronoun);
    List<Party> group = nameless ? groups.between(from, at) : List.of();
    if (group.size() > 1) {
      tell(group, at, from, ELIDED);
      return;
    }
    if (all.isEmpty() || words.is(Role.PRESS, tokens, at - 1) || unheld(at) || verb(at)) {
      return;
    }
    Party last = all.get(all.size() - 1);
    List<Party> owners = last.is(Part.OF) && near(last, at) ? owners(all, at) : List.of();
    boolean both = owners.size() > 1;
    boolean held = at + 1 < tokens.size() && !words.verbs(tokens, at + 1).isEmpty();
    if (between(all, at) && !held && (cased || !held(at))) {
      both = true;
      owners = all.subList(all.size() - 2, all.size());
    }
    if (after(arguments, last, at)) {
      tell(arguments.subjects(), at, from, NOUN);
      return;
    }
    List<Party> row = last.to() == at && last.is(Part.SUBJECT) ? row(all) : List.of();
    if (row.size() > 1) {
      tell(row, at, from, NOUN);
    } else if (both && (cased || lasted(at))) {
      tell(owners, at, from, NOUN);
    } else if (last.is(Part.AGENT) && at == last.to() && over(at)) {
      List<Party> guests = subject.resolved(arguments.of(Part.OF));
      if (!guests.isEmpty()) {
        List<Party> met = new ArrayList<>(guests);
        met.addAll(subject.resolved(arguments.of(Part.AGENT)));
        tell(met, at, from, NOUN);
      }
    } else if (words.is(Role.RECEPTION, tokens, at) && at == last.to() && took(at)) {
      received(arguments, at, from);
    } else if (last.is(Part.WITH) && near(last, at) && took(at)) {
      List<Party> own = arguments.of(Part.OF);
      own = own.isEmpty() ? arguments.subjects() : own;
      boolean told = !own.isEmpty();
      if (!over(at) && !(told && beside(own.get(own.size() - 1), last))) {
        return; // X'in önerisi üzerine Y ile görüşme yapıldı: not with X.
      }
      own = subject.resolved(told ? own : subject.host());
      if (!own.isEmpty()) {
        List<Party> met = new ArrayList<>(own);
        met.addAll(subject.resolved(arguments.of(Part.WITH)));
        tell(met, at, from, told ? NOUN : ELIDED);
      }
    }
  }

  /**
   * Whether two of two states did something after talks of which nothing was told before: {@code X
   * ile Y, görüşmenin ardından gazetecilere konuştu}.
   */
  private boolean after(Arguments arguments, Party last, int at) {
    List<Party> two = arguments.subjects();
    boolean pair =
        two.size() == 2
            && two.get(1).equals(last)
            && tokens.mark(last.to(), ',')
            && two.stream().noneMatch(Party::pronoun)
            && !two.get(0).who().country().equals(last.who().country());
    boolean here = pair && words.is(Role.AROUND, tokens, at + 1) && near(last.to() + 1, at);
    return here && encounters.last(at) == null;
  }

  /** Whose talks they were: {@code X, Y ve Z'nin}; fewer than two where nobody is joined. */
  private List<Party> owners(List<Party> all, int at) {
    int first = all.size() - 1;
    if (first > 0 && joined(all.get(first - 1), all.get(first))) {
      first--;
      // Sözcü X, Y ile Z'nin görüşmesini anlattı: X is who acts, and none of them.
      boolean row = !words.is(Role.WITH, tokens, all.get(first).to() - 1) && nobody(at);
      while (row && first > 0 && all.get(first - 1).link() == Link.COMMA) {
        first--;
      }
    }
    List<Party> owners = all.subList(first, all.size());
    return owners.stream().anyMatch(Party::pronoun) ? List.of() : owners;
  }

  /** Whether the clause's verb has talks or what they were about for its subject. */
  private boolean nobody(int at) {
    return lasted(at) || verbs(at).stream().anyMatch(use -> use.ending().passive());
  }

  /** {@code X ile Y'nin}, {@code X'le Y'nin} */
  private static boolean joined(Party one, Party other) {
    boolean with = one.is(Part.WITH) && other.from() - one.to() < NEAR;
    return one.link() == Link.AND || with;
  }

  /**
   * Reads whom someone received: {@code X, Y'nin kabulünde}, {@code Y'nin X'i kabulünde}, {@code Y,
   * X'i kabulünde}.
   */
  private void received(Arguments arguments, int at, int from) {
    List<Party> guests = arguments.of(Part.OBJECT);
    List<Party> owners = arguments.of(Part.OF);
    boolean owned = !owners.isEmpty() || guests.isEmpty();
    List<Party> hosts = owned ? owners : arguments.subjects();
    guests = subject.resolved(guests.isEmpty() ? arguments.subjects() : guests);
    if (hosts.size() == 1 && !guests.isEmpty()) {
      List<Party> met = new ArrayList<>(guests);
      met.addAll(subject.resolved(hosts));
      tell(met, at, from, NOUN);
    }
  }

  /** Whether no small word but those of an office stands between two. */
  private boolean beside(Party one, Party other) {
    for (int i = one.to(); i < other.from(); i++) {
      if (tokens.get(i).word() && !tokens.get(i).capitalised() && !people.titles(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code X ile Y arasındaki görüşmede} */
  private boolean between(List<Party> all, int at) {
    Party last = all.get(all.size() - 1);
    Party first = all.size() > 1 ? all.get(all.size() - 2) : last;
    boolean both = last.is(Part.BETWEEN) && first.link() == Link.AND;
    return both && near(last, at) && !first.pronoun() && !last.pronoun();
  }

  private void tell(List<Party> met, int at, int from, double confidence) {
    boolean planned = outlook.ahead(at);
    Encounter encounter =
        encounters.begin(new Encounter(false, planned, "noun of talks", confidence));
    encounters.tell(encounter, met, new Telling(from, at, at + 1, Optional.empty()));
  }

  /**
   * Whether a noun of talks says that they took place: {@code görüşmede}, {@code görüşme ardından}.
   */
  private boolean over(int at) {
    boolean within = NounCases.locative(tokens.get(at));
    return within || words.is(Role.AROUND, tokens, at + 1) || attended(at);
  }

  /** Whether the clause's verb says that talks were held, and so with whom: {@code yapıldı}. */
  private boolean held(int at) {
    return verbs(at).stream().anyMatch(use -> use.frame() == Frame.HELD);
  }

  /** Whether the clause says that someone took part in talks: {@code görüşmesine Z de katıldı}. */
  private boolean attended(int at) {
    return NounCases.dative(tokens.get(at))
        && verbs(at).stream()
            .anyMatch(use -> use.frame() == Frame.ATTEND && use.form() == Form.TOLD);
  }

  /** The verbs by which a clause may end behind talks. */
  private List<Use> verbs(int at) {
    int end = Math.min(tokens.sentenceEnd(at), at + Clauses.LONGEST);
    return words.verbs(tokens, Clauses.behind(tokens, at + 1, end) - 1);
  }

  /** Whether only words that say of which kind talks were stand before them: {@code baş başa}. */
  private boolean near(Party last, int at) {
    return near(last.to(), at);
  }

  private boolean near(int from, int at) {
    int i = from;
    for (int length = 1; i < at - 1 && length > 0; i += length) {
      length = Math.max(words.length(Role.MUTUAL, tokens, i), located(i, at));
      if (length == 0) {
        return false;
      }
    }
    return i <= at;
  }

  /** How many words tell where talks are, {@code Beyaz Saray'daki}; 0 for none. */
  private int located(int from, int to) {
    int i = from;
    while (i < to - 1 && tokens.get(i).capitalised() && !tokens.get(i).suffixed()) {
      i++;
    }
    Token last = tokens.get(i);
    return last.suffixed() && last.suffix().endsWith("ki") ? i + 1 - from : 0;
  }

  /** Whether a noun of talks or what follows it says that they took place. */
  private boolean took(int at) {
    return over(at) || lasted(at);
  }

  /** Whether the clause says that talks took place: {@code görüşmesi iki saat sürdü}. */
  private boolean lasted(int at) {
    int end = Math.min(tokens.sentenceEnd(at), at + NEAR);
    for (int i = at + 1; i < end; i++) {
      if (words.is(Role.LASTED, tokens, i)) {
        return true;
      }
      if (Verbs.finite(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun is part of a verb, which tells by itself: {@code görüşmelerde bulunacak}. */
  private boolean verb(int at) {
    int behind = words.is(Role.ALSO, tokens, at + 1) ? at + 2 : at + 1;
    return behind < tokens.size()
        && words.verbs(tokens, behind).stream().anyMatch(use -> use.from() <= at);
  }

  /** Whether the clause says that talks did not take place: {@code görüşme yapılamadı}. */
  private boolean unheld(int at) {
    int end = over(at) ? at : Math.min(tokens.sentenceEnd(at), at + NEAR);
    for (int i = at + 1; i < end; i++) {
      boolean not = words.is(Role.UNHELD, tokens, i) || words.is(Role.DENIED, tokens, i);
      if (not || Verbs.finite(tokens.get(i))) {
        return not;
      }
    }
    return false;
  }

  /** The last of them with all whom dashes join to it; empty where they join who is not read. */
  private List<Party> row(List<Party> all) {
    int first = all.size() - 1;
    while (first > 0 && dashed(all.get(first - 1), all.get(first))) {
      first--;
    }
    boolean more = dash(all.get(first).from() - 1) || all.get(all.size() - 1).pronoun();
    return more ? List.of() : all.subList(first, all.size());
  }

  private boolean dash(int at) {
    return tokens.mark(at, '-') || tokens.mark(at, '&');
  }

  private boolean dashed(Party one, Party other) {
    return dash(one.to())
        && one.to() + 1 == other.from()
        && !one.pronoun()
        && one.is(Part.SUBJECT)
        && !tokens.get(one.from()).is(Flag.NUMBER);
  }
}
