package org.vakanuvis.extract;

import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Country;

/**
 * What a name in the dictionaries stands for.
 *
 * @param value a country's code, else the name that the dictionary has
 * @param country the code of the country that it names or belongs to; empty for none
 * @param ambiguous whether it means the country only beside certain words
 */
record NameEntry(
    NameMatch.Kind kind, NameMatch.Form form, String value, String country, boolean ambiguous) {
  static NameEntry of(Country country, NameMatch.Form form, boolean ambiguous) {
    return new NameEntry(NameMatch.Kind.COUNTRY, form, country.code(), country.code(), ambiguous);
  }

  /** The name as it was found. */
  NameMatch named(Match<NameEntry> match) {
    return new NameMatch(
        kind,
        form,
        value,
        country,
        match.from(),
        match.to(),
        match.suffix(),
        match.ending(),
        form.name().toLowerCase(java.util.Locale.ROOT),
        ambiguous ? 0.6 : 0.95);
  }
}
