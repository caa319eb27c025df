package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.extract.NameMatch.Form;
import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Country;
import org.vakanuvis.model.Organization;
import org.vakanuvis.model.Place;
import org.vakanuvis.turkish.Suffixes.Kind;

/** Finds the countries, places and organisations that a text names. */
final class NameFinder {
  private final TokenTrie<NameEntry> trie;

  NameFinder(Lexicon lexicon) {
    TokenTrie.Builder<NameEntry> names = lexicon.names();
    lexicon.dictionaries().countries().values().forEach(country -> add(country, names));
    lexicon.dictionaries().places().forEach(place -> add(place, names));
    lexicon.dictionaries().organizations().forEach(body -> add(body, names));
    this.trie = names.build();
  }

  private static void add(Country country, TokenTrie.Builder<NameEntry> names) {
    NameEntry name = NameEntry.of(country, Form.NAME, false);
    add(country.name(), name, names);
    country.officialNames().forEach(word -> add(word, name, names));
    country.aliases().forEach(word -> add(word, name, names));
    NameEntry abbreviation = NameEntry.of(country, Form.ABBREVIATION, false);
    country.abbreviations().forEach(word -> names.add(word, Kind.ABBREVIATION, abbreviation));
    NameEntry people = NameEntry.of(country, Form.DEMONYM, false);
    country.demonyms().forEach(word -> names.add(word, Kind.NOUN, people));
    NameEntry ambiguous = NameEntry.of(country, Form.DEMONYM, true);
    country.ambiguousDemonyms().forEach(word -> names.add(word, Kind.NOUN, ambiguous));
  }

  private static void add(Place place, TokenTrie.Builder<NameEntry> names) {
    NameEntry entry =
        new NameEntry(
            NameMatch.Kind.PLACE, Form.NAME, place.name(), place.country().orElse(""), false);
    add(place.name(), entry, names);
    place.aliases().forEach(word -> add(word, entry, names));
  }

  private static void add(Organization body, TokenTrie.Builder<NameEntry> names) {
    NameEntry entry =
        new NameEntry(
            NameMatch.Kind.ORGANIZATION, Form.NAME, body.name(), body.country().orElse(""), false);
    add(body.name(), entry, names);
    body.aliases().forEach(word -> add(word, entry, names));
    body.abbreviations().forEach(word -> names.add(word, Kind.ABBREVIATION, entry));
  }

  /** A name of two words or more that ends in a high vowel is most likely a compound. */
  private static void add(String words, NameEntry entry, TokenTrie.Builder<NameEntry> names) {
    boolean compound =
        words.indexOf(' ') > 0 && "ıiuü".indexOf(words.charAt(words.length() - 1)) >= 0;
    names.add(words, compound ? Kind.POSSESSIVE : Kind.NAME, entry);
  }

  /** Reads a text. */
  Reading read(Tokens tokens) {
    List<NameMatch> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match<NameEntry> match = tokens.get(i).word() ? trie.longest(tokens, i) : null;
      if (match == null) {
        i++;
      } else {
        found.add(match.value().named(match));
        i = match.to();
      }
    }
    return new Reading(tokens, found);
  }
}
