package org.vakanuvis.extract.meetings;

import java.util.List;
import org.vakanuvis.extract.meetings.MeetingVerbs.Frame;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.VerbEnding.Form;

/** Tells who of a clause met others, who was met and who came along. */
final class TalkRoles {
  private static final WordEnds DOER = WordEnds.of("an", "en");

  private final MeetingWords words;
  private final Tokens tokens;
  private final Parties people;

  TalkRoles(MeetingWords words, Tokens tokens, Parties people) {
    this.words = words;
    this.tokens = tokens;
    this.people = people;
  }

  /** Whether a verb says that talks were held. */
  static boolean held(Use use) {
    return use.frame() == Frame.HELD;
  }

  /** Those who are met by a verb. */
  static List<Party> others(Use use, Arguments arguments) {
    return arguments.all().stream().filter(party -> other(use.frame(), party)).toList();
  }

  /** Whether someone is among those who are met by a verb. */
  static boolean other(Frame frame, Party party) {
    return switch (frame) {
      case WITH, TOPIC, HELD -> party.is(Part.WITH) || party.is(Part.BETWEEN);
      case OBJECT -> party.is(Part.OBJECT);
      case AGENT -> party.is(Part.AGENT);
      case OF -> party.is(Part.OF);
      case TO -> party.is(Part.TO);
      case FROM -> party.is(Part.FROM);
      case ATTEND, SIT, HAND, SAY -> false;
    };
  }

  /** Whose deed it is: the subject, or of a deed as a noun whoever owns it. */
  static List<Party> owners(Use use, Arguments arguments, List<Party> others) {
    boolean noun =
        use.form() == Form.DEED || use.form() == Form.DONE || use.form() == Form.TO_BE_DONE;
    List<Party> all = arguments.of(Part.OF);
    if (noun && others.isEmpty() && all.size() > 1 && all.get(0).link() == Link.AND) {
      return all;
    }
    if (noun && !others.isEmpty()) {
      int other = others.get(0).from();
      boolean here = arguments.all().stream().anyMatch(party -> party.from() == other);
      // X'in kendisini kabul etmesi: of whom an earlier sentence told.
      List<Party> of = all.stream().filter(party -> !here || party.from() < other).toList();
      int first = of.size() - 1;
      while (first > 0 && of.get(first - 1).link() == Link.AND) {
        first--; // X ve Y'nin Z ile yaptıkları görüşme.
      }
      if (!of.isEmpty()) {
        return of.subList(first, of.size());
      }
    }
    List<Party> subjects = arguments.subjects();
    // X'e ilk telefon Y'den geldi.
    return subjects.isEmpty() && use.frame() == Frame.FROM ? arguments.of(Part.TO) : subjects;
  }

  /**
   * Those who met others along with whoever did: {@code X, Y ve Z ile birlikte W'yi ziyaret etti};
   * empty where nobody but them was met.
   */
  List<Party> companions(Arguments arguments, Use use) {
    List<Party> all = arguments.all();
    for (int i = 0; i < all.size(); i++) {
      Party party = all.get(i);
      if (!with(party) || !words.is(Role.TOGETHER, tokens, party.to())) {
        continue;
      }
      List<Party> behind = all.subList(i + 1, all.size());
      if (behind.stream().noneMatch(other -> other(use.frame(), other))) {
        return List.of();
      }
      int first = i;
      while (first > 0 && with(all.get(first - 1)) && all.get(first - 1).link() != Link.NONE) {
        first--;
      }
      return all.subList(first, i + 1);
    }
    return List.of();
  }

  /**
   * Whose talks were held: {@code X'in Y ile üçlü görüşmesi yapıldı}; empty where the noun of talks
   * has no owner.
   */
  List<Party> owned(Use use, Arguments arguments, List<Party> others) {
    boolean told = use.form() == Form.TOLD || use.form() == Form.PLANNED;
    if (!held(use) || !told || others.isEmpty() || !others.stream().allMatch(TalkRoles::with)) {
      return List.of();
    }
    int behind = others.get(others.size() - 1).to();
    int noun = words.find(Role.TALK, tokens, behind, Math.min(use.from(), behind + 2));
    List<Party> owners =
        arguments.of(Part.OF).stream().filter(one -> one.to() <= others.get(0).from()).toList();
    boolean near = !owners.isEmpty() && near(owners.get(owners.size() - 1), others.get(0));
    return noun >= 0 && near ? owners : List.of();
  }

