package org.vakanuvis.extract;

import java.util.HashSet;
import java.util.Set;

/** Knows the lines beside a headline that say who wrote the text: {@code Selin Özkök}. */
final class Bylines {
  /** A name has so many words at least, and at most. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  private final Set<String> givenNames;

  Bylines(Lexicon lexicon) {
    Set<String> names = new HashSet<>(lexicon.keys("given-names", "name"));
    names.addAll(lexicon.keys("turkish-given-names", "name"));
    this.givenNames = Set.copyOf(names);
  }

  /**
   * Whether a line has such a name and the town from which it was sent: {@code Ad Soyad / Paris}.
   */
  boolean sent(Reading reading, Line line) {
    Tokens tokens = reading.tokens();
    int mark = line.first() + SHORTEST;
    while (mark < line.end() && !tokens.get(mark).is(Token.Flag.MARK)) {
      mark++;
    }
    int town = mark + 1;
    boolean parted = tokens.mark(mark, '/') || tokens.mark(mark, '-') || tokens.mark(mark, ',');
    return parted
        && town < line.end()
        && is(tokens, line.first(), mark)
        && reading.countryAt(town) == null
        && HeadNames.place(reading, town) == line.end();
  }

  /** Whether the words from one token to before another are a name, with no capitals only. */
  boolean is(Tokens tokens, int first, int end) {
    int last = end;
    while (last > first && (tokens.mark(last - 1, ',') || tokens.mark(last - 1, '-'))) {
      last--;
    }
    boolean named = last - first >= SHORTEST && last - first <= LONGEST;
    if (!named || !givenNames.contains(tokens.get(first).key()) || tokens.get(first).allCaps()) {
      return false;
    }
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      if (!token.word() || !token.capitalised() || token.suffixed()) {
        return false;
      }
    }
    return true;
  }
}
