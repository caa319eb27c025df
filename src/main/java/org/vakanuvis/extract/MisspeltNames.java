package org.vakanuvis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vakanuvis.extract.NameMatch.Form;
import org.vakanuvis.extract.TokenTrie.Match;
import org.vakanuvis.model.Country;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Finds the names of countries with one letter wrong: {@code Ukranya}, {@code Tacikstan}. */
final class MisspeltNames {
  /** A shorter name is one letter away from too many words. */
  private static final int SHORTEST = 6;

  /** No name is longer with all its suffixes. */
  private static final int LONGEST = 40;

  private static final String TURKISH = "çğıöşü";
  private static final String PLAIN = "cgiosu";

  private final Map<Character, List<Name>> names = new HashMap<>();
  private final SuffixTable suffixes;

  MisspeltNames(Lexicon lexicon) {
    this.suffixes = lexicon.suffixes();
    for (Country country : lexicon.dictionaries().countries().values()) {
      add(country.name(), country.code());
      country.aliases().forEach(name -> add(name, country.code()));
    }
  }

  /**
   * A name of one word.
   *
   * @param key its letters, Turkish ones plain
   */
  private record Name(String key, Suffixes.Profile profile, NameEntry entry) {}

  private void add(String name, String code) {
    String key = Turkish.key(name);
    if (key.length() >= SHORTEST && key.chars().allMatch(Character::isLetter)) {
      names
          .computeIfAbsent(plain(key.charAt(0)), letter -> new ArrayList<>())
          .add(
              new Name(
                  key, suffixes.profile(key, Kind.NAME), NameEntry.country(code, Form.MISSPELT)));
    }
  }

  /**
   * The country that a word of no dictionary most likely means.
   *
   * @return null if it means none, or could mean two
   */
  Sighting find(Token token, int index) {
    String key = token.key();
    if (key.length() < SHORTEST - 1 || key.length() > LONGEST || !token.capitalised()) {
      return null;
    }
    Sighting found = null;
    for (Name name : names.getOrDefault(plain(key.charAt(0)), List.of())) {
      Sighting sighting = read(name, token, index);
      if (sighting != null) {
        if (found != null && !found.entry().value().equals(sighting.entry().value())) {
          return null;
        }
        found = sighting;
      }
    }
    return found;
  }

  /** The name with one letter wrong and a suffix, if the token is that; else null. */
  private Sighting read(Name name, Token token, int index) {
    String key = token.key();
    int length = name.key().length();
    for (int end = Math.min(key.length(), length + 1); end >= length - 1 && end > 0; end--) {
      String suffix = key.substring(end);
      if (near(key, end, name.key()) && (suffix.isEmpty() || !token.suffixed())) {
        Ending ending =
            suffix.isEmpty()
                ? Suffixes.ending(token.suffix())
                : suffixes.ending(name.profile(), suffix, token.allCaps());
        if (ending != null) {
          String whole = suffix + token.suffix();
          return new Sighting(
              name.entry(), new Match<>(name.entry(), index, index + 1, whole, ending));
        }
      }
    }
    return null;
  }

  /** Whether one letter more, less or other, or two that changed places, makes the words equal. */
  private static boolean near(String word, int length, String name) {
    int shorter = Math.min(length, name.length());
    int head = 0;
    while (head < shorter && same(word, head, name, head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && same(word, length - 1 - tail, name, name.length() - 1 - tail)) {
      tail++;
    }
    int wrong = Math.max(length, name.length()) - head - tail;
    boolean swapped =
        wrong == 2
            && length == name.length()
            && same(word, head, name, head + 1)
            && same(word, head + 1, name, head);
    return wrong <= 1 || swapped;
  }

  private static boolean same(String word, int at, String name, int there) {
    return plain(word.charAt(at)) == plain(name.charAt(there));
  }

  private static char plain(char c) {
    int turkish = TURKISH.indexOf(c);
    return turkish >= 0 ? PLAIN.charAt(turkish) : c;
  }
}
