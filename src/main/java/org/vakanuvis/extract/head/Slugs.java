package org.vakanuvis.extract.head;

import org.vakanuvis.extract.frame.Frame;
import org.vakanuvis.extract.frame.HeadItem.Kind;
import org.vakanuvis.extract.frame.HeadLine;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;

/** Tells what agencies write above a text to find it again, which is no headline. */
final class Slugs {
  private Slugs() {}

  /**
   * Whether a line has but one word each of what an agency's text is about, {@code FAS-SAHRA}, and
   * an agency stands beside its place below.
   */
  static boolean is(Frame frame, HeadLine line) {
    Tokens tokens = frame.tokens();
    int first = line.textFirst();
    int words = 0;
    for (int i = first; i < line.textEnd(); i++) {
      boolean word = (i - first) % 2 == 0;
      Token token = tokens.get(i);
      boolean name = token.allCaps() && !token.suffixed();
      name &= i == first || frame.reading().from(i) != null;
      if (word ? !name : !token.mark('-')) {
        return false;
      }
      words += word ? 1 : 0;
    }
    return words > 1
        && words * 2 - 1 == line.textEnd() - first
        && frame.hasLead()
        && frame.opening().has(Kind.AGENCY)
        && line.index() > 0;
  }
}