  /**
   * Whose deed a clause goes on to tell: {@code X'in Y'yi arayarak şunu demesi}; empty where words
   * stand between them.
   */
  List<Party> doers(Arguments arguments, List<Party> others) {
    if (others.isEmpty()) {
      return List.of();
    }
    Party met = others.get(0);
    List<Party> before =
        arguments.of(Part.OF).stream().filter(one -> one.to() <= met.from()).toList();
    Party last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && near(last, met) ? List.of(last) : List.of();
  }

  /**
   * Whether a participle describes whom someone met, {@code X'in görüştüğü Y}, and not who met
   * others.
   *
   * @param head those who stand behind it
   */
  boolean whom(Use use, Arguments arguments, List<Party> head) {
    boolean participle = use.form() == Form.DONE || use.form() == Form.TO_BE_DONE;
    boolean bare = participle && use.ending().ending() == Ending.BARE && !use.ending().passive();
    boolean meets = use.frame() == Frame.WITH || use.frame() == Frame.OBJECT;
    // Aradığı may be whom one looks for.
    boolean sought = use.verb().form().isPresent() && use.verb().words().size() == 1;
    // Ziyaret ettiği Mısır'ın Başbakanı X: the country was visited.
    boolean visit = words.is(Role.VISIT, tokens, use.from());
    return bare
        && meets
        && !sought
        && !head.isEmpty()
        && others(use, arguments).isEmpty()
        && !(visit && genitive(use.at() + 1, head.get(0).from()));
  }

  /** Whether a deed is that of someone named before it, and not of another whom that one has. */
  boolean own(Party owner, Use use) {
    return !genitive(owner.to(), use.from());
  }

  /** Whether one had under oneself what another verb tells: {@code X'in huzurunda imzalayan}. */
  boolean elsewhere(Party host, Use use) {
    Token next = tokens.get(host.to());
    boolean doer = next.small() && DOER.end(next.key()) && host.to() < use.from();
    return doer && words.verbs(tokens, host.to()).isEmpty();
  }

  /**
   * Whether two of two states took something up, one with the other: {@code X ile Y, konuyu}.
   *
   * @param far whether the clause tells that they did so from afar: {@code X ve Y telefonda}
   */
  boolean both(List<Party> own, int from, Use use, boolean far) {
    boolean two =
        own.size() == 2
            && own.stream().noneMatch(Party::pronoun)
            && !own.get(0).who().country().equals(own.get(1).who().country())
            && (far || words.is(Role.WITH, tokens, own.get(0).to() - 1));
    boolean speech = !far && words.verbs(tokens, use.at()).stream().anyMatch(Use::session);
    return two
        && !speech
        && !use.ending().passive()
        && !words.has(Role.ELSEWHERE, tokens, from, use.from())
        && !words.has(Role.STATEMENT, tokens, from, use.from());
  }

  /** Whether a clause tells that something was done in talks: {@code toplantıda}. */
  boolean within(int from, int to) {
    int talk = words.find(Role.TALK, tokens, from, to);
    return talk >= 0
        && NounCases.locative(tokens.get(talk))
        && !words.has(Role.ELSEWHERE, tokens, from, to)
        && !words.is(Role.PRESS, tokens, talk - 1);
  }

  private boolean genitive(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).word() && NounCases.genitive(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of a row is joined to the verb by itself: {@code A'yla, B'yle ve C'yle}. */
  boolean alone(Party party) {
    Token last = tokens.get(party.to() - 1);
    boolean with = party.link() == Link.COMMA && words.is(Role.WITH, tokens, party.to() - 1);
    boolean cased = last.suffixed() && Suffixes.ending(last.suffix()) == Ending.INSTRUMENTAL;
    return with || cased;
  }

  private static boolean with(Party party) {
    return party.is(Part.WITH);
  }

  /** Whether nothing but an office stands between two. */
  private boolean near(Party one, Party other) {
    for (int i = one.to(); i < other.from(); i++) {
      if (!people.titles(i) && !tokens.get(i).mark(',')) {
        return false;
      }
    }
    return true;
  }
}
