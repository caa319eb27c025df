package org.vakanuvis.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.vakanuvis.extract.words.Cues;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameEntry;
import org.vakanuvis.extract.words.NameMatch;
import org.vakanuvis.extract.words.Reading;
import org.vakanuvis.extract.words.Token;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.turkish.Ending;

/** Finds the countries, places and organisations that a text names. */
public final class NameFinder {
  private final NameTries tries;
  private final MisspeltNames misspelt;
  private final Surroundings surroundings;
  private final CountryJudge countries;
  private final PlaceJudge places;
  private final SharedPlaces shared;
  private final TokenTrie<String> and;

  /** With all names that the dictionaries have, and with those that judge the doubtful ones. */
  public NameFinder(Lexicon lexicon, Surroundings surroundings) {
    this.tries = new NameTries(lexicon);
    this.misspelt = new MisspeltNames(lexicon);
    this.surroundings = surroundings;
    this.countries = new CountryJudge(lexicon, surroundings);
    this.places = new PlaceJudge(lexicon, surroundings);
    this.shared = new SharedPlaces(lexicon);
    this.and = Cues.trie(lexicon, "meeting-words", "and");
  }

  /** Reads a text. */
  public Reading read(Tokens tokens) {
    List<Sighting> others = sightings(tokens, tries.others());
    List<Sighting> names = standing(sightings(tokens, tries.countries()), others, NameFinder::wins);
    addShortened(tokens, names);
    names.addAll(standing(others, List.copyOf(names), (other, name) -> !hides(name, other)));
    addMisspelt(tokens, names);
    names.sort(
        Comparator.comparingInt(Sighting::from)
            .thenComparing(Sighting::to, Comparator.reverseOrder())
            // Türk Akademisi is no country, which is one thing, and a body, which is more.
            .thenComparing(name -> name.entry().kind() == NameMatch.Kind.OTHER));
    List<NameMatch> judged = places.judge(tokens, names, countries.judge(tokens, names));
    return new Reading(tokens, shared.settled(tokens, judged));
  }

  /** Adds the first of two countries that share their last word, {@code Kuzey ve Güney Kore}. */
  private void addShortened(Tokens tokens, List<Sighting> names) {
    for (Sighting name : List.copyOf(names)) {
      int first = name.from() - 2;
      if (!name.country() || name.to() != name.from() + 2 || first < 0 || !joined(tokens, first)) {
        continue;
      }
      Token last = tokens.get(name.to() - 1);
      String shared =
          last.key().substring(0, last.key().length() - suffix(last, name.match().suffix()));
      NameEntry entry = tries.ofTwoWords(tokens.get(first).key(), shared);
      if (entry != null && !entry.value().equals(name.entry().value())) {
        Match<NameEntry> match = new Match<>(entry, first, first + 1, "", Ending.BARE);
        names.add(new Sighting(entry, match));
      }
    }
    names.sort(Comparator.comparingInt(Sighting::from));
  }

  private boolean joined(Tokens tokens, int first) {
    Token word = tokens.get(first);
    return word.capitalised() && !word.suffixed() && and.longest(tokens, first + 1) != null;
  }

  /** How many letters of a suffix stand without an apostrophe. */
  private static int suffix(Token token, String suffix) {
    return token.suffixed() ? suffix.length() - token.suffix().length() : suffix.length();
  }

  /** Adds the misspelt names among the words that are not read so far. */
  private void addMisspelt(Tokens tokens, List<Sighting> names) {
    boolean[] read = new boolean[tokens.size()];
    for (Sighting name : names) {
      Arrays.fill(read, name.from(), name.to(), true);
    }
    for (int i = 0; i < read.length; i++) {
      Sighting name = read[i] ? null : misspelt.find(tokens, i);
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
