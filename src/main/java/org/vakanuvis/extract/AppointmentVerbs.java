package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vakanuvis.model.WordTable;

/** The verbs that say that someone is given an office. */
final class AppointmentVerbs {
  /** How far behind an office its verb may stand. */
  private static final int REACH = 14;

  private final Map<String, Kind> stems = new HashMap<>();

  AppointmentVerbs(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("appointment-verbs");
    for (List<String> row : table.rows()) {
      String kind = row.get(table.column("kind")).toUpperCase(Locale.ROOT);
      stems.put(row.get(table.column("stem")), Kind.valueOf(kind));
    }
  }

  /** Who gets the office of a verb. */
  enum Kind {
    /** The object: {@code atadı}. */
    GIVEN,
    /** The subject: {@code üstlendi}. */
    TAKES,
    /** The subject, of a verb that tells it only right behind the office: {@code oldu}. */
    BECOMES,
    /** Someone in the dative, to whom the subject leaves it: {@code devretti}. */
    HANDS,
    /** The subject, of a verb that tells it only behind {@code yerini}. */
    REPLACES
  }

  /**
   * The verb that follows in the sentence; null for none.
   *
   * @param place whether it is told that another's place is taken
   */
  Kind behind(Tokens tokens, int from, boolean place) {
    int end = from < tokens.size() ? Math.min(tokens.sentenceEnd(from), from + REACH) : from;
    for (int i = from; i < end; i++) {
      Kind kind = tokens.get(i).word() ? kind(tokens.get(i).key()) : null;
      if (kind != null && kind != Kind.BECOMES && (place || kind != Kind.REPLACES)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether the token is a verb by which the office before it is given. */
  boolean at(Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.get(token).word()
        && !tokens.get(token).capitalised()
        && kind(tokens.get(token).key()) != null
        && kind(tokens.get(token).key()) != Kind.REPLACES;
  }

  private Kind kind(String key) {
    for (int length = key.length(); length > 1; length--) {
      Kind kind = stems.get(key.substring(0, length));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
