package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vakanuvis.model.WordTable;

/**
 * The words that say that someone goes along with another or serves under one, and is of the same
 * country.
 */
public final class Companions {
  private static final Set<String> JOINTS =
      Set.of("kin", "instead", "besides", "through", "represents", "together", "whom");

  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private final List<String> cabinets = new ArrayList<>();

  private final WordEnds reasons;

  /** The words that stand between the two, or behind both, each with its role. */
  private final TokenTrie<String> joints;

  /** With such words, each by where it stands beside the two. */
  public Companions(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("companion-words");
    List<String> whys = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String stem = row.get(table.column("stem"));
      switch (row.get(table.column("where"))) {
        case "before" -> before.add(stem);
        case "cabinet" -> cabinets.add(stem);
        case "behind" -> behind.add(stem);
        case "why" -> whys.add(stem);
        default -> {}
      }
    }
    this.reasons = WordEnds.of(whys.toArray(String[]::new));
    this.joints = Cues.trie(lexicon, "companion-words", JOINTS);
  }

  /** Whether one stands just before the companion's office, or behind the companion's name. */
  public boolean tell(Tokens tokens, int office, int name) {
    int start = Math.max(tokens.sentenceStart(office), office - 2);
    int end = Math.min(tokens.sentenceEnd(office), name + 3);
    return any(tokens, start, office, before) || any(tokens, name, end, behind);
  }

  /** Whether a word says that an office is a seat in the government of who is named before. */
  public boolean cabinet(Token token) {
    return cabinets.stream().anyMatch(token.key()::startsWith);
  }

  /** Whether the token says that someone stands for a state: {@code temsil etti}. */
  public boolean represents(Tokens tokens, int token) {
    return behind(tokens, token, "represents") > token;
  }

  /** Whether the words from a token say that another does the same: {@code ile birlikte}. */
  public boolean together(Tokens tokens, int token) {
    return behind(tokens, token, "together") > token;
  }

  /** Whether the word ends a clause that tells why something is so: {@code döndüğünden}. */
  public boolean why(Token word) {
    return reasons.end(word.key());
  }

  /** Whether the token makes whoever is named next a relative of another. */
  public boolean kin(Tokens tokens, int token) {
    return behind(tokens, token, "kin") > token;
  }

  /** Whether the token makes whoever is named next one who speaks or goes for another. */
  public boolean instead(Tokens tokens, int token) {
    return behind(tokens, token, "instead") > token;
  }

  /** Behind the words that tell who is there besides another; the token itself for none. */
  public int besides(Tokens tokens, int token) {
    return behind(tokens, token, "besides");
  }

  /** Whether the words from a token make whoever is named before one through whom another acts. */
  public boolean through(Tokens tokens, int token) {
    return behind(tokens, token, "through") > token;
  }

  /** Behind the participle that makes whoever follows one's own: {@code atadığı}; or the token. */
  public int whom(Tokens tokens, int token) {
    return behind(tokens, token, "whom");
  }

  private int behind(Tokens tokens, int token, String role) {
    return Cues.behind(joints, tokens, token, role);
  }

  private static boolean any(Tokens tokens, int from, int to, List<String> stems) {
    for (int i = from; i < to; i++) {
      String key = tokens.get(i).key();
      if (stems.stream().anyMatch(key::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
