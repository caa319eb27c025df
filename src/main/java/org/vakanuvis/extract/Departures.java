package org.vakanuvis.extract;

import java.util.List;
import java.util.Set;
import org.vakanuvis.turkish.Ending;

/** Tells by the verbs around a name that its bearer has an office no more. */
final class Departures {
  private static final WordEnds PLANNED = WordEnds.of("mak", "mek", "maya", "meye");
  private static final List<String> FUTURE = List.of("eceg", "ecek", "acag", "acak");

  /** How verbs end that say that someone does not leave. */
  private static final WordEnds STAYING =
      WordEnds.of("madi", "medi", "miyor", "muyor", "mamis", "memis", "maz", "mez");

  private static final WordEnds PLUPERFECT = WordEnds.of("misti", "mustu");

  private static final WordEnds PRESENT = WordEnds.of("yor");

  /** How words end that one gives up: {@code görevini}. */
  private static final WordEnds OBJECT = WordEnds.of("ini", "unu");

  private static final String GIVE_UP = "birak";

  /** How words end from which one goes: {@code görevinden}. */
  private static final WordEnds FROM = WordEnds.of("ndan", "nden");

  private static final String SEAT = "koltuğuna";

  /** Where others come, behind the genitive of the one who goes, without their Turkish letters. */
  private static final Set<String> INSTEAD = Set.of(AppointmentVerbs.INSTEAD, "koltuguna");

  /** How words begin by which one resigns. */
  private static final String RESIGNATION = "istifa";

  /** What someone who goes has and leaves to another. */
  private static final Set<String> OWN =
      Set.of("koltuğunu", "görevini", "makamını", "yerini", "görevi");

  /** A day has so many words at most. */
  private static final int DATE = 3;

  private final Tokens tokens;
  private final AppointmentVerbs verbs;
  private final Reshuffles reshuffles;

  Departures(Tokens tokens, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.reshuffles = new Reshuffles(tokens, verbs);
  }

  /**
   * The participle behind a post in the ablative by which whoever is named next left it: {@code
   * görevinden alınan X}; -1 for none.
   */
  int parted(int from) {
    int verb = verbs.seat(tokens, from) ? from + 1 : from;
    if (verb + 2 >= tokens.size()) {
      return -1;
    }
    boolean one = verbs.kind(tokens.get(verb)) == AppointmentKind.PARTED;
    int last = one ? verb : verb + 1;
    boolean gone = one || verbs.both(tokens, verb) == AppointmentKind.PARTED;
    if (!gone && verb > from && AppointmentVerbs.participle(tokens.get(verb))) {
      // görevini bırakan X
      gone = verbs.both(tokens, from) == AppointmentKind.GOES;
      last = verb;
    }
    return gone && tokens.get(last + 1).capitalised() ? last : -1;
  }

  /**
   * The verb behind a post in the ablative by which its holder leaves it, maybe with small words
   * between: {@code Bakanlığından ayrıldı}, {@code Bakanlığı görevinden kendi isteğiyle ayrıldı};
   * -1 for none.
   *
   * @param post behind its last token
   * @param ending the case of the post itself
   */
  int quits(int post, Ending ending) {
    boolean seat = verbs.seat(tokens, post);
    int first = seat ? post + 1 : post;
    boolean from = seat ? FROM.end(tokens.get(post).folded()) : ending == Ending.ABLATIVE;
    boolean object = seat ? OBJECT.end(tokens.get(post).folded()) : ending == Ending.ACCUSATIVE;
    if (object) {
      return givesUp(first);
    }
    int end = Math.min(tokens.sentenceEnd(post - 1), first + DATE + 1);
    for (int i = first; from && i < end && tokens.get(i).small(); i++) {
      AppointmentKind kind = verbs.kind(tokens.get(i));
      AppointmentKind both = i + 1 < tokens.size() ? verbs.both(tokens, i) : null;
      if (kind == AppointmentKind.PARTED || both == AppointmentKind.PARTED) {
        return -1;
      }
      if (both == AppointmentKind.QUITS || both == AppointmentKind.GOES) {
        return i + 1;
      }
      if (quits(i) || ousts(i)) {
        return i;
      }
    }
    return from ? quitsLater(first) : -1;
  }

