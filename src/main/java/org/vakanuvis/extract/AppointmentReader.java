package org.vakanuvis.extract;

import java.util.BitSet;
import org.vakanuvis.extract.AppointmentVerbs.Kind;
import org.vakanuvis.extract.OfficeHead.Form;
import org.vakanuvis.extract.OfficeHead.Takes;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who is given an office: {@code X'i Dışişleri Bakanı olarak atadı}, {@code MİT Başkanlığına
 * X getirildi}, {@code yerine X atandı}.
 */
final class AppointmentReader {
  private static final int SMALL_WORDS = 4;

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;

  AppointmentReader(Tokens tokens, NameReader names, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
  }

  /** Whether an office is only one where a verb of appointing follows it, as {@code yerine} is. */
  static boolean needsVerb(Office office) {
    return office.last().head().takes() == Takes.VERB;
  }

  /**
   * The name of the one who is given the office; null where nobody is.
   *
   * @param taken the tokens of names that have an office
   */
  Name name(Office office, BitSet taken) {
    int next = office.to();
    if (needsVerb(office)) {
      return verbs.behind(tokens, next, true) == null ? null : behind(next);
    }
    boolean post = office.last().head().form() == Form.POST;
    boolean as = next < tokens.size() && tokens.get(next).key().equals("olarak");
    if (!post && !(as && office.nominative())) {
      return office.nominative() && verbs.at(tokens, next) ? subject(office.from()) : null;
    }
    Kind kind = verbs.behind(tokens, next, false);
    if (kind == null) {
      return null;
    }
    Name before = office.from() > 0 ? before(office.from(), post, kind) : null;
    boolean free = before != null && !taken.get(before.from());
    return free ? before : behind(as ? next + 1 : next);
  }

  /** The name before {@code Başbakan oldu}, maybe with small words between. */
  private Name subject(int office) {
    int end = office;
    int floor = office == 0 ? 0 : tokens.sentenceStart(office - 1);
    while (end > floor && office - end < SMALL_WORDS && passes(tokens.get(end - 1))) {
      end--;
    }
    Name name = end > floor && names.lines().joined(office) ? names.before(end) : null;
    boolean fits =
        name != null
            && (name.ending() == Ending.ACCUSATIVE
                || (name.ending() == Ending.BARE && !name.single()));
    return fits ? name : null;
  }

  private static boolean passes(Token token) {
    return token.mark(',') || (token.word() && !token.capitalised());
  }

  private Name before(int office, boolean post, Kind kind) {
    boolean comma = tokens.mark(office - 1, ',');
    Name name = names.lines().joined(office) ? names.before(comma ? office - 1 : office) : null;
    if (name == null) {
      return null;
    }
    boolean object = name.ending() == Ending.ACCUSATIVE || name.ending() == Ending.GENITIVE;
    boolean gets = post || comma || kind == Kind.TAKES;
    boolean subject = name.ending() == Ending.BARE && !name.single() && gets;
    return object || subject ? name : null;
  }

  /** The name behind small words such as {@code ise} and {@code görevine}. */
  private Name behind(int token) {
    int i = token;
    while (i < tokens.size()
        && i - token < SMALL_WORDS
        && tokens.get(i).word()
        && !tokens.get(i).capitalised()) {
      i++;
    }
    Name name = i < tokens.size() && names.lines().joined(i) ? names.after(i) : null;
    if (name != null && name.to() + 1 < tokens.size() && replaced(name)) {
      name = names.after(name.to() + 1);
    }
    return name == null || name.single() ? null : name;
  }

  /** {@code Jack Straw yerine Margaret Beckett getirildi}: another than the first comes. */
  private boolean replaced(Name name) {
    return tokens.get(name.to()).key().equals("yerine");
  }
}
