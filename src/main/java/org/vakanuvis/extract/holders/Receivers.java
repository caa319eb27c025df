package org.vakanuvis.extract.holders;

import java.util.BitSet;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads to whom a post goes as a verb tells in the dative: {@code Maliye Bakanlığı X'e verildi},
 * {@code X'e Maliye Bakanlığını verdi}.
 */
final class Receivers {
  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final Whence whence;

  Receivers(Tokens tokens, NameReader names, AppointmentVerbs verbs, Whence whence) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.whence = whence;
  }

  /**
   * Who gets a post in a government; null for nobody.
   *
   * @param taken the tokens of names that have an office
   */
  Name of(Office post, BitSet taken) {
    boolean object = post.last().ending() == Ending.ACCUSATIVE;
    if (!post.role().government() || !(object || post.nominative())) {
      return null;
    }
    int next = verbs.seat(tokens, post.to()) ? post.to() + 1 : post.to();
    if (next >= tokens.size()) {
      return null;
    }
    boolean right = tokens.get(next).small() && (object || verbs.fallsAt(tokens, next));
    if (right && gives(next, object) && names.lines().joined(next)) {
      boolean joined = post.from() > 0 && names.lines().joined(post.from());
      Name before = joined ? names.before(post.from()) : null;
      return receives(before) && !taken.get(before.from()) ? before : null;
    }
    next += tokens.contrasts(next) ? 1 : 0;
    boolean named = next < tokens.size() && names.lines().joined(next);
    Name name = named ? names.after(whence.among(next)) : null;
    return receives(name) && gives(name.to(), object) ? name : null;
  }

  private boolean receives(Name name) {
    return name != null
        && !name.single()
        && name.ending() == Ending.DATIVE
        && tokens.get(name.to() - 1).suffixed();
  }

  /**
   * Whether a verb stands there that tells to whom a post goes.
   *
   * @param object whether the post is what someone gives, and not what is given
   */
  private boolean gives(int verb, boolean object) {
    if (verb >= tokens.size()) {
      return false;
    }
    return object
        ? verbs.hands(tokens, verb) || verbs.cedes(tokens, verb)
        : verbs.falls(tokens, verb);
  }
}
