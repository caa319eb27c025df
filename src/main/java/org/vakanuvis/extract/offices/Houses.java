package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/**
 * Reads whose an office is from the house that its holder comes from: {@code Maldivler Çevre
 * Bakanlığından Genel Müdür X}.
 */
final class Houses {
  /** How the name of a house ends whence someone comes. */
  private static final WordEnds WHENCE =
      WordEnds.of(
          "gindan", "ginden", "gundan", "gunden", "sindan", "sinden", "sundan", "sunden", "mundan");

  private final Reading reading;
  private final Tokens tokens;

  Houses(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** The state whose house stands right before an office; null for none. */
  NameMatch state(Office office) {
    int last = office.from() - 1;
    if (last < 1 || !tokens.get(last).capitalised() || !whence(tokens.get(last))) {
      return null;
    }
    NameMatch state = null;
    int start = tokens.sentenceStart(last);
    for (int i = last - 1; i >= start && named(i); i--) {
      NameMatch country = reading.countryAt(i);
      boolean owns =
          country != null
              && (country.ending() == Ending.BARE || country.ending() == Ending.GENITIVE);
      // ABD'nin Türkiye Büyükelçiliğinden: the first owns the house.
      state = owns ? country : state;
    }
    return state;
  }

  private static boolean whence(Token word) {
    return WHENCE.end(word.folded() + (word.suffixed() ? word.suffix() : ""));
  }

  /** Whether a token may stand in the name of a house. */
  private boolean named(int token) {
    return tokens.get(token).capitalised() || tokens.get(token).key().equals("ve");
  }
}
