package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;
import org.vakanuvis.turkish.VerbEnding;

/** The verbs and other words that tell of meetings, as the dictionaries have them. */
final class MeetingWords {
  /** A clause has no more tokens; a text without marks is cut so. */
  static final int LONGEST = 200;

  private static final char STEM = '-';

  /** By the first letter of their last word. */
  private final Map<Character, List<Verb>> verbs = new HashMap<>();

  private final Map<Role, List<List<String>>> words = new HashMap<>();

  MeetingWords(Lexicon lexicon) {
    WordTable table = lexicon.dictionaries().table("meeting-verbs");
    for (List<String> row : table.rows()) {
      Frame frame = Frame.valueOf(name(row.get(table.column("frame"))));
      Optional<Form> form =
          Optional.of(row.get(table.column("form")))
              .filter(cell -> !cell.isEmpty())
              .map(cell -> Form.valueOf(name(cell)));
      for (String way : WordTable.parts(row.get(table.column("words")))) {
        Verb verb = new Verb(folded(way), frame, folded(row.get(table.column("noun"))), form);
        verbs.computeIfAbsent(verb.stem().charAt(0), letter -> new ArrayList<>()).add(verb);
      }
    }
    WordTable others = lexicon.dictionaries().table("meeting-words");
    for (List<String> row : others.rows()) {
      words
          .computeIfAbsent(
              Role.valueOf(name(row.get(others.column("role")))), role -> new ArrayList<>())
          .add(folded(row.get(others.column("word"))));
    }
  }

  private static String name(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<String> folded(String words) {
    return words.isEmpty() ? List.of() : List.of(Turkish.fold(words).split(" ", -1));
  }

  /** Which arguments of a verb are those who met. */
  enum Frame {
    WITH,
    TOPIC,
    OBJECT,
    AGENT,
    OF,
    TO,
    ATTEND,
    HELD
  }

  /** What other words say of meetings; the head of the dictionary tells of each. */
  enum Role {
    GATHERING,
    CONFERENCE,
    WORLD,
    TALK,
    TALKS,
    PARTICIPANTS,
    SIDE,
    TELEPHONE,
    VIDEO,
    PLANNED,
    REPORT,
    AROUND,
    DENIED,
    ALSO,
    APART,
    WITH,
    AND,
    AGENT,
    BETWEEN,
    LED,
    OTHER,
    LIST,
    MET,
    PRESS,
    PART,
    HOST,
    TODAY,
    YESTERDAY
  }

  /**
   * A verb of meeting.
   *
   * @param words folded; a hyphen ends those that are matched by their beginnings
   * @param noun likewise, what has to stand before it in its clause; empty for nothing
   */
  record Verb(List<String> words, Frame frame, List<String> noun, Optional<Form> form) {
    /** The last word's beginning. */
    String stem() {
      String last = words.get(words.size() - 1);
      return last.substring(0, last.length() - 1);
    }
  }

  /**
   * A verb of meeting where it stands.
   *
   * @param at its last token
   */
  record Use(Verb verb, VerbEnding ending, int from, int at) {
    Frame frame() {
      return verb.frame();
    }

    VerbEnding.Form form() {
      return ending.form();
    }
  }

  /** Every verb that ends with this token, those of most words first. */
  List<Use> verbs(Tokens tokens, int at) {
    Token token = tokens.get(at);
    List<Verb> known = token.word() ? verbs.get(first(token)) : null;
    if (known == null || token.suffixed()) {
      return List.of();
    }
    String key = Turkish.fold(token.key());
    List<Use> uses = new ArrayList<>();
    for (Verb verb : known) {
      String stem = verb.stem();
      VerbEnding ending =
          key.startsWith(stem) && key.length() > stem.length()
              ? VerbEnding.of(stem, key.substring(stem.length()))
              : null;
      int from = ending == null ? -1 : before(tokens, at, verb.words());
      if (from >= 0 && said(verb.noun(), tokens, at)) {
        uses.add(new Use(verb, ending, from, at));
      }
    }
    int most = uses.stream().mapToInt(use -> use.verb().words().size()).max().orElse(0);
    uses.removeIf(use -> use.verb().words().size() < most);
    return uses;
  }

  private static char first(Token token) {
    char c = token.key().charAt(0);
    return c < 128 ? c : Turkish.fold(String.valueOf(c)).charAt(0);
  }

  /** The first token of a verb whose last one fits; negative where the others do not. */
  private int before(Tokens tokens, int at, List<String> verb) {
    int floor = tokens.sentenceStart(at);
    int token = at;
    for (int i = verb.size() - 2; i >= 0; i--) {
      token--;
      while (token > floor && is(Role.ALSO, tokens, token)) {
        token--;
      }
      if (token < floor || !fits(tokens.get(token), verb.get(i))) {
        return -1;
      }
    }
    return token;
  }

  /** Whether words stand in the sentence before a token. */
  private static boolean said(List<String> phrase, Tokens tokens, int at) {
    int floor = Math.max(tokens.sentenceStart(at), at - LONGEST);
    for (int i = at - phrase.size(); i >= floor; i--) {
      if (phrase(phrase, tokens, i)) {
        return true;
      }
    }
    return phrase.isEmpty();
  }

  private static boolean phrase(List<String> phrase, Tokens tokens, int at) {
    boolean fits = at + phrase.size() <= tokens.size();
    for (int i = 0; fits && i < phrase.size(); i++) {
      fits = tokens.get(at + i).word() && fits(tokens.get(at + i), phrase.get(i));
    }
    return fits;
  }

  private static boolean fits(Token token, String word) {
    String key = Turkish.fold(token.key());
    int last = word.length() - 1;
    return word.charAt(last) == STEM ? key.startsWith(word.substring(0, last)) : key.equals(word);
  }

  /** Whether words of that role begin with the token. */
  boolean is(Role role, Tokens tokens, int at) {
    return length(role, tokens, at) > 0;
  }

  /** How many words of that role begin with the token; 0 for none. */
  int length(Role role, Tokens tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).word()) {
      return 0;
    }
    for (List<String> phrase : words.getOrDefault(role, List.of())) {
      if (phrase(phrase, tokens, at)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /** Where the first words of that role stand in a stretch; negative for none. */
  int find(Role role, Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(role, tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(Role role, Tokens tokens, int from, int to) {
    return find(role, tokens, from, to) >= 0;
  }
}
