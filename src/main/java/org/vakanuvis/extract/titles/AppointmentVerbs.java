package org.vakanuvis.extract.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.PostWords;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Turkish;

/** The verbs that say that someone is given an office. */
public final class AppointmentVerbs {
  /**
   * So many words may stand between an office and its verb, those of other offices and names not
   * counted.
   */
  public static final int REACH = 14;

  /** So many words has a clause, or a list of posts, at whose end a verb is looked for. */
  public static final int FAR = 40;

  /** Behind the name of the one whose place another takes. */
  public static final String INSTEAD = "yerine";

  /** Behind the genitive of the house to whose head someone is made. */
  public static final String HELM = "başına";

  private static final String MOVE = "gec";

  private static final WordEnds PARTICIPLE = WordEnds.of("an", "en");

  /** How a verb ends whose subject stands before it in the genitive: {@code X'in bıraktığı}. */
  public static final WordEnds GENITIVE_PARTICIPLE = WordEnds.of("digi", "dugu", "tigi", "tugu");

  /** So many letters each of these has. */
  private static final int PARTICIPLE_LETTERS = 4;

  /** How verbs end that tell what is done to their subject: {@code atandı}, {@code getirildi}. */
  public static final WordEnds PASSIVE =
      WordEnds.of(
          "ildi",
          "ndi",
          "ilmis",
          "nmis",
          "ilmistir",
          "nmistir",
          "ilecek",
          "nacak",
          "iliyor",
          "niyor");

  /** So many words at most stand between a name without a comma and the verb of its going. */
  public static final int NEAR = 7;

  private final Map<String, AppointmentKind> stems = new HashMap<>();
  private final Question<AppointmentKind> kinds;
  private final PostWords posts;

  /** With the stems of these verbs and the words for posts. */
  public AppointmentVerbs(Lexicon lexicon) {
    this.kinds = lexicon.vocabulary().question(type -> kind(type.folded()));
    this.posts = new PostWords(lexicon);
    WordTable table = lexicon.dictionaries().table("appointment-verbs");
    for (List<String> row : table.rows()) {
      String kind = row.get(table.column("kind")).toUpperCase(Locale.ROOT);
      stems.put(Turkish.fold(row.get(table.column("stem"))), AppointmentKind.valueOf(kind));
    }
  }

  /** The words for posts that stand beside these verbs. */
  public PostWords posts() {
    return posts;
  }

  /**
   * The verb that follows in the sentence; null for none.
   *
   * @param place whether it is told that another's place is taken
   */
  public AppointmentKind behind(Tokens tokens, int from, boolean place) {
    return behind(tokens, from, place, REACH);
  }

  /** The verb that follows a post further on, for its holder is told as its object. */
  public AppointmentKind far(Tokens tokens, int from) {
    return behind(tokens, from, false, FAR);
  }

  private AppointmentKind behind(Tokens tokens, int from, boolean place, int reach) {
    int end = tokens.sentenceEnd(from);
    int words = 0;
    for (int i = from; i < end && words < reach; i++) {
      Token word = tokens.get(i);
      AppointmentKind kind = word.word() ? kind(word) : null;
      if (kind == AppointmentKind.CEDES && i + 1 < end && replaces(tokens, i + 1)) {
        return AppointmentKind.TAKES; // teslim aldı
      }
      boolean gives = AppointmentKind.gives(kind) && kind != AppointmentKind.BECOMES;
      if (gives && (place || kind != AppointmentKind.REPLACES)) {
        return AppointmentKind.takes(kind) ? AppointmentKind.TAKES : kind;
      }
      if (kind == AppointmentKind.CONFIRMS && tokens.get(i - 1).key().equals("olarak")) {
        return AppointmentKind.GIVEN;
      }
      words += word.capitalised() || tokens.joint(i) ? 0 : 1;
    }
    return null;
  }

