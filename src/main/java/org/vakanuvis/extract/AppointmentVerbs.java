package org.vakanuvis.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** The verbs that say that someone is given an office. */
final class AppointmentVerbs {
  /**
   * So many words may stand between an office and its verb, those of other offices and names not
   * counted.
   */
  private static final int REACH = 14;

  private final Map<String, Kind> stems = new HashMap<>();

  AppointmentVerbs(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("appointment-verbs");
    for (List<String> row : table.rows()) {
      String kind = row.get(table.column("kind")).toUpperCase(Locale.ROOT);
      stems.put(Turkish.fold(row.get(table.column("stem"))), Kind.valueOf(kind));
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
    REPLACES,
    /** Nobody: its object loses the office, {@code görevden aldı}. */
    LEAVES,
    /** Nobody: the subject had the office before, {@code görev yaptı}. */
    SERVED,
    /** No verb: a word of time between a name and an office. */
    WHEN
  }

  /**
   * The verb that follows in the sentence; null for none.
   *
   * @param place whether it is told that another's place is taken
   */
  Kind behind(Tokens tokens, int from, boolean place) {
    int end = from < tokens.size() ? tokens.sentenceEnd(from) : from;
    int words = 0;
    for (int i = from; i < end && words < REACH; i++) {
      Token word = tokens.get(i);
      Kind kind = word.word() ? kind(word.folded()) : null;
      boolean gives = gives(kind) && kind != Kind.BECOMES;
      if (gives && (place || kind != Kind.REPLACES)) {
        return kind;
      }
      words += word.capitalised() || tokens.joint(i) ? 0 : 1;
    }
    return null;
  }

  /** Whether the words behind a name in the case say that its bearer has the office no more. */
  boolean leaves(Tokens tokens, int token, Ending ending) {
    if (token + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(token).folded();
    Kind next = kind(tokens.get(token + 1).folded());
    return switch (ending) {
      // X'in yerine atanan, X'in istifası
      case GENITIVE ->
          (word.equals("yerine") && (next == Kind.GIVEN || next == Kind.TAKES))
              || kind(word) == Kind.LEAVES;
      case ACCUSATIVE ->
          kind(word + " " + tokens.get(token + 1).folded()) == Kind.LEAVES
              || kind(word) == Kind.LEAVES;
      case BARE -> resigns(tokens, token);
      default -> false;
    };
  }

  /** Whether the sentence ends with its subject's going: {@code görevinden istifa etti}. */
  private boolean resigns(Tokens tokens, int from) {
    int end = tokens.sentenceEnd(from);
    while (end > from && !tokens.get(end - 1).word()) {
      end--;
    }
    boolean told = end - 2 > from && tokens.mark(from, ',');
    return told
        && tokens.get(end - 2).key().equals("istifa")
        && tokens.get(end - 1).key().startsWith("et");
  }

  /** Whether the sentence tells as what someone served once: {@code olarak görev yaptı}. */
  boolean served(Tokens tokens, int from) {
    int end = Math.min(tokens.sentenceEnd(from), from + REACH);
    for (int i = from; i + 1 < end; i++) {
      String key = tokens.get(i).folded();
      if (kind(key) == Kind.SERVED || kind(key + " " + tokens.get(i + 1).folded()) == Kind.SERVED) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a verb by which the office before it is given. */
  boolean at(Tokens tokens, int token) {
    Token word = token < tokens.size() ? tokens.get(token) : null;
    Kind kind = word != null && word.word() && !word.capitalised() ? kind(word.folded()) : null;
    return gives(kind) && kind != Kind.REPLACES;
  }

  /** Whether the word says when someone comes to an office. */
  boolean when(Token token) {
    return token.word() && !token.capitalised() && kind(token.folded()) == Kind.WHEN;
  }

  private static boolean gives(Kind kind) {
    return kind != null
        && switch (kind) {
          case LEAVES, SERVED, WHEN -> false;
          default -> true;
        };
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
