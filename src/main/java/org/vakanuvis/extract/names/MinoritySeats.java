package org.vakanuvis.extract.names;

import java.util.List;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Suffixes;

/**
 * Tells the peoples whose seat in a state's body is spoken of, and not another state: {@code Bosna
 * Hersek Devlet Başkanlığı Konseyi'nin Boşnak üyesi X, Hırvat üyesi Y}.
 */
public final class MinoritySeats {
  /** The rule of a people's name that means no state here. */
  public static final String RULE = "people-of-a-seat";

  /** So many words the name of a body has at most. */
  private static final int LONGEST_BODY = 5;

  /** So many words at most has what a chamber or council is called. */
  private static final int WORDS = 3;

  /** So many tokens stand at most between the seats of a list. */
  private static final int NEXT = 10;

  private final TokenTrie<String> words;

  MinoritySeats(Lexicon lexicon) {
    TokenTrie.Builder<String> trie = lexicon.phrases();
    WordTable table = lexicon.dictionaries().table("minority-seats");
    for (List<String> row : table.rows()) {
      String word = row.get(table.column("word"));
      boolean compound = word.indexOf(' ') > 0 || word.endsWith("vekili");
      Suffixes.Kind kind = compound ? Suffixes.Kind.POSSESSIVE : Suffixes.Kind.NOUN;
      trie.add(word, kind, row.get(table.column("kind")));
    }
    this.words = trie.build();
  }

  /**
   * Whether a people's name means whose seat it is.
   *
   * @param before the nearest name before it that does; null for none
   * @param names all of the text, in its order
   */
  boolean seat(Tokens tokens, Sighting people, Sighting before, List<Sighting> names) {
    boolean called = people.country() && people.entry().form() == Form.DEMONYM && people.bare();
    if (!called || !kind(tokens, people.to(), "seat")) {
      return false;
    }
    int from = people.from();
    int floor = tokens.sentenceStart(from);
    boolean listed = before != null && before.from() >= floor && from - before.to() <= NEXT;
    if (listed) {
      return true;
    }
    for (int i = from - 1; i >= floor && from - i <= WORDS; i--) {
      if (ends(tokens, i, from, "council")) {
        return true;
      }
      if (ends(tokens, i, from, "chamber")) {
        return owned(tokens, i, floor, people, names);
      }
    }
    return false;
  }

  /** Whether a state owns a chamber: {@code Bulgaristan Ulusal Meclisi}. */
  private static boolean owned(
      Tokens tokens, int chamber, int floor, Sighting people, List<Sighting> names) {
    int from = chamber;
    while (from > floor && chamber - from < LONGEST_BODY && tokens.get(from - 1).capitalised()) {
      from--;
    }
    for (Sighting name : names) {
      if (name.from() > chamber) {
        break;
      }
      boolean state = name.country() && name.entry().form() == Form.NAME;
      boolean other = !name.entry().value().equals(people.entry().value());
      if (state && other && name.from() >= from && name.to() <= chamber) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Tokens tokens, int from, int to, String kind) {
    return Cues.behind(words, tokens, from, kind) == to;
  }

  private boolean kind(Tokens tokens, int token, String kind) {
    return Cues.behind(words, tokens, token, kind) > token;
  }
}
