package org.vakanuvis.extract.words;

import org.vakanuvis.extract.words.Token.Flag;

/** Tells where clauses end. */
public final class Clauses {
  /** Endings that nouns have too, {@code heyeti, daveti}. */
  private static final WordEnds COMMON =
      WordEnds.of("dı", "di", "du", "dü", "tı", "ti", "tu", "tü");

  /** A clause has no more tokens; a text without marks is cut so. */
  public static final int LONGEST = 200;

  private Clauses() {}

  /**
   * Whether a finite verb that ends a clause stands here: at a sentence's end, before a semicolon,
   * or before a comma if no noun ends so.
   */
  public static boolean end(Tokens tokens, int at) {
    Token token = tokens.get(at);
    if (!Verbs.finite(token)) {
      return false;
    }
    int next = at + 1;
    if (next >= tokens.sentenceEnd(at)) {
      return true;
    }
    Token behind = tokens.get(next);
    if (!behind.is(Flag.MARK) || behind.mark('-')) {
      return false;
    }
    return !behind.mark(',') || !COMMON.end(token.key());
  }

  /** Behind the verb that ends a clause; the end of the stretch where none does. */
  public static int behind(Tokens tokens, int from, int end) {
    int i = from;
    while (i < end && !end(tokens, i)) {
      i++;
    }
    return Math.min(end, i + 1);
  }
}
