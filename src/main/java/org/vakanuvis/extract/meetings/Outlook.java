package org.vakanuvis.extract.meetings;

import org.vakanuvis.extract.meetings.MeetingVerbs.Frame;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.words.Clauses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Tells whether talks that a clause only names lie ahead: {@code görüşmesinde … ele alınacak},
 * {@code görüşmesinde … ele alınması bekleniyor}.
 */
final class Outlook {
  /** What is done at such talks, {@code alınan kararlar}, was done before. */
  private static final WordEnds PARTICIPLE = WordEnds.of("an", "en");

  private static final WordEnds PRESENT = WordEnds.of("yor", "makta", "mekte", "tadır", "tedir");

  private final MeetingWords words;
  private final Tokens tokens;

  Outlook(MeetingWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Whether the clause tells what will be.
   *
   * @param noun the last token of the talks
   */
  boolean ahead(int noun) {
    int end = Math.min(tokens.sentenceEnd(noun), noun + Clauses.LONGEST);
    boolean told = false;
    for (int i = noun + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean month = words.is(Role.MONTH, tokens, i + 1); // Haziran ayında
      boolean done = i == noun + 1 && token.small() && PARTICIPLE.end(token.key()) && !month;
      if (done && !NounCases.ablative(token)) {
        return false;
      }
      told |= toBe(i);
      if (Clauses.end(tokens, i)) {
        // What was decided at talks, kararlaştırıldı, tells that they were.
        boolean hoped = words.is(Role.PLANNED, tokens, i) && PRESENT.end(token.key());
        return told || Verbs.future(token) || hoped;
      }
    }
    return false;
  }

  /** Whether someone tells what talks will be of: {@code ele alınacağını söyledi}. */
  private boolean toBe(int at) {
    return words.verbs(tokens, at).stream()
        .anyMatch(
            use ->
                use.form() == Form.TO_BE_DONE
                    && use.ending().passive()
                    && (use.frame() == Frame.TOPIC || use.frame() == Frame.WITH));
  }
}
