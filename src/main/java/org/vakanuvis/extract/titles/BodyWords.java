package org.vakanuvis.extract.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Turkish;

/**
 * Tells bodies of one state from bodies of many by the words of their names: {@code
 * Cumhurbaşkanlığı Genel Sekreteri}, {@code Uluslararası Kahve Örgütü Başkanı}.
 */
public final class BodyWords {
  /** So many tokens at most has a body's short name in brackets. */
  private static final int ABBREVIATION = 3;

  private final TokenTrie<Boolean> national;

  /** Those that states and others have. */
  private final TokenTrie<Boolean> common;

  private final Set<String> worldFirst;
  private final Set<String> worldLast;

  /**
   * The bodies of many states by what one of their organs, or each of them, is called for short.
   */
  private final Map<String, Set<String>> organs = new HashMap<>();

  private final int longestOrgan;

  /** With the words of bodies of one state and of many, and the short names of the latter. */
  public BodyWords(Lexicon lexicon) {
    this.national = bodies(lexicon, false);
    this.common = bodies(lexicon, true);
    this.worldFirst = lexicon.keys("world-bodies", "first");
    this.worldLast = lexicon.keys("world-bodies", "last");
    WordTable table = lexicon.dictionaries().table("body-organs");
    for (List<String> row : table.rows()) {
      organs.put(
          Turkish.fold(row.get(table.column("organ"))),
          Set.copyOf(WordTable.parts(row.get(table.column("bodies")))));
    }
    this.longestOrgan = organs.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static TokenTrie<Boolean> bodies(Lexicon lexicon, boolean also) {
    WordTable table = lexicon.dictionaries().table("national-bodies");
    TokenTrie.Builder<Boolean> bodies = lexicon.phrases();
    for (List<String> row : table.rows()) {
      if (row.get(table.column("also")).isEmpty() != also) {
        bodies.add(row.get(table.column("body")), Suffixes.Kind.POSSESSIVE, also);
      }
    }
    return bodies.build();
  }

  /** Whether one of the offices is of a body that only states have. */
  public boolean national(Tokens tokens, Office office) {
    return any(national, tokens, office);
  }

  /**
   * Whether an office is of a body of many states where its head alone says so: {@code Genel
   * Sekreter X}, but not {@code Senato Genel Sekreteri}, {@code Su Kurumu İcra Direktörü}.
   */
  public boolean many(Tokens tokens, Office office) {
    boolean own = any(common, tokens, office) && !world(tokens, office);
    return !own && !national(tokens, office);
  }

  private static boolean any(TokenTrie<Boolean> bodies, Tokens tokens, Office office) {
    for (OfficeUnit unit : office.units()) {
      if (Cues.any(bodies, tokens, unit.from(), unit.to())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the name of the body before the first office begins and ends as that of many states.
   */
  public boolean world(Tokens tokens, Office office) {
    OfficeUnit unit = office.first();
    // Uluslararası Anlaşmalar ve Avrupa Birliği Genel Müdürü: two fields of a state's office.
    for (int i = unit.from() + 2; i < unit.headFrom(); i++) {
      if (tokens.get(i - 1).key().equals("ve") && worldFirst.contains(tokens.get(i).key())) {
        return false;
      }
    }
    // İslami Dayanışma Spor Federasyonu (ISSF)
    int open = tokens.opening(unit.headFrom() - 1, ABBREVIATION);
    return world(tokens, unit.from(), open < 0 ? unit.headFrom() : open);
  }

  /** Whether a body has an organ called by a word, in any case, or is so called itself. */
  public boolean organ(String body, String word) {
    for (int length = Math.min(word.length(), longestOrgan); length > 2; length--) {
      Set<String> bodies = organs.get(word.substring(0, length));
      if (bodies != null && bodies.contains(body)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words begin and end as the name of such a body. */
  public boolean world(Tokens tokens, int from, int end) {
    return end - from > 1
        && worldFirst.contains(tokens.get(from).key())
        && worldLast.contains(tokens.get(end - 1).key());
  }
}
