package org.vakanuvis.extract.meetings;

import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;

/** Finds the nouns of sessions and talks that clauses tell of. */
final class SessionNouns {
  /** {@code oturumu}: an accusative that a possessive may be too. */
  private static final WordEnds OBJECT = WordEnds.of("oturumu");

  private final MeetingWords words;
  private final Reading reading;
  private final Tokens tokens;
  private final Parties people;

  SessionNouns(MeetingWords words, Reading reading, Parties people) {
    this.words = words;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.people = people;
  }

  /** The noun of a session behind a participle; negative for none. */
  int session(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noun = words.is(Role.GATHERING, tokens, i) || words.is(Role.CONFERENCE, tokens, i);
      if (noun && !people.titles(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The noun of a session or talk that has a case; negative for none. */
  int cased(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!noun(from, i)) {
        continue;
      }
      // Raporun kabulünün ardından tells when, Konsey Başkanı who.
      boolean cased = NounCases.inflected(tokens.get(i)) || OBJECT.end(tokens.get(i).folded());
      boolean told = cased && !words.is(Role.AROUND, tokens, i + 1);
      boolean title = people.titles(i) && !NounCases.directed(tokens.get(i));
      if (told && !title) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word tells a part of the session named before it: {@code forumun açılışında}. */
  private boolean part(int from, int at) {
    return words.is(Role.PART, tokens, at) && session(Math.max(from, at - 2), at) >= 0;
  }

  /** Whether a noun that was found is one of a session or of a part of it. */
  boolean sits(int noun) {
    return noun >= 0
        && (words.is(Role.GATHERING, tokens, noun)
            || words.is(Role.CONFERENCE, tokens, noun)
            || part(0, noun));
  }

  private boolean noun(int from, int at) {
    boolean how = words.is(Role.VIDEO, tokens, at - 1) && NounCases.instrumental(tokens.get(at));
    return !tokens.get(at).is(Flag.NUMBER)
        && !how // Video konferansla katıldı.
        && (words.is(Role.GATHERING, tokens, at)
            || words.is(Role.CONFERENCE, tokens, at)
            || words.is(Role.TALK, tokens, at)
            || words.is(Role.SIDE, tokens, at)
            || part(from, at));
  }

  /** Whether a common noun in the dative stands here. */
  boolean dative(int at) {
    Token token = tokens.get(at);
    boolean small = !token.capitalised() || tokens.sentenceStart(at) == at;
    boolean name = people.titles(at) || reading.at(at) != null;
    boolean common = token.word() && small && !token.suffixed() && !name;
    return common && NounCases.dative(token) && !NounCases.locative(token);
  }

  /** Whether a noun stands in the locative and is not owned: {@code heyette}. */
  boolean within(int at) {
    return NounCases.locative(tokens.get(at)) && NounCases.plain(tokens.get(at));
  }
}
