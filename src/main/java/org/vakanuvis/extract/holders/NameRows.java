package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Reads the names of a row that commas and {@code ve} join, {@code sırasıyla X, Y (Çad) ve Z}. */
final class NameRows {
  /** So many tokens at most has what stands in brackets behind a name. */
  private static final int LONGEST_BRACKET = 8;

  private final Tokens tokens;
  private final NameReader names;

  NameRows(Tokens tokens, NameReader names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The names that commas and {@code ve} join from here on. */
  List<Name> from(int token) {
    List<Name> found = new ArrayList<>();
    int i = token;
    while (i < tokens.size() && names.lines().joined(i)) {
      Name name = names.after(i);
      if (name == null) {
        break;
      }
      found.add(name);
      i = behindBrackets(name.to());
      if (!joint(i) || name.ending() != Ending.BARE) {
        break;
      }
      i++;
    }
    return found;
  }

  /** Behind what may stand between a plural and its names: {@code sırasıyla}, a colon. */
  int begin(int token) {
    int i = token;
    while (i < tokens.size() && (tokens.mark(i, ':') || tokens.mark(i, ';') || inTurn(i))) {
      i++;
    }
    // Cezayir ve Tunus İçişleri Bakanları, sırasıyla X ve Y, toplandı.
    boolean mark = tokens.mark(i, ',') || tokens.mark(i, '(') || tokens.dash(i);
    return mark && inTurn(i + 1) ? i + 2 : i;
  }

  /** Whether the token says that two rows have the same order: {@code sırasıyla}. */
  boolean inTurn(int token) {
    return token >= 0 && token < tokens.size() && tokens.get(token).key().equals("sırasıyla");
  }

  /** Behind the brackets that open with a token; the token itself for none. */
  int behindBrackets(int token) {
    if (!tokens.mark(token, '(')) {
      return token;
    }
    int end = token + 1;
    while (end < tokens.size() && end - token < LONGEST_BRACKET && !tokens.mark(end, ')')) {
      end++;
    }
    return tokens.mark(end, ')') ? end + 1 : token;
  }

  private boolean joint(int token) {
    return tokens.joint(token) || tokens.mark(token, '&');
  }
}
