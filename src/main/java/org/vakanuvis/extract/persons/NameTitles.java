package org.vakanuvis.extract.persons;

import java.util.Set;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;

/** Tells where the titles before a name end, among them those that only some texts have. */
final class NameTitles {
  private final Tokens tokens;
  private final PersonWords words;

  /** Whether the text is in the language of before about 1955. */
  private final boolean old;

  /** The initials that are forms of address here, {@code B.} beside {@code Bn.} */
  private final Set<String> paired;

  NameTitles(Tokens tokens, PersonWords words, boolean old) {
    this.tokens = tokens;
    this.words = words;
    this.old = old;
    this.paired = words.paired(tokens);
  }

  /** Behind the title that begins with a token; the token itself where none does. */
  int behind(int token) {
    Token word = tokens.get(token);
    if (word.initial() && paired.contains(word.stem())) {
      return token + 1;
    }
    int next = words.afterTitle(tokens, token);
    return old && next == token ? words.afterOldTitle(tokens, token) : next;
  }

  /** The same of all titles that follow each other. */
  int behindAll(int token) {
    int i = token;
    int next = token;
    do {
      i = next;
      next = i < tokens.size() ? behind(i) : i;
    } while (next > i);
    return i;
  }

  /** Whether the title of someone else stands there, a short form or a form of address. */
  boolean another(int token) {
    Token word = tokens.get(token);
    boolean plain = words.address(word) || word.is(Token.Flag.ABBREVIATION);
    return plain && words.afterTitle(tokens, token) > token;
  }
}
