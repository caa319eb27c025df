package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Words;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Ending;

/** Reads names that begin an item of a list with the surname: {@code Colonna, Catherine – …}. */
final class InvertedNames {
  /** So many words at most stand behind the comma. */
  private static final int GIVEN = 3;

  /** So many words and marks at most stand before it. */
  private static final int SURNAME = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final NameReader names;

  InvertedNames(Reading reading, NameReader names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.names = names;
  }

  /**
   * The name that begins a line or cell and ends before a token, given name first; null for none.
   *
   * @param owned whether the words behind tell a state or body that owns the office, without which
   *     only capitals tell the surname: {@code COLONNA, Catherine – Bakan}
   */
  Name before(int end, boolean owned) {
    int comma = end - 1;
    while (comma >= 0 && end - comma - 1 <= GIVEN && !tokens.mark(comma, ',')) {
      comma--;
    }
    int given = comma + 1;
    if (comma < 1 || given == end || !tokens.mark(comma, ',') || !called(given, end)) {
      return null;
    }
    int from = surname(comma);
    boolean capitals = capitals(from, comma) && !tokens.get(end - 1).allCaps();
    if (from == comma || reading.sure(from) != null || !(capitals || (owned && opens(from)))) {
      return null;
    }
    Name surname = names.after(from);
    boolean fills = surname != null && surname.from() == from && surname.to() == comma;
    boolean plain = fills && (capitals || surname.single()) && surname.ending() == Ending.BARE;
    if (!plain || names.behindOffice(from) > from) {
      return null;
    }
    String text = Words.of(tokens, given, end) + " " + surname.text();
    Span span = new Span(surname.span().start(), tokens.span(given, end).end());
    return new Name(from, end, text, span, Ending.BARE);
  }

  /** The first word of a line or cell that a comma ends; the comma for none. */
  private int surname(int comma) {
    int line = tokens.lineStart(comma);
    int from = comma;
    while (from > line && comma - from < SURNAME && !edge(from)) {
      Token token = tokens.get(from - 1);
      boolean tied = token.mark('-') || token.mark('\'');
      tied &= from - 1 > line && from < comma && !tokens.get(from).is(Flag.SPACED);
      if (!token.word() && !tied) {
        break;
      }
      from--;
    }
    boolean begins = from == line || edge(from) || tokens.get(from - 1).is(Flag.MARK);
    return begins && !tokens.mark(from - 1, ',') ? from : comma;
  }

  private boolean edge(int token) {
    return token < tokens.size() && tokens.get(token).is(Flag.COLUMN);
  }

  /** Whether no word stands before a token on its line. */
  private boolean opens(int token) {
    int first = tokens.lineStart(token);
    while (first < token && !tokens.get(first).word()) {
      first++;
    }
    return first == token;
  }

  /** Whether all that stands between two tokens is in capitals, but for small words of names. */
  private boolean capitals(int from, int end) {
    boolean capitals = false;
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (token.word() && token.capitalised() && !token.allCaps()) {
        return false;
      }
      capitals |= token.allCaps() && token.stem().length() > 1;
    }
    return capitals;
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
