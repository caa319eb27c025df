package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.vakanuvis.extract.TokenTrie.Match;

/** Finds the countries, places and organisations that a text names. */
final class NameFinder {
  private final NameTries tries;
  private final MisspeltNames misspelt;
  private final Surroundings surroundings;
  private final CountryJudge countries;
  private final PlaceJudge places;

  NameFinder(Lexicon lexicon, Surroundings surroundings) {
    this.tries = new NameTries(lexicon);
    this.misspelt = new MisspeltNames(lexicon);
    this.surroundings = surroundings;
    this.countries = new CountryJudge(lexicon, surroundings);
    this.places = new PlaceJudge(lexicon, surroundings);
  }

  /** Reads a text. */
  Reading read(Tokens tokens) {
    List<Sighting> others = sightings(tokens, tries.others());
    List<Sighting> names = standing(sightings(tokens, tries.countries()), others, NameFinder::wins);
    names.addAll(standing(others, List.copyOf(names), (other, name) -> !hides(name, other)));
    addMisspelt(tokens, names);
    names.sort(
        Comparator.comparingInt(Sighting::from)
            .thenComparing(Sighting::to, Comparator.reverseOrder()));
    return new Reading(tokens, places.judge(tokens, names, countries.judge(tokens, names)));
  }

  /** Adds the misspelt names among the words that are not read so far. */
  private void addMisspelt(Tokens tokens, List<Sighting> names) {
    boolean[] read = new boolean[tokens.size()];
    for (Sighting name : names) {
      Arrays.fill(read, name.from(), name.to(), true);
    }
    for (int i = 0; i < read.length; i++) {
      Sighting name = read[i] ? null : misspelt.find(tokens.get(i), i);
      if (name != null && !surroundings.partOfName(tokens, name, read)) {
        names.add(name);
      }
    }
  }

  private static List<Sighting> sightings(Tokens tokens, TokenTrie<NameEntry> trie) {
    List<Sighting> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match<NameEntry> match = tokens.get(i).word() ? trie.longest(tokens, i) : null;
      if (match == null) {
        i++;
      } else {
        found.add(new Sighting(match.value(), match));
        i = match.to();
      }
    }
    return found;
  }

  /** Those names that stand against each name of the other kind that shares words with them. */
  private static List<Sighting> standing(
      List<Sighting> names, List<Sighting> others, BiPredicate<Sighting, Sighting> stands) {
    List<Sighting> standing = new ArrayList<>();
    int next = 0;
    for (Sighting name : names) {
      while (next < others.size() && others.get(next).to() <= name.from()) {
        next++;
      }
      boolean stood = true;
      for (int i = next; stood && i < others.size() && others.get(i).from() < name.to(); i++) {
        stood = stands.test(name, others.get(i));
      }
      if (stood) {
        standing.add(name);
      }
    }
    return standing;
  }

  /** Whether a country's name stands although a place or body has some of its words. */
  private static boolean wins(Sighting name, Sighting other) {
    boolean body = other.entry().kind() == NameMatch.Kind.ORGANIZATION;
    return body || name.covers(other) || (!other.covers(name) && name.from() <= other.from());
  }

  /** Whether a place or body gives way to a country's longer name. */
  private static boolean hides(Sighting name, Sighting other) {
    return name.country() && name.covers(other);
  }
}
