package org.vakanuvis.extract.titles;

import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordEnds;
import org.vakanuvis.turkish.Ending;

/** Tells by the verbs behind a post that who has it leaves it. */
public final class LeftPosts {
  /** How words end that one gives up: {@code görevini}. */
  private static final WordEnds OBJECT = WordEnds.of("ini", "unu");

  /** How verbs begin by which one gives something up. */
  public static final String GIVE_UP = "birak";

  /** How words end from which one goes: {@code görevinden}. */
  private static final WordEnds FROM = WordEnds.of("ndan", "nden");

  /** So many small words stand between a post and its verb. */
  private static final int SMALL_WORDS = 3;

  private final Tokens tokens;
  private final AppointmentVerbs verbs;

  /** Of one text, with the verbs of giving and leaving offices. */
  public LeftPosts(Tokens tokens, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /**
   * The participle behind a post in the ablative by which whoever is named next left it: {@code
   * görevinden alınan X}; -1 for none.
   */
  public int parted(int from) {
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
  public int quits(int post, Ending ending) {
    boolean seat = verbs.seat(tokens, post);
    int first = seat ? post + 1 : post;
    boolean from = seat ? FROM.end(tokens.get(post).folded()) : ending == Ending.ABLATIVE;
    boolean object = seat ? OBJECT.end(tokens.get(post).folded()) : ending == Ending.ACCUSATIVE;
    if (object) {
      return givesUp(first);
    }
    int end = Math.min(tokens.sentenceEnd(post - 1), first + SMALL_WORDS + 1);
    for (int i = first; from && i < end && tokens.get(i).small(); i++) {
      AppointmentKind kind = verbs.kind(tokens.get(i));
      AppointmentKind both = i + 1 < tokens.size() ? verbs.both(tokens, i) : null;
      if (kind == AppointmentKind.PARTED || both == AppointmentKind.PARTED) {
        return -1;
      }
      if (quits(i) || ousts(i)) {
        return i;
      }
      if (both == AppointmentKind.QUITS || both == AppointmentKind.GOES) {
        return i + 1;
      }
    }
    return from ? quitsLater(first) : -1;
  }

  /**
   * The same at the end of the clause, or behind others who leave other posts: {@code X Çevre
   * Bakanlığından, Y Adalet Bakanlığından çekildi}.
   */
  private int quitsLater(int from) {
    int end = Math.min(tokens.sentenceEnd(from - 1), from + AppointmentVerbs.FAR);
    boolean list = tokens.joint(from);
    if (from >= end || AppointmentVerbs.participle(tokens.get(from))) {
      return -1;
    }
    int last = from;
    while (last < end && (list ? !tokens.get(last).small() || tokens.joint(last) : clause(last))) {
      last++;
    }
    int verb = list ? last : last - 1;
    boolean ends = verb > from && verb < end && Tenses.finite(tokens.get(verb));
    if (ends && quits(verb)) {
      return verb;
    }
    // istifa etti
    boolean two = list ? verb + 1 < end && Tenses.finite(tokens.get(verb + 1)) : ends;
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
  public boolean left(Office office) {
    boolean post = office.last().head().form() == OfficeHead.Form.POST;
    int verb = post ? quits(office.to(), office.last().ending()) : -1;
    return verb >= 0 && !Tenses.stays(tokens.get(verb));
  }

  /** Whether someone in a case is the one who leaves a post by a verb behind it. */
  public boolean quitter(int verb, Ending ending) {
    boolean object = ending == Ending.ACCUSATIVE;
    boolean subject = ending == Ending.BARE || ending == Ending.GENITIVE;
    AppointmentKind kind = verbs.kind(tokens.get(verb));
    return object ? ousts(verb) : subject && (kind == AppointmentKind.LEAVES || !ousts(verb));
  }

  /** Whether a verb says so of its object: {@code X'i Bakanlığından çıkardı, aldı}. */
  private boolean ousts(int verb) {
    AppointmentKind kind = verbs.kind(tokens.get(verb));
    return kind == AppointmentKind.OUSTS
        || kind == AppointmentKind.LEAVES
        || (kind == AppointmentKind.REPLACES && tokens.get(verb).folded().startsWith("al"));
  }
}
