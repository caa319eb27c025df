package org.vakanuvis.extract.meetings;

import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Tells whether talks took place or will, by the form of their verb and the words behind it. */
final class Reality {
  /** So far behind a participle its noun, or a word of saying, may stand. */
  private static final int NEAR = 4;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Outlook outlook;

  Reality(MeetingWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
    this.outlook = new Outlook(words, tokens);
  }

  /** Whether they lie ahead. */
  boolean planned(Use use, int end) {
    return switch (use.form()) {
      case PLANNED, OWN_PLANNED, TO_BE_DONE -> true;
      case DEED -> over(use) ? outlook.ahead(use.at()) : hoped(use, Role.PLANNED, end);
      default -> false;
    };
  }

  /** Whether the form of the verb says that it happened or will. */
  boolean told(Use use, boolean planned, int end) {
    int behind = use.at() + 1;
    int near = Math.min(end, behind + NEAR);
    return switch (use.form()) {
      case TOLD, OWN, OWN_PLANNED, PLANNED ->
          !words.has(Role.NOT, tokens, behind, Math.min(end, behind + 1)); // Görüşmüş değil.
      case GOING_ON -> !whether(use) && !words.has(Role.NOT, tokens, behind, near);
      case DOER -> !denied(use, end) && !words.has(Role.NOT, tokens, behind, near);
      case DONE, TO_BE_DONE -> {
        boolean told =
            words.has(Role.TALK, tokens, behind, near)
                || words.has(Role.REPORT, tokens, behind, end)
                || words.is(Role.AROUND, tokens, behind);
        boolean held = !planned || !words.has(Role.UNHELD, tokens, behind, end);
        boolean not =
            words.has(Role.NOT, tokens, behind, near)
                || words.has(Role.DENIED, tokens, behind, end);
        yield told && held && !not;
      }
      case DEED -> {
        boolean not = hoped(use, Role.NOT, end) || words.has(Role.DENIED, tokens, behind, end);
        yield (planned || over(use) || behind >= end || headline(use.at())) && !not;
      }
    };
  }

  /** Whether words behind a participle say that it was not done. */
  boolean denied(Use use, int end) {
    int near = Math.min(end, use.at() + 1 + NEAR);
    return words.has(Role.DENIED, tokens, use.at() + 1, near);
  }

  /** Whether a deed as a noun is told of as over or under way: {@code görüşmesinde}. */
  private boolean over(Use use) {
    return use.ending().ending() == Ending.LOCATIVE || words.is(Role.AROUND, tokens, use.at() + 1);
  }

  /** Whether a word stands behind a deed, or behind the last of several that it is told of. */
  private boolean hoped(Use use, Role role, int end) {
    int behind = use.at() + 1;
    boolean more = tokens.mark(behind, ',') || words.is(Role.AND, tokens, behind);
    boolean listed = more && !over(use);
    int near = listed ? Clauses.behind(tokens, behind, end) : Math.min(end, behind + NEAR);
    return words.has(role, tokens, behind, near);
  }

  /** Whether it is asked whether something happened: {@code görüşüp görüşmediği}. */
  private boolean whether(Use use) {
    int behind = use.at() + 1;
    return behind < tokens.size()
        && tokens.get(behind).word()
        && tokens.get(behind).folded().startsWith(use.verb().stem());
  }

  /** Whether a sentence has no finite verb, as headlines have none. */
  private boolean headline(int token) {
    int from = Math.max(tokens.sentenceStart(token), token - Clauses.LONGEST);
    int end = Math.min(tokens.sentenceEnd(token), token + Clauses.LONGEST);
    for (int i = from; i < end; i++) {
      if (Clauses.end(tokens, i)) {
        return false;
      }
    }
    return true;
  }
}
