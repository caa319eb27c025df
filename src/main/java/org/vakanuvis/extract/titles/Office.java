package org.vakanuvis.extract.titles;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.turkish.Ending;

/**
 * An office phrase: one office or several that one person holds, with the country that owns it.
 *
 * @param from its first token, be it a country's or a modifier's
 * @param to behind its last head
 * @param units the offices, in the order of the text
 * @param owners the countries before it, more than one only before a plural; empty for none told
 * @param body the international body or the place whose it is; null for none
 * @param standing what the modifiers before it say
 * @param former the words that say that it is held no more; null for none
 */
public record Office(
    int from,
    int to,
    List<OfficeUnit> units,
    List<NameMatch> owners,
    NameMatch body,
    Standing standing,
    Former former) {
  public Office {
    units = List.copyOf(units);
    owners = List.copyOf(owners);
  }

  /**
   * The words before an office that say that it is held no more.
   *
   * @param then whether they tell of the time of the office and not of its holder: {@code dönemin}
   */
  public record Former(int from, int to, boolean then) {}

  /**
   * The office so many places behind one, or before it by a number below zero; null for none.
   *
   * @param offices in the order of the text
   */
  public static Office beside(List<Office> offices, Office office, int places) {
    int index = Collections.binarySearch(offices, office, Comparator.comparingInt(Office::from));
    int other = index + places;
    return index >= 0 && other >= 0 && other < offices.size() ? offices.get(other) : null;
  }

  /** The first of the offices. */
  public OfficeUnit first() {
    return units.get(0);
  }

  /** The last of the offices, by whose head the phrase is inflected. */
  public OfficeUnit last() {
    return units.get(units.size() - 1);
  }

  /** The role that counts: a seat in a government before any other, an office before a rank. */
  public Role role() {
    for (OfficeUnit unit : units) {
      if (unit.role().government()) {
        return unit.role();
      }
    }
    return ranked() ? units.get(units.size() - 2).role() : last().role();
  }

  /** Whether the last is a rank behind an office: {@code Genel Sekreter Büyükelçi}. */
  private boolean ranked() {
    return units.size() > 1
        && last().role() == Role.ENVOY
        && units.get(units.size() - 2).to() == last().from();
  }

  /** Whether one who holds it is a minister. */
  public boolean minister() {
    return role().government() && standing != Standing.FORMER;
  }

  /** Whether a number tells how many have it. */
  public boolean counted() {
    return last().head().form() == Form.COUNTED;
  }

  /** Whether several have it: {@code Dışişleri Bakanları}. */
  public boolean plural() {
    return last().head().plural();
  }

  /** Whether a name may follow: its last head has no case. */
  public boolean nominative() {
    return last().ending() == Ending.BARE;
  }

  /** The country that owns it; null if none or several are told. */
  public NameMatch owner() {
    return owners.size() == 1 ? owners.get(0) : null;
  }
}
