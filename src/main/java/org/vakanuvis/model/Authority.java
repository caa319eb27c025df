package org.vakanuvis.model;

import java.util.List;
import java.util.Optional;

/**
 * A person of the authority file.
 *
 * @param key permanent and unique within the country; the person's address is made of it
 * @param name the canonical Turkish spelling
 * @param aliases other spellings
 * @param country the code of the country served; empty for an international body
 * @param terms of office, in order
 * @param wikidata the item's id, only where it is sure
 */
public record Authority(
    String key,
    String name,
    List<String> aliases,
    String country,
    List<Term> terms,
    Optional<String> wikidata) {
  public Authority {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /**
   * A term of office.
   *
   * @param office without the country, nominative
   * @param from when it began, to the precision that is sure
   * @param until when it ended; empty where it lasts or is not known
   */
  public record Term(String office, Optional<Edtf> from, Optional<Edtf> until) {}
}
