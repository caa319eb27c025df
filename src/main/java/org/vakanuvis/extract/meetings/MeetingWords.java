package org.vakanuvis.extract.meetings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vakanuvis.extract.meetings.MeetingVerbs.Use;
import org.vakanuvis.extract.words.ByLetter;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.Verbs;
import org.vakanuvis.extract.words.WordForm;
import org.vakanuvis.extract.words.WordType;
import org.vakanuvis.model.WordTable;

/** The verbs and other words that tell of meetings, as the dictionaries have them. */
final class MeetingWords {
  /** The roles of words that say something of meetings wherever they stand. */
  private static final Set<Role> TELLING =
      Set.of(Role.HOST, Role.ANEW, Role.SPEECH, Role.TALK, Role.GUESTS);

  /** From two up. */
  private static final List<Role> COUNTS =
      List.of(Role.TWO, Role.THREE, Role.FOUR, Role.FIVE, Role.SIX, Role.SEVEN, Role.EIGHT);

  /** By their first letter. */
  private final ByLetter<Phrase> words = new ByLetter<>();

  /** The roles that have words whose first may be this one. */
  private final Question<Set<Role>> roles;

  private final Question<Boolean> telling;

  /** The countries whose people's surnames stand first. */
  private final Set<String> surnameFirst = new HashSet<>();

  private final MeetingVerbs verbs;

  MeetingWords(Lexicon lexicon) {
    this.roles = lexicon.vocabulary().question(this::roles);
    this.telling = lexicon.vocabulary().question(this::telling);
    WordTable orders = lexicon.dictionaries().table("surname-first");
    orders.rows().forEach(row -> surnameFirst.add(row.get(0)));
    WordTable others = lexicon.dictionaries().table("meeting-words");
    Set<String> also = new HashSet<>();
    for (List<String> row : others.rows()) {
      List<WordForm> phrase = WordForm.all(row.get(others.column("word")));
      Role role = Role.valueOf(Cues.constant(row.get(others.column("role"))));
      words.add(phrase.get(0).letters().charAt(0), new Phrase(role, phrase));
      if (role == Role.ALSO) {
        also.add(phrase.get(0).letters());
      }
    }
    this.verbs = new MeetingVerbs(lexicon, also);
  }

  /** Whether the people of a country bear their surnames first. */
  boolean surnameFirst(String country) {
    return surnameFirst.contains(country);
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
    NOT,
    MUTUAL,
    ABOUT,
    UNHELD,
    ORDER,
    PHONE,
    ALSO,
    APART,
    WITH,
    AND,
    AGENT,
    BETWEEN,
    LED,
    FORMED,
    CHAIRED,
    INVITED,
    ALONG,
    GROUP,
    GROUP_OF,
    GROUP_OWNED,
    RECEPTION,
    LASTED,
    SELF,
    REFLEXIVE,
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
    STATEMENT,
    CEREMONY,
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
    YESTERDAY,
    ANOTHER_DAY,
    WEEKDAY,
    HOUR,
    MONTH,
    FACE_TO_FACE,
    BEING,
    TOGETHER,
    AGAINST,
    CALLS,
    FAR,
    AMONG,
    BESIDES,
    BROUGHT,
    WELCOME,
    ARRIVAL
  }

  private record Phrase(Role role, List<WordForm> words) {}

  /** Every verb that ends with this token, those of most words first. */
  List<Use> verbs(Tokens tokens, int at) {
    return verbs.at(tokens, at);
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
            || verbs.end(type)
            || (told != null && !Collections.disjoint(told, TELLING));
    return tells ? Boolean.TRUE : null;
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
      if (phrase.role() == role && WordForm.fit(phrase.words(), tokens, at)) {
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
