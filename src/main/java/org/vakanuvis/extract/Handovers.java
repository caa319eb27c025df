package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those from whom an office comes or to whom it goes: {@code X, görevi Y'den devraldı},
 * {@code X, koltuğunu Y'ye devretti}.
 */
final class Handovers {
  private static final double SURE = 0.8;

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final OfficeTitles titles;

  Handovers(Tokens tokens, NameReader names, AppointmentVerbs verbs, OfficeTitles titles) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.titles = titles;
  }

  /**
   * Those with whom members of a government change places.
   *
   * @param found those with an office, in the order in which the text tells the offices
   * @param taken the tokens of names that have an office
   */
  List<Appearance> among(List<Appearance> found, BitSet taken) {
    List<Appearance> more = new ArrayList<>();
    int next = 0;
    Appearance last = null;
    for (int i = 1; i < tokens.size(); i++) {
      while (next < found.size() && end(found.get(next)) <= i) {
        Appearance one = found.get(next++);
        boolean seat = one.held().role().government() && !one.office().plural();
        last = seat ? one : last;
      }
      Token name = tokens.get(i - 1);
      if (last != null && name.capitalised() && !taken.get(i - 1)) {
        Appearance other = name.suffixed() ? other(last, i) : next(last, i);
        if (other != null && !taken.get(other.name().from())) {
          more.add(other);
        }
      }
    }
    return more;
  }

  private static int end(Appearance one) {
    return Math.max(one.name().to(), one.office().to());
  }

  /** The one before a verb who has the office of another before or after; null for nobody. */
  private Appearance other(Appearance one, int verb) {
    boolean hands = verbs.hands(tokens, verb);
    if (!hands && !verbs.inherits(tokens, verb)) {
      return null;
    }
    int sentence = tokens.sentenceStart(verb);
    if (!hands && another(one, verb)) {
      return null;
    }
    boolean same = one.name().from() >= sentence && one.name().ending() == Ending.BARE;
    boolean told = !hands && one.name().from() < sentence && seat(sentence, verb);
    Name name = same || told ? names.before(verb) : null;
    Ending ending = hands ? Ending.DATIVE : Ending.ABLATIVE;
    if (name == null || name.single() || name.ending() != ending) {
      return null;
    }
    Held held = titles.held(one.office(), "office of another before", SURE);
    Held his = hands ? held : held.over(held.title());
    return new Appearance(name, one.office(), his, one.claim());
  }

  /** Whether a participle tells of someone else: {@code Y'den devralacak olan X}. */
  private boolean another(Appearance one, int verb) {
    int next = verb + 1;
    next += next < tokens.size() && tokens.get(next).key().equals("olan") ? 1 : 0;
    boolean named = next < tokens.size() && tokens.get(next).capitalised();
    Name name = named && names.lines().joined(next) ? names.after(next) : null;
    return name != null && !last(name).equals(last(one.name()));
  }

  private static String last(Name name) {
    return name.words().get(name.words().size() - 1);
  }

  /**
   * The one before a verb who has the office of whom the sentence before told: {@code Görevi X
   * devraldı}; null for nobody.
   */
  private Appearance next(Appearance one, int verb) {
    int sentence = tokens.sentenceStart(verb);
    int before = sentence > 0 ? tokens.sentenceStart(sentence - 1) : 0;
    boolean told = verbs.takes(tokens, verb) && verbs.seat(tokens, sentence);
    boolean near = told && end(one) <= sentence && one.name().to() > before;
    Name name = near ? names.before(verb) : null;
    if (name == null || name.single() || name.ending() != Ending.BARE) {
      return null;
    }
    Held held = titles.held(one.office(), "office of another before", SURE);
    return new Appearance(name, one.office(), held, one.claim());
  }

  /** Whether the sentence speaks of an office without its name: {@code görevi}. */
  private boolean seat(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.seat(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
