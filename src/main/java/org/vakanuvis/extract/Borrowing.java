package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.OfficeHead.Role;

/** Gives counterparts, predecessors and successors the office of the person whose they are. */
final class Borrowing {
  private final Tokens tokens;

  Borrowing(Reading reading, List<Office> offices) {
    this.tokens = reading.tokens();
  }

  /** The appearances with every borrowed office filled in. */
  List<Appearance> resolve(List<Appearance> appearances) {
    List<Appearance> resolved = new ArrayList<>(appearances);
    for (int i = 0; i < resolved.size(); i++) {
      Appearance appearance = resolved.get(i);
      if (appearance.held().role().borrowed()) {
        Appearance lender = lender(resolved, i);
        if (lender != null) {
          resolved.set(i, borrow(appearance, lender));
        }
      }
    }
    resolved.removeIf(appearance -> appearance.held().role().borrowed());
    return resolved;
  }

  private static Appearance borrow(Appearance appearance, Appearance lender) {
    Held held = lender.held();
    Role role = appearance.held().role();
    Held own =
        new Held(
            held.title(),
            held.role(),
            role == Role.PREDECESSOR,
            appearance.held().spans(),
            "office of the other",
            0.88);
    Appearance borrowed = appearance.with(own);
    boolean country = role != Role.COUNTERPART && appearance.claim() == null;
    return country ? borrowed.with(lender.claim()) : borrowed;
  }

  /** The nearest person with an office of their own: before in the text, else behind. */
  private Appearance lender(List<Appearance> appearances, int number) {
    Appearance borrower = appearances.get(number);
    int sentence = tokens.sentenceStart(borrower.office().from());
    Appearance before = null;
    for (int i = number - 1; i >= 0 && before == null; i--) {
      before = appearances.get(i).held().role().borrowed() ? null : appearances.get(i);
    }
    if (before != null && before.name().from() >= sentence) {
      return before;
    }
    for (int i = number + 1; i < appearances.size(); i++) {
      Appearance behind = appearances.get(i);
      boolean same = tokens.sentenceStart(behind.name().from()) == sentence;
      if (!behind.held().role().borrowed()) {
        return same || before == null ? behind : before;
      }
    }
    return before;
  }
}
