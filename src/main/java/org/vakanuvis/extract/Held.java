package org.vakanuvis.extract;

import java.util.List;
import org.vakanuvis.extract.OfficeHead.Role;
import org.vakanuvis.model.Span;

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
record Held(
    String title,
    String counterpart,
    Role role,
    boolean former,
    List<Span> spans,
    String rule,
    double confidence) {
  Held {
    spans = List.copyOf(spans);
  }

  boolean minister() {
    return role.government() && !former;
  }

  /** The same office, held by now, under a title that says nothing else. */
  Held taken(String newTitle) {
    return new Held(newTitle, counterpart, role, false, spans, rule, confidence);
  }

  /** The same office, no longer held, under a title that says so. */
  Held over(String newTitle) {
    return new Held(newTitle, counterpart, role, true, spans, rule, confidence);
  }
}
