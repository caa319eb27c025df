package org.vakanuvis.extract.holders;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.Held;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.model.Authority;

/**
 * Finds whom an office without a name means among those whom the sentences around name without one:
 * {@code Taro Kono'yu aradı. Çavuşoğlu, Japon mevkidaşına …}, {@code Hakan Fidan'la görüşecek. Türk
 * Dışişleri Bakanı …}, {@code X, Y ve Z. Üç dışişleri bakanı}. Only people of the authority file
 * are meant so.
 */
final class Nameless {
  private final Tokens tokens;
  private final NameReader names;

  Nameless(Tokens tokens, NameReader names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * The names of those meant; none for most offices.
   *
   * @param held what the office makes of them
   * @param before the seat in a government told last before it; null for none
   * @param taken the tokens of names that have an office
   */
  List<Name> of(Office office, Held held, Held before, BitSet taken) {
    NameMatch owner = office.owner();
    boolean counterpart = office.role() == Role.COUNTERPART && !office.plural();
    boolean one = counterpart && owner != null && before != null;
    boolean several =
        office.role().government()
            && office.last().head().form() != Form.OURS
            && owner == null
            && office.counted();
    boolean told = office.role().government() && !office.plural() && owner != null;
    if (told) {
      // Başbakan Dick Schoof, Mark Rutte … Hollanda başbakanı: the one who is called so.
      List<Name> found =
          around(
              office, new BitSet(), someone -> of(someone, owner.country()) && held(someone, held));
      return found.size() == 1 && !taken.get(found.get(0).from()) ? found : List.of();
    }
    if (one) {
      List<Name> found =
          around(office, taken, someone -> of(someone, owner.country()) && held(someone, before));
      return found.size() == 1 ? found : List.of();
    }
    return several ? around(office, taken, someone -> held(someone, held)) : List.of();
  }

  private static boolean of(Authority someone, String country) {
    return someone.country().equals(country);
  }

  private boolean held(Authority someone, Held held) {
    return names.evidence().held(someone, held);
  }

  /** The full names in the sentences around whose bearers the authority file has. */
  private List<Name> around(Office office, BitSet taken, Predicate<Authority> meant) {
    int sentence = tokens.sentenceStart(office.from());
    int from = sentence == 0 ? 0 : tokens.sentenceStart(sentence - 1);
    int end = tokens.sentenceEnd(tokens.sentenceEnd(office.from()));
    List<Name> found = new ArrayList<>();
    for (int i = from + 1; i < end; i++) {
      Token token = tokens.get(i);
      boolean last = token.word() && token.capitalised() && tokens.get(i - 1).capitalised();
      Name name = last && !taken.get(i) ? names.before(i + 1) : null;
      boolean whole = name != null && !name.single() && !taken.get(name.from());
      if (whole && names.evidence().authorities(name).stream().anyMatch(meant)) {
        found.add(name);
      }
    }
    return found;
  }
}
