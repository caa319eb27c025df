package org.vakanuvis.extract.meetings;

import java.util.List;
import org.vakanuvis.extract.meetings.Encounters.Telling;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;

/** Asks of a clause that tells who took part whether it tells of what was told before. */
final class SameSession {
  private static final WordEnds PLURAL =
      WordEnds.of("lere", "lara", "lerde", "larda", "lerine", "larina", "lerinde", "larinda");

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;
  private final SessionNouns nouns;

  SameSession(MeetingWords words, Tokens tokens, Encounters encounters, SessionNouns nouns) {
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
    this.nouns = nouns;
  }

  /** Whether this is told in another numbered item than the last meeting. */
  boolean itemised(int at) {
    int item = tokens.paragraphStart(at);
    return tokens.get(item).is(Flag.NUMBER) && item != encounters.lastParagraph();
  }

  /** Whether a verb of speaking only quotes, or tells of what was said elsewhere. */
  boolean quoted(Use use) {
    int from = Math.max(tokens.sentenceStart(use.from()), use.from() - Clauses.LONGEST);
    return words.is(Role.QUOTE, tokens, use.from() - 1)
        || tokens.mark(use.from() - 1, '"')
        || words.has(Role.ELSEWHERE, tokens, from, use.from());
  }

  /** Whether those who gathered are named once more with others. */
  static boolean shared(Encounter last, List<Party> members) {
    return members.stream().anyMatch(party -> last.who().contains(party.who()));
  }

  /** Of how many countries those are who took part, nobody's being one. */
  static long sides(List<Party> members) {
    return members.stream().map(party -> party.who().country()).distinct().count();
  }

  /** Whether someone is said to have come too: {@code X de}, {@code toplantıya ayrıca X}. */
  boolean joins(Use use, List<Party> members) {
    int first = members.isEmpty() ? use.from() : members.get(0).from();
    int besides = words.find(Role.BESIDES, tokens, tokens.sentenceStart(first), first);
    return (besides > 0 && NounCases.dative(tokens.get(besides - 1)))
        || words.is(Role.ALSO, tokens, use.from() - 1)
        || members.stream().anyMatch(party -> words.is(Role.ALSO, tokens, party.to()));
  }

  /** Whether talks are those of delegations, of which all who came are named: {@code heyetler}. */
  boolean apart(Use use, List<Party> members, int noun) {
    int first = tokens.sentenceStart(noun);
    boolean delegations = words.is(Role.GROUP, tokens, first) && noun - first <= 2;
    return delegations && sides(members) > 1 && !joins(use, members);
  }

  /** Whether a verb has some other object: {@code sözlerine katıldı}. */
  boolean object(Use use, int from) {
    if (use.from() == 0) {
      return false;
    }
    boolean also = words.is(Role.ALSO, tokens, use.from() - 1);
    if (words.is(Role.SPEECH, tokens, use.from() - 1)) {
      return false; // Bir konuşma yaptı: no dative, though it ends as one.
    }
    // Geziye X katıldı: what one took part in may open the sentence.
    int first = tokens.sentenceStart(use.from());
    boolean opens = first >= from && !words.is(Role.TALK, tokens, first) && nouns.dative(first);
    return (!also && nouns.dative(use.from() - 1)) || opens;
  }

  /** Whether someone came to the ceremony at which others were just told to have met. */
  boolean ceremony(Use use, int from) {
    Telling told = encounters.told();
    return told != null
        && words.has(Role.CEREMONY, tokens, from, use.from())
        && words.has(Role.CEREMONY, tokens, told.from(), told.to())
        && tokens.paragraphStart(use.from()) == encounters.lastParagraph();
  }

  /**
   * Whether a session is the one that two sides were just told to have held: {@code X ile Y
   * toplantı yaptı. Toplantıya Z katıldı}.
   */
  boolean held(int noun) {
    Telling told = encounters.told();
    return told != null
        && words.is(Role.GATHERING, tokens, told.verb())
        && NounCases.plain(tokens.get(noun))
        && tokens.paragraphStart(noun) == encounters.lastParagraph();
  }

  /** Whether a noun stands for several: {@code görüşmelerde}. */
  boolean several(int noun) {
    return noun >= 0 && words.is(Role.TALK, tokens, noun) && plural(noun);
  }

  boolean plural(int noun) {
    return PLURAL.end(tokens.get(noun).folded());
  }

  /** Whether one more came to what was just told: {@code Z toplantıya Bakü'den gelerek katıldı}. */
  boolean same(Encounter last, List<Party> members, int noun) {
    boolean here = tokens.paragraphStart(noun) == encounters.lastParagraph();
    Token before = tokens.get(Math.max(0, noun - 1));
    boolean other = before.suffixed() && before.suffix().endsWith("ki"); // Lima'daki foruma
    return here
        && !other
        && members.size() == 1
        && !last.planned()
        && NounCases.plain(tokens.get(noun));
  }
}
