package org.vakanuvis.extract.meetings;

import java.util.List;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.meetings.MeetingWords.Role;
import org.vakanuvis.extract.people.Party;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.VerbEnding.Form;

/**
 * Reads those whom a text picks out of all who met someone: {@code X'i arayan isimler arasında Y ve
 * Z de vardı}, {@code X'in görüştüğü bakanlar arasında Y yer aldı}.
 */
final class Among {
  /** So many words at most tell who those are. */
  private static final int NOUN = 4;

  private static final WordEnds PLURAL = WordEnds.of("lar", "ler", "lari", "leri");

  private final MeetingWords words;
  private final Tokens tokens;

  Among(MeetingWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Where the row of those begins of whom a participle tells; negative where none does. */
  int row(Use use) {
    if (use.form() != Form.DOER && use.form() != Form.DONE) {
      return -1;
    }
    int end = Math.min(tokens.sentenceEnd(use.at()), use.at() + 1 + NOUN);
    for (int i = use.at() + 1; i < end && tokens.get(i).word(); i++) {
      if (words.is(Role.BETWEEN, tokens, i)) {
        boolean several = PLURAL.end(tokens.get(i - 1).folded());
        return several && NounCases.locative(tokens.get(i)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether the words behind a row say that these were among the others. */
  boolean told(List<Party> row) {
    int next = row.isEmpty() ? tokens.size() : row.get(row.size() - 1).to();
    boolean also = next < tokens.size() && words.is(Role.ALSO, tokens, next);
    return words.is(Role.AMONG, tokens, also ? next + 1 : next);
  }
}
