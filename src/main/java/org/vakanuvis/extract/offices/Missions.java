package org.vakanuvis.extract.offices;

import org.vakanuvis.extract.titles.OfficeWords;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.NameMatch.Kind;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.Tokens;

/** Tells which offices are of a state's mission abroad, though they are not called envoys'. */
final class Missions {
  /** In a town the ambassador of a state of the Commonwealth, {@code Londra Yüksek Komiseri}. */
  private static final String COMMISSIONER = "yüksek komiser";

  private final OfficeWords words;
  private final Tokens tokens;

  Missions(OfficeWords words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Whether an office is one of a mission's staff: {@code Bakü Büyükelçiliği Müsteşarı}.
   *
   * @param from where the office begins
   * @param at its head's first token
   * @param owner the body or place before the head; null for none
   */
  boolean staff(int from, int at, OfficeHead head, NameMatch owner) {
    // New York Temsilcisi
    boolean placed = head.takes() == Takes.PLACE && head.role() == Role.OFFICIAL;
    if (placed && owner != null && owner.kind() == Kind.PLACE && owner.to() == at) {
      return true;
    }
    for (int i = from + 1; i < at; i++) {
      TokenTrie.Match<OfficeHead> post = tokens.get(i).word() ? words.head(tokens, i) : null;
      boolean mission = post != null && post.value().form() == Form.POST && post.bare();
      if (mission && post.value().role() == Role.ENVOY) {
        return true;
      }
    }
    return false;
  }

  /** Whether a high commissioner sits in a town and so is a state's envoy. */
  static boolean commissioner(OfficeHead head, NameMatch owner) {
    boolean town = owner != null && owner.kind() == Kind.PLACE && !owner.country().isEmpty();
    return town && COMMISSIONER.equals(head.bare());
  }
}
