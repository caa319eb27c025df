package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.offices.LineNames;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/**
 * Puts names together whose last words stand on a line of their own, as in narrow columns: {@code
 * Fas: Muhammed ⏎ Buseta}.
 */
final class BrokenNames {
  /** So many words of a name at most stand on the second line. */
  private static final int REST = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final LineNames whole;

  BrokenNames(Reading reading, LineNames whole) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.whole = whole;
  }

  /** Whether nothing but words that may end a name stands between two tokens. */
  boolean rest(int from, int end) {
    boolean rest = from < end && end - from <= REST;
    for (int i = from; i < end && rest; i++) {
      Token token = tokens.get(i);
      boolean word = token.word() && token.capitalised() && !token.suffixed();
      rest = word && reading.sure(i) == null && !whole.office(i) && !token.is(Flag.PARAGRAPH_START);
    }
    return rest;
  }

  /** A name with the words that go on with it. */
  Name with(Name first, int from, int end) {
    String text = first.text() + " " + Words.of(tokens, from, end);
    Span span = new Span(first.span().start(), tokens.stemSpan(from, end).end());
    return new Name(first.from(), end, text, span, Ending.BARE);
  }
}
