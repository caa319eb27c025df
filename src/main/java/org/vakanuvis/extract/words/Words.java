package org.vakanuvis.extract.words;

import org.vakanuvis.extract.words.Token.Flag;

/** The words of some tokens as one text. */
public final class Words {
  private Words() {}

  /**
   * The words from one token to before another, blanks where the text has any white space, the last
   * without what follows its apostrophe.
   */
  public static String of(Tokens tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean initial = i > from && tokens.get(i - 1).initial() && token.word();
      boolean hyphened =
          i > from && tokens.get(i - 1).mark('-') && !tokens.get(i - 1).is(Flag.SPACED);
      if (i > from && !hyphened && (token.is(Flag.SPACED) || initial)) {
        words.append(' ');
      }
      words.append(token.stem());
      if (token.initial() || token.is(Flag.ABBREVIATION)) {
        words.append('.');
      }
      if (token.suffixed() && i < to - 1) {
        words.append('\'').append(token.suffix());
      }
    }
    return words.toString();
  }
}
