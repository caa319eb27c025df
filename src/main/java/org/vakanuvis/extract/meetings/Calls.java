package org.vakanuvis.extract.meetings;

import java.util.List;
import java.util.Optional;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Meeting.Form;

/**
 * Tells that talks were held by telephone where only the words before say so: {@code X bir dizi
 * telefon görüşmesi yaptı. Önce Y ile görüştü}.
 */
final class Calls {
  /** So many sentences back a text still speaks of calls. */
  private static final int REACH = 8;

  /** A heading has no more tokens. */
  private static final int HEADING = 14;

  private final MeetingWords words;
  private final Tokens tokens;
  private final Encounters encounters;

  Calls(MeetingWords words, Tokens tokens, Encounters encounters) {
    this.words = words;
    this.tokens = tokens;
    this.encounters = encounters;
  }

  /**
   * The telephone, where a clause that does not say how it was may go on telling of calls.
   *
   * @param from where the clause begins
   * @param others those with whom talks were
   */
  Optional<Form> form(Use use, int from, List<Party> others) {
    boolean told = encounters.held(from, use.at() + 1) || met(from, use.from());
    if (told || !words.is(Role.FAR, tokens, use.from())) {
      return Optional.empty();
    }
    boolean called = goesOn(use, others) || several(from, use.from()) || spoken(use.from());
    return called ? Optional.of(Form.TELEPHONE) : Optional.empty();
  }

  /** Whether a call was told last, and this of one more: {@code Y ile de konuştu}. */
  private boolean goesOn(Use use, List<Party> others) {
    Encounter last = encounters.last(use.at());
    int next = others.isEmpty() ? 0 : others.get(others.size() - 1).to();
    return last != null
        && last.called()
        && encounters.lastParagraph() == tokens.paragraphStart(use.at())
        && next > 0
        && words.is(Role.ALSO, tokens, next);
  }

  /** Whether words between two tokens speak of several calls. */
  private boolean several(int from, int to) {
    return words.has(Role.CALLS, tokens, from, to);
  }

  /** Whether an earlier sentence of the paragraph, or its heading, speaks of several calls. */
  private boolean spoken(int at) {
    int paragraph = tokens.paragraphStart(at);
    int end = tokens.sentenceStart(at);
    for (int i = 0; i < REACH && end > paragraph; i++) {
      int start = tokens.sentenceStart(end - 1);
      if (several(start, end)) {
        return true;
      }
      if (encounters.place(start, end).isPresent() || met(start, end)) {
        return false;
      }
      end = start;
    }
    int above = paragraph == 0 ? 0 : tokens.paragraphStart(paragraph - 1);
    return end == paragraph && (heads(above, paragraph) || heads(0, paragraph));
  }

  /** Whether a heading that stands before a paragraph speaks of several calls. */
  private boolean heads(int from, int paragraph) {
    int end = paragraph == 0 ? 0 : tokens.paragraphEnd(from);
    return end <= paragraph && end - from <= HEADING && several(from, end);
  }

  /** Whether words say that people were at one place. */
  private boolean met(int from, int to) {
    return words.has(Role.RECEPTION, tokens, from, to)
        || words.has(Role.VISIT, tokens, from, to)
        || words.has(Role.FACE_TO_FACE, tokens, from, to);
  }
}
