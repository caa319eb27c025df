package org.vakanuvis.extract.meetings;

import java.util.BitSet;
import java.util.List;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.people.Party.Link;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Tells what joins those who stand side by side: {@code X, Y ve Z}, {@code Bakü'de X, …}, {@code
 * önce X, ardından Y}.
 */
final class PartyLinks {
  /** What describes the next one is no longer than this. */
  private static final int ASIDE = 10;

  private final MeetingWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final BitSet covered;
  private final BitSet whole;
  private final BitSet days;

  /**
   * @param covered the tokens of names and offices
   * @param whole those of offices with a name, and of what joins their owners
   * @param days those of dates
   */
  PartyLinks(MeetingWords words, Reading reading, BitSet covered, BitSet whole, BitSet days) {
    this.days = days;
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.covered = covered;
    this.whole = whole;
  }

  /** Joins each of them to the next. */
  void join(List<Party> parties) {
    for (int i = 0; i + 1 < parties.size(); i++) {
      Link link = link(parties.get(i), parties.get(i + 1).from());
      // Mısır'da X, Ürdün'de Y ile: but not X, Ürdün'de Y ile.
      boolean stray = link == Link.TOWN && !inTown(parties.get(i)) && !timed(parties, i);
      parties.set(i, parties.get(i).with(stray ? Link.NONE : link));
    }
  }

  /** What joins two parties: nothing but titles and offices may stand beside it. */
  private Link link(Party party, int to) {
    int from = party.to();
    boolean bare = party.is(Part.SUBJECT);
    Link link = from > 0 && words.is(Role.WITH, tokens, from - 1) ? Link.AND : Link.NONE;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is(Flag.PARAGRAPH_START) || token.is(Flag.SENTENCE_START)) {
        return Link.NONE;
      }
      if (covered.get(i) || whole.get(i) || token.mark('(') || token.mark(')')) {
        continue; // The ve of an office joins no one.
      }
      if (words.is(Role.AND, tokens, i)) {
        // X, bugün A'dan Lamola ve Y ile: not X and Y, where Lamola could not be read.
        link = link == Link.TOWN ? Link.TOWN : Link.AND;
      } else if (token.mark(',') || token.mark('-') || token.mark('&')) {
        link = link == Link.NONE ? Link.COMMA : link;
      } else if ((link == Link.COMMA || link == Link.TOWN) && (apart(i) || hour(i))) {
        link = Link.TOWN;
      } else if (bare && link != Link.NONE && !token.capitalised() && participle(i, to) > i) {
        i = participle(i, to);
      } else if ((!token.capitalised() || token.suffixed())
          && !(link != Link.NONE && origin(i))
          && !(link == Link.TOWN && particle(i))) { // Manila'da ise X, Bakü'de de Y
        return Link.NONE;
      }
    }
    return link;
  }

  /** Whether a town, a day or a word of order stands here. */
  private boolean apart(int at) {
    return town(at) || days.get(at) || words.is(Role.ORDER, tokens, at);
  }

  /** Whether the hour is told of someone and of the next: {@code Z, sabah X, akşam da Y ile}. */
  private boolean timed(List<Party> parties, int at) {
    Party one = parties.get(at);
    int before = uncovered(one.from());
    int sentence = tokens.sentenceStart(one.from());
    boolean other = at > 0 && parties.get(at - 1).from() >= sentence;
    return other && before >= sentence && hour(before) && hour(one.to() + 1);
  }

  private boolean hour(int at) {
    return words.is(Role.HOUR, tokens, at);
  }

  /** Whether a word only sets a town or day against the one before: {@code Manila'da ise}. */
  private boolean particle(int at) {
    return words.is(Role.AGAINST, tokens, at) || words.is(Role.ALSO, tokens, at);
  }

  private boolean town(int at) {
    NameMatch name = reading.sure(at);
    boolean place = name != null && (name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY);
    return place && name.ending() == Ending.LOCATIVE && name.to() == at + 1;
  }

  /** Whether it is told from which country the next one is: {@code ve İsveç'ten X}. */
  private boolean origin(int at) {
    NameMatch name = reading.sure(at);
    return name != null && name.kind() == Kind.COUNTRY && name.ending() == Ending.ABLATIVE;
  }

  /** Whether whoever begins with an office or name here is where a town or a day says. */
  private boolean inTown(Party party) {
    int i = uncovered(party.from());
    int first = tokens.sentenceStart(party.from());
    // Önce X, sonra Y ile görüştü: X is who did so.
    return i >= first && apart(i) && !(i == first && words.is(Role.ORDER, tokens, i));
  }

  /** The token before a name and its office; one before the sentence where nothing is. */
  private int uncovered(int from) {
    int first = tokens.sentenceStart(from);
    int i = from - 1;
    while (i >= first && covered.get(i)) {
      i--;
    }
    return i;
  }

  /** The last word of what describes the next person, {@code yeni göreve gelen}; else the first. */
  private int participle(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + ASIDE); i++) {
      Token token = tokens.get(i);
      if (!token.word() || token.capitalised()) {
        return from;
      }
      String key = token.key();
      if (covered.get(i + 1)) {
        return key.endsWith("an") || key.endsWith("en") ? i : from;
      }
    }
    return from;
  }
}
