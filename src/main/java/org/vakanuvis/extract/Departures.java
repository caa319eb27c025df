package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.turkish.Ending;

/** Tells by the verbs around a name that its bearer has an office no more. */
final class Departures {
  private static final WordEnds PLANNED = WordEnds.of("mak", "mek", "maya", "meye");
  private static final List<String> FUTURE = List.of("eceg", "ecek", "acag", "acak");

  /** So many words at most tell of the one who comes before the name. */
  private static final int ADJECTIVES = 3;

  /** A day has so many words at most. */
  private static final int DATE = 3;

  private final Tokens tokens;
  private final AppointmentVerbs verbs;

  Departures(Tokens tokens, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
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
    if (kind == AppointmentKind.LEAVES) {
      return Ending.GENITIVE; // X'in istifasının ardından
    }
    int end = Math.min(tokens.sentenceEnd(token), token + AppointmentVerbs.NEAR);
    for (int i = token; i < end && tokens.get(i).small(); i++) {
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
          (word.equals(AppointmentVerbs.INSTEAD)
                  && (next == AppointmentKind.GIVEN
                      || next == AppointmentKind.TAKES
                      || next == AppointmentKind.COMES))
              || (word.equals(AppointmentVerbs.INSTEAD) && installed(token + 1))
              || (word.equals(AppointmentVerbs.INSTEAD) && follows(token + 1))
              || (word.equals("yerini") && succeeds(token + 1))
              || kind == AppointmentKind.LEAVES
              || left(token);
      case ACCUSATIVE ->
          !future(token)
              && (kind == AppointmentKind.LEAVES
                  || (verbs.both(tokens, token) == AppointmentKind.LEAVES && !future(token + 1)));
      case BARE -> resigns(token);
      default -> false;
    };
  }

  /** Whether a verb tells of what has not happened: {@code X'i azledeceği, görevden almaya}. */
  private boolean future(int token) {
    String verb = tokens.get(token).folded();
    return PLANNED.end(verb) || FUTURE.stream().anyMatch(verb::contains);
  }

  /**
   * Whether two words, maybe behind a day, say that the one in the genitive before left: {@code
   * X'in 14 Temmuz'da istifa etmesinden sonra}.
   */
  private boolean left(int token) {
    int first = token;
    while (first < token + DATE && first + 2 < tokens.size() && !tokens.get(first).small()) {
      first++;
    }
    boolean day = first == token || tokens.get(token).number();
    return day && verbs.both(tokens, first) == AppointmentKind.LEAVES;
  }

  /**
   * Whether another is named from a token on whom a verb puts into an office: {@code yerine Y
   * atandı}, but not {@code yerine Y toplantıya katıldı}.
   */
  private boolean installed(int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + AppointmentVerbs.REACH);
    // yerine deneyimli diplomat Y'yi getirdi
    int named = from;
    while (named < end && named - from < ADJECTIVES && tokens.get(named).small()) {
      named++;
    }
    boolean called = named < end && tokens.get(named).capitalised();
    for (int i = called ? named : from; i < end; i++) {
      Token word = tokens.get(i);
      AppointmentKind kind = word.small() ? verbs.kind(word) : null;
      boolean puts = kind == AppointmentKind.GIVEN && AppointmentVerbs.FINITE.end(word.folded());
      if (puts || (kind == AppointmentKind.TAKES && AppointmentVerbs.PASSIVE.end(word.folded()))) {
        return true;
      }
      if (word.small()
          && !AppointmentKind.gives(kind)
          && kind != AppointmentKind.WHEN
          && !tokens.joint(i)
          && !tokens.hyphen(i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether another has followed: {@code yerine geçen}, {@code yerine Y geçti}. */
  private boolean follows(int token) {
    return succeeds(token) || tokens.get(token).key().equals("geçen");
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
        i + 1 < end && i - from < AppointmentVerbs.NEAR && tokens.get(i).small();
        i++) {
      if (goes(i)) {
        return true;
      }
    }
    while (end > from && !tokens.get(end - 1).word()) {
      end--;
    }
    return end - 2 > from && tokens.mark(from, ',') && goes(end - 2);
  }

  private boolean goes(int token) {
    Token verb = tokens.get(token + 1);
    boolean finite = verb.small() && AppointmentVerbs.FINITE.end(verb.folded());
    return finite && verbs.both(tokens, token) == AppointmentKind.GOES;
  }
}