  /**
   * The participle behind a post that tells of whoever is named next that the post is his or hers;
   * -1 for none.
   *
   * @param seat whether the post is no house too, so that who returns there has it
   */
  public int participle(Tokens tokens, int from, boolean seat) {
    int end = Math.min(tokens.sentenceEnd(from), from + REACH);
    for (int i = from; i + 1 < end; i++) {
      Token word = tokens.get(i);
      boolean participle = word.small() && participle(word);
      if (participle && tokens.get(i + 1).capitalised()) {
        boolean comes = at(tokens, i) || (i > from && at(tokens, i - 1));
        boolean again = i > from && (seat(tokens, i - 1) || when(tokens.get(i - 1)));
        return comes || (kind(word) == AppointmentKind.RETURNS && (seat || again)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a participle says that who is named behind it got the office before it. */
  public boolean elected(Token word) {
    boolean gives = word.small() && participle(word) && AppointmentKind.gives(kind(word));
    return gives && kind(word) != AppointmentKind.REPLACES && kind(word) != AppointmentKind.HANDS;
  }

  /** Whether a word ends as participles do: {@code bırakan}, {@code bıraktığı}. */
  public static boolean participle(Token word) {
    return PARTICIPLE.end(word.key()) || GENITIVE_PARTICIPLE.end(word.folded());
  }

  /**
   * Whether who is named in the genitive before a post gives it to another: {@code X'in Dışişleri
   * Bakanlığına atadığı Y}, but {@code X'in Bakanlığa atandığı}.
   *
   * @param post behind its last token
   */
  public boolean bestowed(Tokens tokens, int post) {
    int end = Math.min(tokens.sentenceEnd(post), post + NEAR);
    for (int i = post; i < end; i++) {
      if (tokens.get(i).word() && kind(tokens.get(i)) == AppointmentKind.GIVEN) {
        return active(tokens.get(i)) || (i + 1 < end && active(tokens.get(i + 1)));
      }
    }
    return false;
  }

  private static boolean active(Token participle) {
    String word = participle.folded();
    if (!GENITIVE_PARTICIPLE.end(word)) {
      return false;
    }
    String stem = word.substring(0, word.length() - PARTICIPLE_LETTERS);
    return !stem.endsWith("il") && !stem.endsWith("ul") && !stem.endsWith("n");
  }

  /** Whether a word says that what stands before it is a post: {@code görevi}. */
  public boolean seat(Tokens tokens, int token) {
    return begins(tokens, token, AppointmentKind.SEAT);
  }

  /** Whether a word says so of a post as a place: {@code koltuğu}. */
  public boolean chair(Token word) {
    return word.key().startsWith("koltuğu");
  }

  /**
   * Behind words that tell of whoever is named next that a post is his or hers now: {@code yeni
   * sahibi}; the token itself for none.
   */
  public int owner(Tokens tokens, int token) {
    if (token + 1 >= tokens.size()) {
      return token;
    }
    if (kind(tokens.get(token)) == AppointmentKind.OWNER) {
      return token + 1;
    }
    return both(tokens, token) == AppointmentKind.OWNER ? token + 2 : token;
  }

  /** Whether a word means a government: {@code kabinesi}. */
  boolean cabinet(Tokens tokens, int token) {
    return begins(tokens, token, AppointmentKind.CABINET);
  }

  private boolean begins(Tokens tokens, int token, AppointmentKind kind) {
    String word = token < tokens.size() ? tokens.get(token).folded() : "";
    boolean begins = false;
    for (int length = word.length(); length > 1 && !begins; length--) {
      begins = stems.get(word.substring(0, length)) == kind;
    }
    return begins;
  }

  /** Whether a verb says that who is named behind it had the office before it once. */
  public boolean held(Tokens tokens, int token) {
    return token < tokens.size() && kind(tokens.get(token)) == AppointmentKind.HELD;
  }

  /** Whether a verb says that who is named behind it has the office before it. */
  public boolean being(Tokens tokens, int token) {
    return token < tokens.size() && kind(tokens.get(token)) == AppointmentKind.BEING;
  }

  /**
   * Whether years long past, or another government, end right before a token: {@code 1983-1987
   * yılları arasında}, {@code önceki kabinede}.
   */
  public boolean past(Tokens tokens, int token) {
    if (token < 2) {
      return false;
    }
    return kind(tokens.get(token - 1)) == AppointmentKind.PAST
        || both(tokens, token - 2) == AppointmentKind.PAST;
  }

  /** Whether the verb tells in the ablative of the one who had the office before. */
  public boolean inherits(Tokens tokens, int token) {
    return kind(tokens.get(token)) == AppointmentKind.INHERITS;
  }

  /**
   * Whether a post comes from the one named before a token by the verb of a sentence that tells of
   * several: {@code A Bakanlığını X'ten, B Bakanlığını Y'den devralan}.
   */
  public boolean inherited(Tokens tokens, int token) {
    int end = Math.min(tokens.sentenceEnd(token - 1), token + FAR);
    boolean next = tokens.mark(token, ',') || (token < end && tokens.get(token).capitalised());
    for (int i = token + 1; next && i < end; i++) {
      if (tokens.get(i).small() && inherits(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb says that an envoy in the case before it goes to a post. */
  public boolean sends(Tokens tokens, int token, Ending ending) {
    AppointmentKind kind = token < tokens.size() ? kind(tokens.get(token)) : null;
    boolean object = ending == Ending.ACCUSATIVE;
    boolean subject = ending == Ending.BARE || ending == Ending.GENITIVE;
    return object ? kind == AppointmentKind.SENDS : subject && kind == AppointmentKind.SENT;
  }

  /** Whether a verb right there, or at the sentence's end, tells to whom posts go. */
  public boolean falls(Tokens tokens, int from) {
    if (from >= tokens.size()) {
      return false;
    }
    int last = tokens.lastWord(from, tokens.sentenceEnd(from));
    return fallsAt(tokens, from)
        || fallsAt(tokens, last)
        || (last > from && fallsAt(tokens, last - 1));
  }

  /** Whether a verb right there tells to whom posts go: {@code verildi}. */
  public boolean fallsAt(Tokens tokens, int verb) {
    Token word = tokens.get(verb);
    if (!word.small()) {
      return false;
    }
    boolean handed = kind(word) == AppointmentKind.HANDS && PASSIVE.end(word.folded());
    String next = verb + 1 < tokens.size() ? tokens.get(verb + 1).folded() : "";
    return handed
        || kind(word) == AppointmentKind.FALLS
        || kind(word.folded() + " " + next) == AppointmentKind.FALLS;
  }

  /** Whether the verb tells in the dative of the one to whom the office goes. */
  public boolean hands(Tokens tokens, int token) {
    return kind(tokens.get(token)) == AppointmentKind.HANDS;
  }

  /** Whether it tells the same where it is said of a post: {@code teslim etti}. */
  public boolean cedes(Tokens tokens, int token) {
    return kind(tokens.get(token)) == AppointmentKind.CEDES;
  }

  /** Whether a word says that someone comes, be it to see a ministry or to lead it. */
  public boolean comes(Tokens tokens, int token) {
    return token < tokens.size() && kind(tokens.get(token)) == AppointmentKind.COMES;
  }

  /** Whether the verb says that its subject comes to the office. */
  public boolean takes(Tokens tokens, int token) {
    AppointmentKind kind = tokens.get(token).small() ? kind(tokens.get(token)) : null;
    return AppointmentKind.takes(kind);
  }

  /** Whether the sentence tells as what someone served once: {@code olarak görev yaptı}. */
  public boolean served(Tokens tokens, int from) {
    int end = Math.min(tokens.sentenceEnd(from), from + REACH);
    for (int i = from; i + 1 < end; i++) {
      boolean one = kind(tokens.get(i)) == AppointmentKind.SERVED;
      if (one || both(tokens, i) == AppointmentKind.SERVED) {
        Token verb = tokens.get(one ? i : i + 1);
        return !Tenses.present(verb) && !Tenses.future(verb);
      }
    }
    return false;
  }

  /** Whether its subject serves, or is to, by a verb right there: {@code görev yapacak}. */
  public boolean serves(Tokens tokens, int token) {
    boolean two = token + 1 < tokens.size() && tokens.get(token).small();
    Token verb = two ? tokens.get(token + 1) : null;
    boolean now = two && (Tenses.present(verb) || Tenses.future(verb));
    return now && both(tokens, token) == AppointmentKind.SERVED;
  }

  /** Whether the token is a verb by which the office before it is given. */
  public boolean at(Tokens tokens, int token) {
    Token word = token < tokens.size() ? tokens.get(token) : null;
    AppointmentKind kind = word != null && word.small() ? kind(word) : null;
    return AppointmentKind.gives(kind) && kind != AppointmentKind.REPLACES;
  }

  /** Whether the verb is one that tells of a coming only behind another's place: {@code geçti}. */
  public boolean replaces(Tokens tokens, int token) {
    return tokens.get(token).small() && kind(tokens.get(token)) == AppointmentKind.REPLACES;
  }

  /** Whether the verb is one of them that tells of a move: {@code geçti}. */
  public boolean moves(Token verb) {
    return verb.small() && kind(verb) == AppointmentKind.REPLACES && verb.folded().startsWith(MOVE);
  }

  /** Whether a participle from a token on tells of someone behind it: {@code görev yapan X}. */
  public boolean tellsNext(Tokens tokens, int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + REACH);
    for (int i = from; i + 1 < end; i++) {
      Token word = tokens.get(i);
      if (word.small() && PARTICIPLE.end(word.key()) && tokens.get(i + 1).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word says when someone comes to an office. */
  public boolean when(Token token) {
    return token.small() && kind(token) == AppointmentKind.WHEN;
  }

  /** What a word tells of an office; null for nothing. */
  public AppointmentKind kind(Token token) {
    return kinds.of(token.type());
  }

  /** The same of a token and the one behind it, which there has to be. */
  public AppointmentKind both(Tokens tokens, int token) {
    return kind(tokens.get(token).folded() + " " + tokens.get(token + 1).folded());
  }

  private AppointmentKind kind(String key) {
    for (int length = key.length(); length > 1; length--) {
      AppointmentKind kind = stems.get(key.substring(0, length));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
