package org.vakanuvis.extract;

import java.util.Set;
import org.vakanuvis.turkish.Suffixes;

/**
 * Tells bodies of one state from bodies of many by the words of their names: {@code
 * Cumhurbaşkanlığı Genel Sekreteri}, {@code Uluslararası Kahve Örgütü Başkanı}.
 */
final class BodyWords {
  private final TokenTrie<String> national;
  private final Set<String> worldFirst;
  private final Set<String> worldLast;

  BodyWords(Lexicon lexicon) {
    this.national = lexicon.phrases("national-bodies", "body", Suffixes.Kind.POSSESSIVE);
    this.worldFirst = lexicon.keys("world-bodies", "first");
    this.worldLast = lexicon.keys("world-bodies", "last");
  }

  /** Whether one of the offices is of a body that only states have. */
  boolean national(Tokens tokens, Office office) {
    for (OfficeUnit unit : office.units()) {
      if (Cues.any(national, tokens, unit.from(), unit.to())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the name of the body before the first office begins and ends as that of many states.
   */
  boolean world(Tokens tokens, Office office) {
    OfficeUnit unit = office.first();
    // Uluslararası Anlaşmalar ve Avrupa Birliği Genel Müdürü: two fields of a state's office.
    for (int i = unit.from() + 2; i < unit.headFrom(); i++) {
      if (tokens.get(i - 1).key().equals("ve") && worldFirst.contains(tokens.get(i).key())) {
        return false;
      }
    }
    return world(tokens, unit.from(), unit.headFrom());
  }

  /** Whether words begin and end as the name of such a body. */
  boolean world(Tokens tokens, int from, int end) {
    return end - from > 1
        && worldFirst.contains(tokens.get(from).key())
        && worldLast.contains(tokens.get(end - 1).key());
  }
}
