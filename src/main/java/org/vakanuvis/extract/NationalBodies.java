package org.vakanuvis.extract;

/**
 * Knows the bodies that only states have, for their secretaries-general are no international ones:
 * {@code Cumhurbaşkanlığı Genel Sekreteri}.
 */
final class NationalBodies {
  private final Tokens tokens;
  private final TokenTrie<String> bodies;

  NationalBodies(Tokens tokens, TokenTrie<String> bodies) {
    this.tokens = tokens;
    this.bodies = bodies;
  }

  /** Whether the body of one of the offices is such. */
  boolean any(Office office) {
    for (OfficeUnit unit : office.units()) {
      for (int i = unit.from(); i < unit.headFrom(); i++) {
        if (tokens.get(i).word() && bodies.longest(tokens, i) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