  /**
   * The same at the end of the clause, or behind others who leave other posts: {@code X Çevre
   * Bakanlığından, Y Adalet Bakanlığından çekildi}.
   */
  private int quitsLater(int from) {
    int end = tokens.sentenceEnd(from - 1);
    boolean list = tokens.joint(from);
    if (from >= end || AppointmentVerbs.participle(tokens.get(from))) {
      return -1;
    }
    int last = from;
    while (last < end && (list ? !tokens.get(last).small() || tokens.joint(last) : clause(last))) {
      last++;
    }
    int verb = list ? last : last - 1;
    boolean ends = verb > from && verb < end && finite(verb);
    if (ends && quits(verb)) {
      return verb;
    }
    // istifa etti
    boolean two = list ? verb + 1 < end && finite(verb + 1) : ends;
    int first = list ? verb : verb - 1;
    AppointmentKind both = two && first > from ? verbs.both(tokens, first) : null;
    return both == AppointmentKind.QUITS || both == AppointmentKind.GOES ? first + 1 : -1;
  }

  private boolean clause(int token) {
    return tokens.get(token).word() || tokens.get(token).number();
  }

  private boolean quits(int verb) {
    AppointmentKind kind = verbs.kind(tokens.get(verb));
    return kind == AppointmentKind.QUITS || kind == AppointmentKind.GOES;
  }

