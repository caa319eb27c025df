package org.vakanuvis.extract.names;

import org.vakanuvis.extract.words.ByLetter;
import org.vakanuvis.extract.words.Endings;
import org.vakanuvis.extract.words.Lexicon;
import org.vakanuvis.extract.words.NameEntry;
import org.vakanuvis.extract.words.NameMatch.Form;
import org.vakanuvis.extract.words.Question;
import org.vakanuvis.extract.words.SuffixTable;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.extract.words.TokenTrie;
import org.vakanuvis.extract.words.TokenTrie.Match;
import org.vakanuvis.extract.words.Tokens;
import org.vakanuvis.extract.words.WordType;
import org.vakanuvis.model.Country;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Turkish;

/** Finds the names of countries with one letter wrong: {@code Ukranya}, {@code Tacikstan}. */
final class MisspeltNames {
  /** A shorter name is one letter away from too many words. */
  private static final int SHORTEST = 6;

  /** No name is longer with all its suffixes. */
  private static final int LONGEST = 40;

  /** By their first letter. */
  private final ByLetter<Name> names = new ByLetter<>();

  private final SuffixTable suffixes;
  private final Question<Match<NameEntry>> matches;

  /** What is spelt like a misspelt name and is none. */
  private final TokenTrie<String> others;

  MisspeltNames(Lexicon lexicon) {
    this.matches = lexicon.vocabulary().question(this::match);
    this.others = lexicon.phrases("near-words", "word", Kind.NOUN);
    this.suffixes = lexicon.suffixes();
    for (Country country : lexicon.dictionaries().countries().values()) {
      add(country.name(), country.code());
      country.aliases().forEach(name -> add(name, country.code()));
    }
  }

  /**
   * A name of one word.
   *
   * @param letters folded
   */
  private record Name(String letters, Endings endings, NameEntry entry) {}

  private void add(String name, String code) {
    String key = Turkish.key(name);
    if (key.length() >= SHORTEST && key.chars().allMatch(Character::isLetter)) {
      NameEntry entry = NameEntry.country(code, Form.MISSPELT);
      String letters = Turkish.fold(key);
      names.add(letters.charAt(0), new Name(letters, suffixes.endings(key, Kind.NAME), entry));
    }
  }

  /**
   * The country that a word of no dictionary most likely means.
   *
   * @return null if it means none, or could mean two
   */
  Sighting find(Tokens tokens, int index) {
    Match<NameEntry> match = matches.of(tokens.get(index).type());
    boolean other = match == null || others.longest(tokens, index) != null;
    return other ? null : new Sighting(match.value(), match.at(index));
  }

  /** What a word most likely means, as if it were the first of a text; null as above. */
  private Match<NameEntry> match(WordType type) {
    String key = type.key();
    if (key.length() < SHORTEST - 1 || key.length() > LONGEST || !type.is(Flag.CAPITALISED)) {
      return null;
    }
    String letters = type.folded();
    if (letters.length() != key.length()) {
      return null; // It has an apostrophe inside.
    }
    Match<NameEntry> found = null;
    for (Name name : names.of(letters.charAt(0))) {
      boolean like = begin(letters, name.letters());
      Match<NameEntry> match = like ? read(name, type, letters) : null;
      if (match != null) {
        if (found != null && !found.value().value().equals(match.value().value())) {
          return null;
        }
        found = match;
      }
    }
    return found;
  }

  /** Whether two words can be near as far as their first letters go; cheap, for most cannot. */
  private static boolean begin(String word, String name) {
    for (int i = 1; i < SHORTEST - 2; i++) {
      char letter = word.charAt(i);
      char other = name.charAt(i);
      if (letter != other) {
        char next = word.charAt(i + 1);
        char otherNext = name.charAt(i + 1);
        return next == otherNext || next == other || letter == otherNext;
      }
    }
    return true;
  }

  /** The name with one letter wrong and a suffix, if the word is that; else null. */
  private static Match<NameEntry> read(Name name, WordType type, String letters) {
    String key = type.key();
    int length = name.letters().length();
    for (int end = Math.min(key.length(), length + 1); end >= length - 1 && end > 0; end--) {
      boolean bare = end == key.length();
      if (near(letters, end, name.letters()) && (bare || !type.suffixed())) {
        Ending ending = bare ? type.ending() : name.endings().of(key, end, type.is(Flag.ALL_CAPS));
        if (ending != null) {
          String whole = key.substring(end) + type.suffix();
          return new Match<>(name.entry(), 0, 1, whole, ending);
        }
      }
    }
    return null;
  }

  /** Whether one letter more, less or other, or two that changed places, makes the words equal. */
  private static boolean near(String word, int length, String name) {
    int shorter = Math.min(length, name.length());
    int head = 0;
    while (head < shorter && word.charAt(head) == name.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && word.charAt(length - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
      tail++;
    }
    int wrong = Math.max(length, name.length()) - head - tail;
    boolean swapped =
        wrong == 2
            && length == name.length()
            && word.charAt(head) == name.charAt(head + 1)
            && word.charAt(head + 1) == name.charAt(head);
    return wrong <= 1 || swapped;
  }
}
