package org.vakanuvis.extract;

import org.vakanuvis.extract.Token.Flag;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/** Reads names that begin an item of a list with the surname: {@code Colonna, Catherine – …}. */
final class InvertedNames {
  /** So many words at most stand behind the comma. */
  private static final int GIVEN = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;

  InvertedNames(Reading reading, NameReader names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
  }

  /** The name that fills a line from its head to a token, given name first; null for none. */
  Name before(int end) {
    int line = end == 0 ? 0 : tokens.lineStart(end - 1);
    int from = line;
    while (from < end && !tokens.get(from).word()) {
      from++;
    }
    int comma = from;
    while (comma < end && !tokens.mark(comma, ',')) {
      comma++;
    }
    boolean parted = comma > from && comma < end - 1 && end - comma - 1 <= GIVEN;
    if (!parted || !called(comma + 1, end) || reading.sure(from) != null) {
      return null;
    }
    Name surname = names.after(from);
    boolean fills = surname != null && surname.from() == from && surname.to() == comma;
    boolean plain = fills && surname.single() && surname.ending() == Ending.BARE;
    if (!plain || names.behindOffice(from) > from) {
      return null;
    }
    String text = Words.of(tokens, comma + 1, end) + " " + surname.text();
    Span given = tokens.span(comma + 1, end);
    Span span = new Span(surname.span().start(), given.end());
    return new Name(from, end, text, span, Ending.BARE);
  }

  /** Whether nothing but words of a given name stands between two tokens. */
  private boolean called(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      boolean tied = token.mark('-') && !token.is(Flag.SPACED) && i > from;
      boolean word = token.word() && token.capitalised() && !token.suffixed();
      if (!(word || tied) || reading.sure(i) != null || token.is(Flag.COLUMN)) {
        return false;
      }
    }
    return names.behindOffice(from) == from;
  }
}
