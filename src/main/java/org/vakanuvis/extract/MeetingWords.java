package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vakanuvis.model.Meeting.Form;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.VerbEnding;

/** The verbs and other words that tell of meetings, as the dictionaries have them. */
final class MeetingWords {
  /** A clause has no more tokens; a text without marks is cut so. */
  static final int LONGEST = 200;

  /** The roles of words that say something of meetings wherever they stand. */
  private static final Set<Role> TELLING =
      Set.of(Role.HOST, Role.ANEW, Role.SPEECH, Role.TALK, Role.GUESTS);

  /** From two up. */
  private static final List<Role> COUNTS =
      List.of(Role.TWO, Role.THREE, Role.FOUR, Role.FIVE, Role.SIX, Role.SEVEN, Role.EIGHT);

  /** By their first letter. */
  private final ByLetter<Stem> stems = new ByLetter<>();

  /** By their first letter. */
  private final ByLetter<Phrase> words = new ByLetter<>();

  /** The roles that have words whose first may be this one. */
  private final Question<Set<Role>> roles;

  private final Question<List<Ended>> ends;

  private final Question<Boolean> telling;

  /** What has to stand before verbs, by its first word's first letter. */
  private final ByLetter<WordForm> nouns = new ByLetter<>();

  /** The countries whose people's surnames stand first. */
  private final Set<String> surnameFirst = new HashSet<>();

  /** The letters of those of them that a word may be the first of. */
  private final Question<Set<String>> noun;

  MeetingWords(Lexicon lexicon) {
    this.roles = lexicon.vocabulary().question(this::roles);
    this.ends = lexicon.vocabulary().question(this::ends);
    this.telling = lexicon.vocabulary().question(this::telling);
    this.noun = lexicon.vocabulary().question(this::noun);
    Map<String, List<Verb>> verbs = new LinkedHashMap<>();
    int number = 0;
    WordTable table = lexicon.dictionaries().table("meeting-verbs");
    for (List<String> row : table.rows()) {
      Frame frame = Frame.valueOf(name(row.get(table.column("frame"))));
      Optional<Form> form =
          Optional.of(row.get(table.column("form")))
              .filter(cell -> !cell.isEmpty())
              .map(cell -> Form.valueOf(name(cell)));
      for (String way : WordTable.parts(row.get(table.column("words")))) {
        List<WordForm> noun = WordForm.all(row.get(table.column("noun")));
        noun.stream().limit(1).forEach(first -> nouns.add(first.letters().charAt(0), first));
        Verb verb = new Verb(number++, WordForm.all(way), frame, noun, form);
        verbs.computeIfAbsent(verb.stem(), stem -> new ArrayList<>()).add(verb);
      }
    }
    WordTable orders = lexicon.dictionaries().table("surname-first");
    orders.rows().forEach(row -> surnameFirst.add(row.get(0)));
    verbs.forEach((stem, ways) -> stems.add(stem.charAt(0), new Stem(stem, ways)));
    WordTable others = lexicon.dictionaries().table("meeting-words");
    for (List<String> row : others.rows()) {
      List<WordForm> phrase = WordForm.all(row.get(others.column("word")));
      Role role = Role.valueOf(name(row.get(others.column("role"))));
      words.add(phrase.get(0).letters().charAt(0), new Phrase(role, phrase));
    }
  }

