package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.extract.OfficeHead.Form;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who is given an office: {@code X'i Dışişleri Bakanı olarak atadı}, {@code MİT Başkanlığına
 * X getirildi}.
 */
final class AppointmentReader {
  /** How far behind an office its verb may stand. */
  private static final int REACH = 14;

  private static final int SMALL_WORDS = 3;

  private final Tokens tokens;
  private final NameReader names;
  private final List<String> verbs;

  AppointmentReader(Tokens tokens, NameReader names, List<String> verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
  }

  /** The name of the one who is given the office; null where nobody is. */
  Name name(Office office) {
    int next = office.to();
    boolean post = office.last().head().form() == Form.POST;
    boolean as = next < tokens.size() && tokens.get(next).key().equals("olarak");
    if (!post && !(as && office.nominative())) {
      return null;
    }
    if (!given(next)) {
      return null;
    }
    Name before = office.from() > 0 ? before(office.from(), post) : null;
    return before != null ? before : behind(as ? next + 1 : next);
  }

  private Name before(int office, boolean post) {
    boolean comma = tokens.mark(office - 1, ',');
    Name name = names.lines().joined(office) ? names.before(comma ? office - 1 : office) : null;
    if (name == null) {
      return null;
    }
    boolean object = name.ending() == Ending.ACCUSATIVE || name.ending() == Ending.GENITIVE;
    boolean subject = name.ending() == Ending.BARE && !name.single() && (post || comma);
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
    return name == null || name.single() ? null : name;
  }

  /** Whether a verb of appointing follows in the sentence. */
  private boolean given(int from) {
    int end = from < tokens.size() ? Math.min(tokens.sentenceEnd(from), from + REACH) : from;
    for (int i = from; i < end; i++) {
      String key = tokens.get(i).key();
      if (tokens.get(i).word() && verbs.stream().anyMatch(key::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
