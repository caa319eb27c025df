package org.vakanuvis.extract;

import java.util.List;

/**
 * A text with its tokens and the countries, places and organisations in it: what the finders of
 * dates, people and meetings are given.
 *
 * <p>The names do not overlap. Countries are in it before people's names are known: {@code Karadağ}
 * may yet turn out to be a surname, so a finder of people looks at their confidence.
 */
final class Reading {
  private final Tokens tokens;
  private final List<NameMatch> names;
  private final NameMatch[] byToken;

  /**
   * @param names in the order of the text, none overlapping another
   */
  Reading(Tokens tokens, List<NameMatch> names) {
    this.tokens = tokens;
    this.names = List.copyOf(names);
    this.byToken = new NameMatch[tokens.size()];
    for (NameMatch name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        byToken[i] = name;
      }
    }
  }

  /** The text as it was written, to which all spans belong. */
  String original() {
    return tokens.text().original();
  }

  Tokens tokens() {
    return tokens;
  }

  /** In the order of the text. */
  List<NameMatch> names() {
    return names;
  }

  /** The name that covers the token; null where none does. */
  NameMatch at(int token) {
    return token >= 0 && token < byToken.length ? byToken[token] : null;
  }

  /** The country that the token names; null where it names none. */
  NameMatch countryAt(int token) {
    NameMatch name = at(token);
    return name != null && name.kind() == NameMatch.Kind.COUNTRY ? name : null;
  }

  /** The name that begins with the token; null where none does. */
  NameMatch from(int token) {
    NameMatch name = at(token);
    return name != null && name.from() == token ? name : null;
  }
}
