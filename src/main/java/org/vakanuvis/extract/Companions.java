package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.model.WordTable;

/**
 * The words that say that someone goes along with another or serves under one, and is of the same
 * country.
 */
final class Companions {
  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private final List<String> cabinets = new ArrayList<>();

  Companions(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("companion-words");
    for (List<String> row : table.rows()) {
      List<String> stems =
          switch (row.get(table.column("where"))) {
            case "before" -> before;
            case "cabinet" -> cabinets;
            default -> behind;
          };
      stems.add(row.get(table.column("stem")));
    }
  }

  /** Whether one stands just before the companion's office, or behind the companion's name. */
  boolean tell(Tokens tokens, int office, int name) {
    int start = Math.max(tokens.sentenceStart(office), office - 2);
    int end = Math.min(tokens.sentenceEnd(office), name + 3);
    return any(tokens, start, office, before) || any(tokens, name, end, behind);
  }

  /** Whether a word says that an office is a seat in the government of who is named before. */
  boolean cabinet(Token token) {
    return cabinets.stream().anyMatch(token.key()::startsWith);
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
