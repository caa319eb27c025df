package org.vakanuvis.extract.titles;

import java.util.List;
import org.vakanuvis.extract.titles.OfficeWords.Standing;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.OfficeHead;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.turkish.Ending;

/**
 * One office of a phrase, {@code Birinci Başbakan Yardımcısı} or {@code Dışişleri ve Göç Bakanı},
 * with what stands before its head but without a country.
 *
 * @param from its first token, that of the portfolio or body if it has one
 * @param headFrom the first token of the head
 * @param to behind the head
 * @param parts where each part of a portfolio that {@code ve} and commas join begins, and the end
 *     of the last; empty where it has none
 * @param ending what the head's suffix makes of it
 * @param standing what the modifiers before it say
 * @param owner the country or international body that a body's name begins with or holds; null for
 *     none
 */
public record OfficeUnit(
    int from,
    int headFrom,
    int to,
    OfficeHead head,
    List<Part> parts,
    Ending ending,
    Standing standing,
    NameMatch owner) {
  public OfficeUnit {
    parts = List.copyOf(parts);
  }

  /** A part of a portfolio. */
  public record Part(int from, int to) {}

  /** What its holder is. */
  public Role role() {
    return head.role();
  }

  /** Whether it has a portfolio: {@code Dışişleri Bakanı}, but not {@code Başbakan}. */
  public boolean portfolio() {
    return !parts.isEmpty();
  }

  /** The same as an office of another role. */
  public OfficeUnit as(Role role) {
    return new OfficeUnit(from, headFrom, to, head.as(role), parts, ending, standing, owner);
  }

  /** The same as an office of several whom a number tells. */
  public OfficeUnit counted() {
    return new OfficeUnit(
        from, headFrom, to, head.in(Form.COUNTED), parts, ending, standing, owner);
  }

  /** The same with what a modifier before it says. */
  public OfficeUnit with(int newFrom, Standing newStanding) {
    return new OfficeUnit(newFrom, headFrom, to, head, parts, ending, newStanding, owner);
  }
}
