package org.vakanuvis.extract.offices;

import java.util.BitSet;
import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;

/** Tells by capitals alone where the name of one who has a field ends: {@code Savunma: X Y}. */
final class FieldHolder {
  /** A name has no more words. */
  private static final int LONGEST = 8;

  private FieldHolder() {}

  /**
   * Behind a name of two words or more with at most one case; the token itself for none.
   *
   * @param taken tokens of names and offices that are known
   */
  static int behind(Tokens tokens, OfficeWords words, int from, int end, BitSet taken) {
    int first = words.untitled(tokens, from);
    int spelled = 0;
    int to = first;
    for (int i = first; i < end && i - first < LONGEST && !taken.get(i); i++) {
      Token token = tokens.get(i);
      boolean capital = token.word() && token.capitalised();
      boolean inner = i > first && (tokens.hyphen(i) || words.particle(token.key()));
      boolean field = capital && words.portfolio(tokens, i) != null;
      if (field || !(capital || inner) || (i > first && token.is(Token.Flag.COLUMN))) {
        break;
      }
      spelled += capital ? 1 : 0;
      to = capital ? i + 1 : to;
      if (token.suffixed()) {
        break;
      }
    }
    return spelled < 2 ? from : to;
  }
}
