package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.titles.AppointmentKind;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.LeftPosts;
import org.vakanuvis.extract.titles.Reshuffles;
import org.vakanuvis.extract.titles.Tenses;
import org.vakanuvis.extract.words.NounCases;
import org.vakanuvis.extract.words.PostWords;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells by the verbs around a name that its bearer has an office no more. */
public final class Departures {
  /** How words begin by which one resigns. */
  private static final String RESIGNATION = "istifa";

  /** So many words at most tell of the one who comes before the name. */
  private static final int ADJECTIVES = 3;

  /** A day has so many words at most. */
  private static final int DATE = 3;

  /** So many words at most stand between what someone says and the verb of saying. */
  private static final int SAYING = 3;

  /** How verbs end that tell what the subject of the sentence says to have done. */
  private static final WordEnds SAID = WordEnds.of("digini", "dugunu", "tigini", "tugunu");

  private final Tokens tokens;
  private final AppointmentVerbs verbs;
  private final PostWords posts;
  private final Reshuffles reshuffles;

  /** Of one text, with the verbs of giving and leaving offices. */
  public Departures(Tokens tokens, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.posts = verbs.posts();
    this.reshuffles = new Reshuffles(tokens, verbs);
  }

  /**
   * The case in which the words from a token on tell of one who is gone and whose office is free:
   * {@code X'in boşalttığı}, {@code X'ten boşalan}, {@code X'in ölümüyle boşalan}; null where they
   * tell of none.
   */
  public Ending vacates(int token) {
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
  public boolean leaves(int token, Ending ending) {
    if (token + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(token).folded();
    AppointmentKind kind = verbs.kind(tokens.get(token));
    AppointmentKind next = verbs.kind(tokens.get(token + 1));
    return switch (ending) {
      // X'in yerine atanan, X'in yerini alan, X'in istifası
      case GENITIVE ->
          (posts.instead(tokens.get(token))
                  && (next == AppointmentKind.GIVEN
                      || next == AppointmentKind.TAKES
                      || next == AppointmentKind.COMES
                      || installed(token + 1)
                      || follows(token + 1)))
              || (word.equals("yerini") && succeeds(token + 1))
              || told(token);
      case ACCUSATIVE ->
          !Tenses.future(tokens.get(token))
              && (kind == AppointmentKind.LEAVES
                  || (verbs.both(tokens, token) == AppointmentKind.LEAVES
                      && !Tenses.future(tokens.get(token + 1))));
      case BARE -> resigns(token) || cedes(token) || together(token);
      default -> false;
    };
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
        && (noun + 1 >= tokens.size() || verbs.kind(tokens.get(noun + 1)) != AppointmentKind.ASKS);
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
    // yerine deneyimli diplomat Y'yi getirdi
    int named = from;
    while (named < end && named - from < ADJECTIVES && tokens.get(named).small()) {
      named++;
    }
    boolean called = named < end && tokens.get(named).capitalised();
    for (int i = called ? named : from; i < end; i++) {
      Token word = tokens.get(i);
      AppointmentKind kind = word.small() ? verbs.kind(word) : null;
      boolean puts = kind == AppointmentKind.GIVEN && Tenses.FINITE.end(word.folded());
      if (puts || (kind == AppointmentKind.TAKES && AppointmentVerbs.PASSIVE.end(word.folded()))) {
        return true;
      }
      boolean sits =
          kind == AppointmentKind.TAKES
              && Tenses.finite(tokens.get(i))
              && verbs.chair(tokens.get(from - 1));
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
          && !tokens.joint(i)
          && !tokens.hyphen(i + 1)) {
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
        && (AppointmentVerbs.participle(verb) || Tenses.FINITE.end(verb.folded()));
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
    if (says(from, end)) {
      return true;
    }
    int verb = tokens.lastWord(from, clause(from, end)) - 1;
    boolean told = verb > from && (tokens.mark(from, ',') || nobody(from, verb));
    return told && goes(verb);
  }

  /**
   * Whether the subject says to have left the office: {@code görevi bıraktığını duyurdu}, but not
   * {@code Bakan Y'nin istifa ettiğini duyurdu}.
   */
  private boolean says(int from, int end) {
    for (int i = from; i + 2 < end && i - from < AppointmentVerbs.FAR && !theirs(i); i++) {
      boolean gone = SAID.end(tokens.get(i + 1).folded());
      if (gone && verbs.both(tokens, i) == AppointmentKind.GOES) {
        return said(i + 2, end) && (tokens.mark(from, ',') || nobody(from, i));
      }
    }
    return false;
  }

  /** Whether a verb of saying ends a clause within a few words. */
  private boolean said(int from, int end) {
    for (int i = from; i < end && i - from <= SAYING; i++) {
      if (verbs.kind(tokens.get(i)) == AppointmentKind.TELLS) {
        int verb = i + 1 < end && !Tenses.finite(tokens.get(i)) ? i + 1 : i;
        return Tenses.finite(tokens.get(verb)) && !Tenses.stays(tokens.get(verb));
      }
    }
    return false;
  }

  /**
   * Whether nobody else may be the subject between two tokens, since each word with a capital has a
   * case or a word behind it that has one: {@code X Dünya Bankasına geçeceği için istifa etti}.
   */
  private boolean nobody(int from, int to) {
    boolean open = to - from > AppointmentVerbs.FAR;
    for (int i = from; i < to && to - from <= AppointmentVerbs.FAR; i++) {
      Token word = tokens.get(i);
      boolean capital = word.capitalised();
      if ((open && !capital) || !(word.word() || word.number())) {
        return false;
      }
      open = capital && !word.suffixed() && !NounCases.inflected(word);
    }
    return !open;
  }

  /** Whether someone goes along with those who follow: {@code X ile Tarım Bakanı Y istifa etti}. */
  private boolean together(int token) {
    int behind = behindFellows(token);
    return behind > token && behind < tokens.size() && resigns(behind);
  }

  /** Behind those of a list whose verb is one's own too: {@code X ile Tarım Bakanı Y}. */
  private int behindFellows(int from) {
    int i = from;
    while (i - from < AppointmentVerbs.FAR
        && pairs(i)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).capitalised()) {
      i = tokens.behindCapitals(i + 1, tokens.sentenceEnd(i));
    }
    return i;
  }

  private boolean pairs(int token) {
    return tokens.joint(token) && !tokens.mark(token, ',');
  }

  /** Where what is told of one ends because another takes the place: {@code …, yerine}. */
  private int clause(int from, int end) {
    for (int i = from + 1; i + 1 < end && i - from < AppointmentVerbs.FAR; i++) {
      boolean instead = tokens.get(i + 1).key().equals(AppointmentVerbs.INSTEAD);
      if (tokens.mark(i, ';') || (tokens.mark(i, ',') && instead)) {
        return i;
      }
    }
    return end;
  }

  private boolean goes(int token) {
    if (Tenses.finite(tokens.get(token + 1)) && verbs.both(tokens, token) == AppointmentKind.GOES) {
      return true;
    }
    if (Tenses.finite(tokens.get(token)) && verbs.kind(tokens.get(token)) == AppointmentKind.GOES) {
      return true;
    }
    // istifasını sundu, istifa dilekçesini Rada'ya verdi
    boolean own = tokens.get(token).folded().startsWith(RESIGNATION);
    int noun = own && !theirs(token - 1) ? leaving(token) : -1;
    int end = noun < 0 ? noun : Math.min(tokens.sentenceEnd(token), noun + DATE + 1);
    for (int i = noun + 1; i < end; i++) {
      // istifasını açıklamadan saatler önce
      if (Tenses.stays(tokens.get(i))) {
        return false;
      }
      if (Tenses.finite(tokens.get(i))) {
        return verbs.kind(tokens.get(i)) != AppointmentKind.ASKS;
      }
    }
    return false;
  }

  /** Whether something behind a token is another's. */
  private boolean theirs(int owner) {
    Token word = owner < 0 ? null : tokens.get(owner);
    return word != null && (word.ending() == Ending.GENITIVE || NounCases.genitive(word));
  }

  /** Whether a verb right there says that someone left what he or she had to another. */
  public boolean past(int token) {
    boolean finite =
        token < tokens.size() && Tenses.finite(tokens.get(token)) && verbs.hands(tokens, token);
    return finite && !Tenses.present(tokens.get(token));
  }

  /** Whether the subject leaves the place to another: {@code X, koltuğunu Y'ye bıraktı}. */
  private boolean cedes(int from) {
    int i = tokens.mark(from, ',') || tokens.contrasts(from) ? from + 1 : from;
    for (int end = i + DATE; i < end && i < tokens.size() && verbs.when(tokens.get(i)); ) {
      i++;
    }
    if (i >= tokens.size() || !posts.left(tokens.get(i))) {
      return false;
    }
    int end = Math.min(tokens.sentenceEnd(i), i + AppointmentVerbs.FAR);
    for (int verb = i + 1; verb < end && !tokens.mark(verb, ';'); verb++) {
      if (Tenses.finite(tokens.get(verb))) {
        // görevini halefi Y'ye devretti: both are spoken of as ministers.
        return past(verb) && tokens.get(verb).folded().startsWith(LeftPosts.GIVE_UP);
      }
    }
    return false;
  }
}
