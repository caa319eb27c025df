package org.vakanuvis.extract.offices;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.layout.LineFlow;
import org.vakanuvis.extract.persons.NameReader;
import org.vakanuvis.extract.titles.AppointmentVerbs;
import org.vakanuvis.extract.titles.Office;
import org.vakanuvis.extract.titles.OfficeUnit;
import org.vakanuvis.extract.titles.OfficeUnit.Part;
import org.vakanuvis.extract.words.Name;
import org.vakanuvis.extract.words.OfficeHead.Form;
import org.vakanuvis.extract.words.OfficeHead.Takes;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/**
 * Reads who comes to the fields of a list whose last alone has the head of the office: {@code X
 * Dışişleri, Y Savunma ve Z Tarım Bakanlığına atandı}.
 */
public final class NamedFields {
  /** So many more at most has a list. */
  private static final int LONGEST = 30;

  private final Tokens tokens;
  private final NameReader names;
  private final AppointmentVerbs verbs;
  private final List<Office> offices;

  /** Of one text with all its offices, in the order of the text. */
  public NamedFields(
      Tokens tokens, NameReader names, AppointmentVerbs verbs, List<Office> offices) {
    this.offices = offices;
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
  }

  /** Someone and his field. */
  public record Seat(Name name, Part field) {}

  /** All of the list that ends with an office, in the order of the text; none for no list. */
  public List<Seat> before(Office office) {
    OfficeUnit unit = office.last();
    Takes takes = unit.head().takes();
    boolean field =
        (takes == Takes.PORTFOLIO || takes == Takes.OLD)
            && office.units().size() == 1
            && office.owners().isEmpty()
            && !unit.parts().isEmpty()
            && given(office);
    List<Seat> seats = new ArrayList<>();
    int end = field ? unit.headFrom() : 0;
    int from = field ? unit.parts().get(0).from() : 0;
    while (from < end) {
      Name name = bearer(from);
      // Veli Demir Maliye: a surname that is a field too.
      if (name == null && from + 1 < end && tokens.get(from + 1).capitalised()) {
        name = bearer(++from);
      }
      if (name == null || !fits(name, seats)) {
        break;
      }
      seats.add(0, new Seat(name, new Part(from, end)));
      int joint = name.from() - 1;
      end = joint > 0 && tokens.joint(joint) && names.lines().joined(name.from()) ? joint : 0;
      from = end > 0 ? field(end) : 0;
    }
    return seats.size() > 1 ? seats : List.of();
  }

  private Name bearer(int field) {
    return Name.full(names.before(tokens.contrasts(field - 1) ? field - 1 : field));
  }

  /**
   * Who is made what, before an office of such a list: {@code X'i Dışişleri Bakanı, Y'yi Maliye
   * Bakanı olarak atadı}; null for nobody.
   */
  public Name object(Office office) {
    boolean goesOn = office.owners().isEmpty() && tokens.joint(office.to());
    Name name = goesOn ? made(office) : null;
    Office next = name == null ? null : following(office);
    Office last = null;
    for (int i = 0; i < LONGEST && next != null; i++) {
      last = next;
      next = following(last);
    }
    return last != null && given(last) ? name : null;
  }

  /** The next office of such a list, whose bearer stands behind a joint; null for none. */
  private Office following(Office office) {
    Office next = Office.beside(offices, office, 1);
    boolean near = next != null && tokens.joint(office.to());
    Name name = near ? made(next) : null;
    return name != null && name.from() == office.to() + 1 ? next : null;
  }

  /** The object before a seat in a government; null for none. */
  private Name made(Office office) {
    boolean seat = office.role().government() && office.nominative() && !office.plural();
    Name name = seat && office.from() > 0 ? names.before(office.from()) : null;
    boolean object = name != null && name.ending() == Ending.ACCUSATIVE;
    return object && tokens.get(name.to() - 1).suffixed() ? name : null;
  }

  /** Whether words behind an office say that someone comes to it. */
  private boolean given(Office office) {
    int next = office.to();
    boolean as = next < tokens.size() && Incumbents.as(tokens.get(next)) && office.nominative();
    boolean post = office.last().head().form() == Form.POST;
    boolean comes = post && office.last().ending() == Ending.DATIVE;
    return as
        || verbs.at(tokens, next)
        || (post && verbs.seat(tokens, next))
        || (comes && verbs.behind(tokens, next, false) != null);
  }

  /** Whether a name has the case of the others, be it that of a subject or an object. */
  private static boolean fits(Name name, List<Seat> seats) {
    boolean object = name.ending() == Ending.ACCUSATIVE;
    return (object || name.ending() == Ending.BARE)
        && (seats.isEmpty() || seats.get(0).name().ending() == name.ending());
  }

  /** Where the field begins that ends before a joint; the joint for none. */
  private int field(int joint) {
    LineFlow lines = names.lines();
    int from = joint;
    while (from > 0 && lines.joined(from) && lines.field(from - 1)) {
      from--;
      boolean more = from > 1 && tokens.get(from - 1).key().equals("ve") && lines.field(from - 2);
      from -= more ? 1 : 0;
    }
    return from;
  }
}
