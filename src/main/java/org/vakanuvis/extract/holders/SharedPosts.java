package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who come to several posts by one verb: {@code bakan yardımcılıklarına X, Y ve Z getirildi},
 * {@code X ve Y sırasıyla içişleri ve adalet bakanlıklarına atandı}.
 */
final class SharedPosts {
  private static final String IN_TURN = "sırasıyla";

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;

  SharedPosts(Tokens tokens, NameReader names, AppointmentVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
  }

  /** Whether an office is several posts that a verb gives. */
  static boolean are(Office office) {
    return office.last().head().form() == Form.POSTS;
  }

  /** Those who come to the posts, in the order of the text; empty for nobody. */
  List<Name> names(Office posts) {
    int next = behindTurn(posts.to());
    List<Name> behind = list(next);
    if (!behind.isEmpty()) {
      return given(posts, behind.get(behind.size() - 1)) ? behind : List.of();
    }
    return verbs.at(tokens, next) ? listBefore(posts.from()) : List.of();
  }

  /** Whether the verb behind the last of some names gives them the posts. */
  private boolean given(Office posts, Name last) {
    int verb = last.to();
    if (posts.nominative()) {
      return last.ending() == Ending.DATIVE && verbs.falls(tokens, verb);
    }
    boolean joined = verb < tokens.size() && names.lines().joined(verb);
    boolean hands = joined && (verbs.hands(tokens, verb) || verbs.cedes(tokens, verb));
    return last.ending() == Ending.DATIVE ? hands : joined && verbs.at(tokens, verb) && !hands;
  }

  private int behindTurn(int token) {
    int i = tokens.mark(token, ',') ? token + 1 : token;
    boolean turn = i < tokens.size() && tokens.get(i).key().equals(IN_TURN);
    return turn ? i + 1 : token;
  }

  /** The full names that commas and {@code ve} join from a token on. */
  private List<Name> list(int token) {
    List<Name> found = new ArrayList<>();
    int i = token;
    while (i < tokens.size() && names.lines().joined(i)) {
      Name name = Name.full(names.after(i));
      if (name == null) {
        return List.of();
      }
      found.add(name);
      if (!tokens.joint(name.to()) || name.ending() != Ending.BARE) {
        break;
      }
      i = name.to() + 1;
    }
    return found;
  }

  /** The same that end right before a token, or before {@code sırasıyla}. */
  private List<Name> listBefore(int token) {
    List<Name> found = new ArrayList<>();
    int end = token;
    boolean turn = end > 0 && tokens.get(end - 1).key().equals(IN_TURN);
    end -= turn ? 1 : 0;
    end -= tokens.mark(end - 1, ',') ? 1 : 0;
    while (end > 0 && names.lines().joined(end)) {
      Name name = Name.full(names.before(end));
      boolean object = name != null && name.ending() == Ending.ACCUSATIVE && found.isEmpty();
      if (name == null || !(object || name.ending() == Ending.BARE)) {
        break;
      }
      found.add(name);
      if (!tokens.joint(name.from() - 1)) {
        break;
      }
      end = name.from() - 1;
    }
    Collections.reverse(found);
    return found.size() > 1 ? found : List.of();
  }
}
