package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeTitles;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Finds those of a list whom a word before the first one calls of a time gone by: {@code dönemin A
 * Bakanı X ve B Bakanı Y tarafından}.
 */
final class SharedPast {
  private final Tokens tokens;
  private final OfficeTitles titles;

  SharedPast(Tokens tokens, OfficeTitles titles) {
    this.tokens = tokens;
    this.titles = titles;
  }

  /**
   * The same people, with what they were then.
   *
   * @param found those with an office, in the order of the text
   */
  List<Appearance> among(List<Appearance> found) {
    List<Appearance> then = new ArrayList<>();
    for (Appearance one : found) {
      Appearance before = then.isEmpty() ? null : then.get(then.size() - 1);
      boolean past = before != null && timed(before.office()) && lists(before, one);
      then.add(past && one.held().minister() ? past(before.office(), one) : one);
    }
    return then;
  }

  private boolean timed(Office office) {
    return office.former() != null && office.former().then();
  }

  /** Whether two do or suffer the same: one clause goes on behind both. */
  private boolean lists(Appearance first, Appearance second) {
    int joint = first.name().to();
    Name last = second.name();
    boolean list =
        first.name().ending() == Ending.BARE
            && first.office().to() <= first.name().from()
            && second.office().from() == joint + 1
            && second.office().to() <= last.from()
            && tokens.sentenceStart(last.from()) == tokens.sentenceStart(joint);
    // Dönemin Bakanı X ile Bakan Y: Y may have the office still.
    boolean and = list && (tokens.mark(joint, ',') || tokens.get(joint).key().equals("ve"));
    boolean both = tokens.by(last.to()) || tokens.between(last.to());
    return and && (both || last.ending() == Ending.GENITIVE);
  }

  private Appearance past(Office time, Appearance one) {
    Office office = one.office();
    Office then =
        new Office(
            office.from(),
            office.to(),
            office.units(),
            office.owners(),
            office.body(),
            Standing.FORMER,
            time.former());
    Held held = titles.held(then, one.held().rule(), one.held().confidence());
    return new Appearance(one.name(), then, held, one.claim());
  }
}
