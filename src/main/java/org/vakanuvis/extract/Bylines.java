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