  private static String name(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Whether the people of a country bear their surnames first. */
  boolean surnameFirst(String country) {
    return surnameFirst.contains(country);
  }

  /** Which arguments of a verb are those who met. */
  enum Frame {
    WITH,
    TOPIC,
    OBJECT,
    AGENT,
    OF,
    TO,
    FROM,
    ATTEND,
    SIT,
    SAY,
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
    CHAIRED,
    INVITED,
    ALONG,
    GROUP,
    GROUP_OF,
    RECEPTION,
    LASTED,
    SELF,
    VISITOR,
    MINISTER,
    VISIT,
    THOSE,
    THAT,
    THAT_WITH,
    RETINUE,
    BOTH,
    GUESTS,
    MEAL,
    DELEGATE,
    GUEST,
    SPEECH,
    QUOTE,
    ELSEWHERE,
    ANEW,
    OTHER,
    LIST,
    MET,
    PRESS,
    PART,
    PROGRAM,
    HOST,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX,
    SEVEN,
    EIGHT,
    TODAY,
    YESTERDAY
  }

  private record Phrase(Role role, List<WordForm> words) {}

  /** All verbs with one last word, {@code ziyaret et-} and {@code kabul et-}. */
  private record Stem(String letters, List<Verb> verbs) {}

  /** A word that is the last of verbs, with its ending. */
  private record Ended(Stem stem, VerbEnding ending) {}

  /**
   * A verb of meeting.
   *
   * @param number in the order of the dictionary
   * @param noun what has to stand before it in its clause; empty for nothing
   */
  record Verb(
      int number, List<WordForm> words, Frame frame, List<WordForm> noun, Optional<Form> form) {
    /** The last word's beginning. */
    String stem() {
      return words.get(words.size() - 1).letters();
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

    /** Whether it is done in a session. */
    boolean session() {
      return frame() == Frame.ATTEND || frame() == Frame.SIT;
    }
  }

  /** Every verb that ends with this token, those of most words first. */
  List<Use> verbs(Tokens tokens, int at) {
    List<Ended> ended = at < 0 ? null : ends.of(tokens.get(at).type());
    if (ended == null) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (Ended end : ended) {
      addUses(end.stem(), end.ending(), tokens, at, uses);
    }
    return uses.size() < 2 ? uses : longest(uses);
  }

  /**
   * Whether a verb of meeting, one that ends a clause, or words of one of the roles that tell of
   * meetings by themselves may stand here; most words are none of them.
   */
  boolean telling(Token token) {
    return telling.of(token.type()) != null;
  }

  private Boolean telling(WordType type) {
    Set<Role> told = roles.of(type);
    boolean tells =
        Verbs.finite(type)
            || ends.of(type) != null
            || (told != null && !Collections.disjoint(told, TELLING));
    return tells ? Boolean.TRUE : null;
  }

  /** The stems that a word ends with; null for none. */
  private List<Ended> ends(WordType type) {
    if (!type.is(Token.Flag.WORD) || type.suffixed()) {
      return null;
    }
    String key = type.folded();
    List<Ended> ended = new ArrayList<>();
    for (Stem stem : stems.of(key.charAt(0))) {
      VerbEnding ending =
          key.startsWith(stem.letters())
              ? VerbEnding.of(stem.letters(), key.substring(stem.letters().length()))
              : null;
      if (ending != null) {
        ended.add(new Ended(stem, ending));
      }
    }
    return ended.isEmpty() ? null : List.copyOf(ended);
  }

  private void addUses(Stem stem, VerbEnding ending, Tokens tokens, int at, List<Use> uses) {
    for (Verb verb : stem.verbs()) {
      int from = before(tokens, at, verb.words());
      if (from >= 0 && said(verb.noun(), tokens, at)) {
        uses.add(new Use(verb, ending, from, at));
      }
    }
  }

  /** Those of most words, in the order of the dictionary. */
  private static List<Use> longest(List<Use> uses) {
    int most = uses.stream().mapToInt(use -> use.verb().words().size()).max().orElse(0);
    return uses.stream()
        .filter(use -> use.verb().words().size() == most)
        .sorted(Comparator.comparingInt(use -> use.verb().number()))
        .toList();
  }

  /** The first token of a verb whose last one fits; negative where the others do not. */
  private int before(Tokens tokens, int at, List<WordForm> verb) {
    int floor = tokens.sentenceStart(at);
    int token = at;
    for (int i = verb.size() - 2; i >= 0; i--) {
      token--;
      while (token > floor && is(Role.ALSO, tokens, token)) {
        token--;
      }
      if (token < floor || !verb.get(i).fits(tokens.get(token))) {
        return -1;
      }
    }
    return token;
  }

  /** Whether words stand in the sentence before a token. */
  private boolean said(List<WordForm> phrase, Tokens tokens, int at) {
    if (phrase.isEmpty()) {
      return true;
    }
    int floor = Math.max(tokens.sentenceStart(at), at - LONGEST);
    for (int i = at - phrase.size(); i >= floor; i--) {
      Set<String> first = noun.of(tokens.get(i).type());
      if (first != null && first.contains(phrase.get(0).letters()) && phrase(phrase, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> noun(WordType type) {
    Set<String> first = new HashSet<>();
    if (type.is(Token.Flag.WORD)) {
      for (WordForm form : nouns.of(type.folded().charAt(0))) {
        if (form.fits(type)) {
          first.add(form.letters());
        }
      }
    }
    return first.isEmpty() ? null : Set.copyOf(first);
  }

  private static boolean phrase(List<WordForm> phrase, Tokens tokens, int at) {
    boolean fits = at + phrase.size() <= tokens.size();
    for (int i = 0; fits && i < phrase.size(); i++) {
      fits = tokens.get(at + i).word() && phrase.get(i).fits(tokens.get(at + i));
    }
    return fits;
  }

  /** Whether words of that role begin with the token. */
  boolean is(Role role, Tokens tokens, int at) {
    return length(role, tokens, at) > 0;
  }

  /** How many words of that role begin with the token; 0 for none, or where there is no token. */
  int length(Role role, Tokens tokens, int at) {
    Phrase phrase = at >= 0 && at < tokens.size() ? phrase(role, tokens, at) : null;
    return phrase == null ? 0 : phrase.words().size();
  }

  /** The words of that role that begin with the token; null for none. */
  private Phrase phrase(Role role, Tokens tokens, int at) {
    WordType type = tokens.get(at).type();
    Set<Role> told = roles.of(type);
    if (told == null || !told.contains(role)) {
      return null;
    }
    for (Phrase phrase : words.of(type.folded().charAt(0))) {
      if (phrase.role() == role && phrase(phrase.words(), tokens, at)) {
        return phrase;
      }
    }
    return null;
  }

  private Set<Role> roles(WordType type) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (type.is(Token.Flag.WORD)) {
      for (Phrase phrase : words.of(type.folded().charAt(0))) {
        if (phrase.words().get(0).fits(type)) {
          roles.add(phrase.role());
        }
      }
    }
    return roles.isEmpty() ? null : Collections.unmodifiableSet(roles);
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

  /** The number that the word tells, {@code iki}; 0 for none. */
  int counted(Tokens tokens, int at) {
    int index = -1;
    for (int i = 0; i < COUNTS.size() && index < 0; i++) {
      index = is(COUNTS.get(i), tokens, at) ? i : -1;
    }
    return index < 0 ? 0 : index + 2;
  }

  /** The word of that role that begins with the token, without an ending; empty for none. */
  String named(Role role, Tokens tokens, int at) {
    Phrase named = at < tokens.size() ? phrase(role, tokens, at) : null;
    return named == null ? "" : named.words().get(0).letters();
  }

  boolean has(Role role, Tokens tokens, int from, int to) {
    return find(role, tokens, from, to) >= 0;
  }
}