  /** The verb by which someone gives up a post to nobody who is named; -1 for none. */
  private int givesUp(int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + AppointmentVerbs.NEAR);
    for (int i = from; i < end && tokens.get(i).small(); i++) {
      if (verbs.hands(tokens, i)) {
        boolean bare = tokens.get(i).folded().startsWith(GIVE_UP);
        return bare && !AppointmentVerbs.participle(tokens.get(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a verb behind an office says that who has it leaves: {@code Bakanlığından ayrıldı}. */
  boolean left(Office office) {
    boolean post = office.last().head().form() == OfficeHead.Form.POST;
    int verb = post ? quits(office.to(), office.last().ending()) : -1;
    return verb >= 0 && !stays(verb);
  }

  /** Whether someone in a case is the one who leaves a post by a verb behind it. */
  boolean quitter(int verb, Ending ending) {
    boolean object = ending == Ending.ACCUSATIVE;
    boolean subject = ending == Ending.BARE || ending == Ending.GENITIVE;
    AppointmentKind kind = verbs.kind(tokens.get(verb));
    return object ? ousts(verb) : subject && (kind == AppointmentKind.LEAVES || !ousts(verb));
  }

  private boolean ousts(int verb) {
    AppointmentKind kind = verbs.kind(tokens.get(verb));
    return kind == AppointmentKind.OUSTS
        || kind == AppointmentKind.LEAVES
        || (kind == AppointmentKind.REPLACES && tokens.get(verb).folded().startsWith("al"));
  }

  /** Whether a verb that tells of leaving says that it has not come to that. */
  boolean stays(int verb) {
    return future(verb) || STAYING.end(tokens.get(verb).folded());
  }

  /**
   * The case in which the words from a token on tell of one who is gone and whose office is free:
   * {@code X'in boşalttığı}, {@code X'ten boşalan}, {@code X'in ölümüyle boşalan}; null where they
   * tell of none.
   */
  Ending vacates(int token) {
    AppointmentKind kind = verbs.kind(tokens.get(token));
    if (kind == AppointmentKind.VACATES) {
      boolean self = AppointmentVerbs.GENITIVE_PARTICIPLE.end(tokens.get(token).folded());
      return self ? Ending.GENITIVE : Ending.ABLATIVE;
    }
    if (told(token)) {
      return Ending.GENITIVE; // X'in istifasının ardından
    }
    int end = Math.min(tokens.sentenceEnd(token), token + AppointmentVerbs.NEAR);
    for (int i = token; i < end && tokens.get(i).word() && !theirs(i); i++) {
      if (verbs.kind(tokens.get(i)) == AppointmentKind.VACATES) {
        return Ending.GENITIVE;
      }
    }
    return null;
  }

  /** Whether the words behind a name in the case say that its bearer has the office no more. */
  boolean leaves(int token, Ending ending) {
    if (token + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(token).folded();
    AppointmentKind kind = verbs.kind(tokens.get(token));
    AppointmentKind next = verbs.kind(tokens.get(token + 1));
    return switch (ending) {
      // X'in yerine atanan, X'in yerini alan, X'in istifası
      case GENITIVE ->
          (INSTEAD.contains(word)
                  && (next == AppointmentKind.GIVEN
                      || next == AppointmentKind.TAKES
                      || next == AppointmentKind.COMES))
              || (INSTEAD.contains(word) && installed(token + 1))
              || (word.equals("yerini") && succeeds(token + 1))
              || told(token);
      case ACCUSATIVE ->
          !future(token)
              && (kind == AppointmentKind.LEAVES
                  || (verbs.both(tokens, token) == AppointmentKind.LEAVES && !future(token + 1)));
      case BARE -> resigns(token) || cedes(token) || resigns(behindFellows(token));
      default -> false;
    };
  }

  /** Whether a verb tells of what has not happened: {@code X'i azledeceği, görevden almaya}. */
  private boolean future(int token) {
    String verb = tokens.get(token).folded();
    return PLANNED.end(verb) || FUTURE.stream().anyMatch(verb::contains);
  }

  /**
   * Whether a noun, maybe behind a day or an adjective, says that the one in the genitive before
   * left: {@code X'in 14 Temmuz'da istifa etmesinden sonra}, {@code X'in beklenmedik istifası}; but
   * not {@code X'in istifasını istedi}.
   */
  private boolean told(int token) {
    int first = token;
    while (first < token + DATE && first + 2 < tokens.size() && !tokens.get(first).small()) {
      first++;
    }
    if (first > token && !tokens.get(token).number()) {
      return false;
    }
    int noun = leaving(first);
    boolean described = noun < 0 && first + 2 < tokens.size() && describes(tokens.get(first));
    noun = described ? leaving(first + 1) : noun;
    return noun >= 0
        && (noun + 1 >= tokens.size()
            || verbs.kind(tokens.get(noun + 1)) != AppointmentKind.ASKS);
  }

  /** The last token of one or two words by which someone leaves; -1 for none. */
  private int leaving(int token) {
    if (verbs.kind(tokens.get(token)) == AppointmentKind.LEAVES) {
      return token;
    }
    boolean two = token + 1 < tokens.size() && verbs.both(tokens, token) == AppointmentKind.LEAVES;
    return two ? token + 1 : -1;
  }

  /** Whether a small word may describe what follows, and has no case. */
  private static boolean describes(Token word) {
    return word.small()
        && !NounCases.inflected(word)
        && !NounCases.genitive(word)
        && !NounCases.ablative(word);
  }

  /**
   * Whether another is named from a token on whom a verb puts into an office: {@code yerine Y
   * atandı}, but not {@code yerine Y toplantıya katıldı}.
   */
  private boolean installed(int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + AppointmentVerbs.REACH);
    for (int i = from; i < end; i++) {
      Token word = tokens.get(i);
      AppointmentKind kind = word.small() ? verbs.kind(word) : null;
      boolean puts = kind == AppointmentKind.GIVEN && AppointmentVerbs.FINITE.end(word.folded());
      if (puts || (kind == AppointmentKind.TAKES && AppointmentVerbs.PASSIVE.end(word.folded()))) {
        return true;
      }
      boolean sits = kind == AppointmentKind.TAKES && finite(i) && tokens.get(from - 1).key().equals(SEAT);
      if (sits) {
        return true;
      }
      if (kind == AppointmentKind.COMES) {
        return reshuffles.around(i);
      }
      // A'nın yerine B, C'nin yerine D atandı
      boolean another = word.key().equals(AppointmentVerbs.INSTEAD) || inner(i, end);
      if (word.small()
          && !AppointmentKind.gives(kind)
          && kind != AppointmentKind.WHEN
          && !another
          && !tokens.joint(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a short small word stands within a name: {@code van}. */
  private boolean inner(int token, int end) {
    return token + 1 < end
        && tokens.get(token).key().length() <= DATE
        && tokens.get(token - 1).capitalised()
        && tokens.get(token + 1).capitalised();
  }

  /** Whether another, maybe named first, has taken the place: {@code alan}, {@code Y aldı}. */
  private boolean succeeds(int token) {
    int behind = tokens.behindCapitals(token, tokens.sentenceEnd(token - 1));
    Token verb = tokens.get(behind < tokens.size() ? behind : token);
    boolean takes =
        verbs.kind(verb) == AppointmentKind.REPLACES
            || verbs.kind(verb) == AppointmentKind.INHERITS;
    return takes
        && verb.small()
        && (AppointmentVerbs.participle(verb) || AppointmentVerbs.FINITE.end(verb.folded()));
  }

  /** Whether the subject goes, as a near verb or that of the sentence says: {@code istifa etti}. */
  private boolean resigns(int from) {
    int end = tokens.sentenceEnd(from);
    for (int i = from;
        i + 1 < end
            && i - from < AppointmentVerbs.NEAR
            && (tokens.get(i).small() || tokens.get(i).number());
        i++) {
      if (goes(i)) {
        return true;
      }
    }
    end = clause(from, end);
    while (end > from && !tokens.get(end - 1).word()) {
      end--;
    }
    boolean told = end - 2 > from && (tokens.mark(from, ',') || nobody(from, end - 2));
    return told && goes(end - 2);
  }

  /**
   * Whether nobody else may be the subject between two tokens, since each word with a capital has a
   * case or a word behind it that has one: {@code X Dünya Bankasına geçeceği için istifa etti}.
   */
  private boolean nobody(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      Token word = tokens.get(i);
      boolean capital = word.capitalised();
      if ((open && !capital) || !(word.word() || word.number())) {
        return false;
      }
      open = capital && !word.suffixed() && !NounCases.inflected(word);
    }
    return !open;
  }

  /** Behind those of a list whose verb is one's own too: {@code X ile Tarım Bakanı Y}. */
  private int behindFellows(int from) {
    int i = from;
    while (tokens.joint(i) && i + 1 < tokens.size() && tokens.get(i + 1).capitalised()) {
      i = tokens.behindCapitals(i + 1, tokens.sentenceEnd(i));
    }
    return i;
  }

  /** Where what is told of one ends because another takes the place: {@code …, yerine}. */
  private int clause(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean instead = tokens.get(i + 1).key().equals(AppointmentVerbs.INSTEAD);
      if (tokens.mark(i, ';') || (tokens.mark(i, ',') && instead)) {
        return i;
      }
    }
    return end;
  }

  private boolean goes(int token) {
    if (finite(token + 1) && verbs.both(tokens, token) == AppointmentKind.GOES) {
      return true;
    }
    if (finite(token) && verbs.kind(tokens.get(token)) == AppointmentKind.GOES) {
      return true;
    }
    // istifasını sundu, istifa dilekçesini Rada'ya verdi
    boolean own = tokens.get(token).folded().startsWith(RESIGNATION);
    int noun = own && !theirs(token - 1) ? leaving(token) : -1;
    int end = noun < 0 ? noun : Math.min(tokens.sentenceEnd(token), noun + DATE + 1);
    for (int i = noun + 1; i < end; i++) {
      if (finite(i)) {
        return verbs.kind(tokens.get(i)) != AppointmentKind.ASKS && !stays(i);
      }
    }
    return false;
  }

  /** Whether something behind a token is another's. */
  private boolean theirs(int owner) {
    Token word = owner < 0 ? null : tokens.get(owner);
    return word != null && (word.ending() == Ending.GENITIVE || NounCases.genitive(word));
  }

  private boolean finite(int token) {
    Token verb = tokens.get(token);
    return verb.small()
        && (AppointmentVerbs.FINITE.end(verb.folded()) || PLUPERFECT.end(verb.folded()));
  }

  /** Whether a verb right there says that someone left what he or she had to another. */
  boolean past(int token) {
    boolean finite = token < tokens.size() && finite(token) && verbs.hands(tokens, token);
    return finite && !PRESENT.end(tokens.get(token).folded());
  }

  /** Whether the subject leaves the place to another: {@code X, koltuğunu Y'ye bıraktı}. */
  private boolean cedes(int from) {
    int i = tokens.mark(from, ',') || tokens.contrasts(from) ? from + 1 : from;
    for (int end = i + DATE; i < end && i < tokens.size() && verbs.when(tokens.get(i)); ) {
      i++;
    }
    if (i >= tokens.size() || !OWN.contains(tokens.get(i).key())) {
      return false;
    }
    int end = tokens.sentenceEnd(i);
    for (int verb = i + 1; verb < end && !tokens.mark(verb, ';'); verb++) {
      if (finite(verb)) {
        return past(verb);
      }
    }
    return false;
  }
}
