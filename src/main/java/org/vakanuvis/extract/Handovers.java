package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those from whom an office comes or to whom it goes: {@code X, görevi Y'den devraldı}, {@code
 * X, koltuğunu Y'ye devretti}.
 */
final class Handovers {
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
   * The one with whom the member of a government changes places; empty for nobody.
   *
   * @param taken the tokens of names that have an office
   */
  List<Appearance> beside(Appearance one, BitSet taken) {
    List<Appearance> found = new ArrayList<>();
    Name holder = one.name();
    boolean seat = one.held().role().government() && !one.office().plural();
    boolean subject = seat && holder.ending() == Ending.BARE && holder.to() < tokens.size();
    int from = Math.max(holder.to(), one.office().to());
    int end = subject ? tokens.sentenceEnd(holder.from()) : from;
    for (int i = from + 1; i < end && found.isEmpty(); i++) {
      Token last = tokens.get(i - 1);
      boolean cased = tokens.get(i).word() && last.capitalised() && last.suffixed();
      if (cased && (verbs.inherits(tokens, i) || verbs.hands(tokens, i))) {
        Name other = names.before(i);
        Ending ending = verbs.hands(tokens, i) ? Ending.DATIVE : Ending.ABLATIVE;
        boolean person = other != null && !other.single() && other.ending() == ending;
        if (person && !taken.get(other.from())) {
          Held held = titles.held(one.office(), "office of another before", 0.8);
          Held before = ending == Ending.DATIVE ? held : held.over(held.title());
          found.add(new Appearance(other, one.office(), before, one.claim()));
        }
      }
    }
    return found;
  }
}
