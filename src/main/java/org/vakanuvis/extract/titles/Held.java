package org.vakanuvis.extract.titles;

import java.util.List;
import org.vakanuvis.extract.words.OfficeHead.Role;
import org.vakanuvis.model.Span;
import org.vakanuvis.turkish.Turkish;

/**
 * The office that a text gives to a person at one place.
 *
 * @param title without the country, nominative
 * @param counterpart the title by which one of another country is called the holder's counterpart
 * @param former whether it is held no more
 * @param spans of the original
 * @param rule the short English name of the rule that read it
 * @param confidence from 0 to 1
 */
public record Held(
    String title,
    String counterpart,
    Role role,
    boolean former,
    List<Span> spans,
    String rule,
    double confidence) {
  /** The rule of those to whom a verb gives their office. */
  public static final String APPOINTMENT = "appointment";

  public Held {
    spans = List.copyOf(spans);
  }

  /** Whether it is a seat in a government and not held before only. */
  public boolean minister() {
    return role.government() && !former;
  }

  /** Whether a verb gives it to its holder. */
  public boolean appointed() {
    return rule.equals(APPOINTMENT);
  }

  /** What it is about, so that one state has it once: the first word of its portfolio. */
  public String field() {
    if (role == Role.PREMIER || role == Role.STATE) {
      return role.name();
    }
    int end = title.indexOf(' ');
    String first = end < 0 ? "" : title.substring(0, end);
    return role == Role.MINISTER ? Turkish.fold(first.replace(",", "")) : "";
  }

  /** Whether the authority file would know who has such an office at home. */
  public boolean listed() {
    return role.state() || role == Role.PREMIER || field().equals("disisleri");
  }

  /** The same office, held by now, under a title that says nothing else. */
  public Held taken(String newTitle) {
    return new Held(newTitle, counterpart, role, false, spans, rule, confidence);
  }

  /** The same office, no longer held, under a title that says so. */
  public Held over(String newTitle) {
    return new Held(newTitle, counterpart, role, true, spans, rule, confidence);
  }
}
