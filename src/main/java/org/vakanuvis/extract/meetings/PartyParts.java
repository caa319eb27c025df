package org.vakanuvis.extract.meetings;

import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party.Part;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells what a party does in its clause, by its case and what stands behind it. */
final class PartyParts {
  private final MeetingWords words;
  private final Tokens tokens;

  PartyParts(MeetingWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * The part of one.
   *
   * @param next the token behind it
   */
  Part of(Ending ending, int next) {
    boolean with = ending == Ending.BARE && words.is(Role.WITH, tokens, next);
    int behind = with ? next + 1 : next;
    if (words.is(Role.NOT, tokens, behind)) {
      return Part.OTHER; // X ile değil, Y ile görüştü.
    }
    if ((with || ending == Ending.INSTRUMENTAL) && about(behind)) {
      return Part.OTHER;
    }
    return switch (ending) {
      case INSTRUMENTAL -> Part.WITH;
      case ACCUSATIVE -> Part.OBJECT;
      case GENITIVE -> words.is(Role.OTHER, tokens, next) ? Part.OTHER : Part.OF;
      case DATIVE -> Part.TO;
      case ABLATIVE -> Part.FROM;
      case BARE ->
          with
              ? Part.WITH
              : words.is(Role.AGENT, tokens, next)
                  ? Part.AGENT
                  : words.is(Role.BETWEEN, tokens, next)
                      ? Part.BETWEEN
                      : words.is(Role.OTHER, tokens, next) ? Part.OTHER : Part.SUBJECT;
      default -> Part.OTHER;
    };
  }

  /** Whether talks stand here of which only is spoken: {@code Y ile görüşmesi öncesinde}. */
  private boolean about(int at) {
    return words.is(Role.TALK, tokens, at) && words.is(Role.ABOUT, tokens, at + 1);
  }
}
