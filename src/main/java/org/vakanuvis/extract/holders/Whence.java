package org.vakanuvis.extract.holders;

import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Reads the words before a name that tell from where someone comes to an office. */
final class Whence {
  /** So many words tell where one comes from. */
  private static final int MOST_ORIGIN = 6;

  /** How words end that tell it: {@code uzmanlarından}, {@code asker kökenli}. */
  private static final WordEnds ORIGIN = WordEnds.of("larindan", "lerinden", "kokenli");

  /** The same where nothing stands before it: {@code generallerden}. */
  private static final WordEnds FIRST = WordEnds.of("lardan", "lerden");

  private final Tokens tokens;
  private final NameReader names;

  Whence(Tokens tokens, NameReader names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * Behind a people's name or a country that someone comes from, {@code yerine Azerbaycanlı Ramil
   * Hasanov}, {@code Başkanlığa Almanya'dan Thomas Ossowski}; else the token itself.
   */
  int people(int token) {
    NameMatch people = token < tokens.size() ? names.country(token) : null;
    boolean whence =
        people != null
            && people.from() == token
            && (people.ending() == Ending.ABLATIVE
                || (people.form() == NameMatch.Form.DEMONYM && people.ending() == Ending.BARE));
    return whence ? people.to() : token;
  }

  /**
   * Behind words that tell among whom someone was or what he was before, {@code Dünya Bankasının
   * eski uzmanlarından Ali Kara}, {@code emniyet kökenli Ali Kara}; else the token itself.
   */
  int among(int token) {
    int end = Math.min(tokens.sentenceEnd(token), token + MOST_ORIGIN);
    for (int i = token; i < end && names.lines().joined(i) && tokens.get(i).word(); i++) {
      Token word = tokens.get(i);
      boolean first = i == token && FIRST.end(word.folded());
      if (word.small() && (first || ORIGIN.end(word.folded()))) {
        return i + 1;
      }
    }
    return token;
  }
}
