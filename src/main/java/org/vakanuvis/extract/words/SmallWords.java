package org.vakanuvis.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vakanuvis.extract.words.Token.Flag;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Ending;
import org.vakanuvis.turkish.Suffixes;
import org.vakanuvis.turkish.Suffixes.Kind;
import org.vakanuvis.turkish.Suffixes.Profile;
import org.vakanuvis.turkish.Turkish;

/** Knows the words that are written small within a sentence, to tell them in lines of capitals. */
public final class SmallWords {
  /** So many letters at least stand before the ending of a word that no dictionary has. */
  private static final int SHORTEST_STEM = 3;

  /** Words of fewer letters must have the Turkish ones: Kim is a name. */
  private static final int SHORT = 4;

  /** What stands behind a verb, without Turkish letters and without the y behind a vowel. */
  private static final Set<String> FORMS =
      Set.of(
          "an", "en", "arak", "erek", "mak", "mek", "mis", "mus", "ip", "up", "inca", "ince",
          "unca", "unce");

  private final Set<String> words = new HashSet<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** The suffixes that nouns take, by their stems as they are spelt and without Turkish letters. */
  private final Map<String, Endings> nouns = new HashMap<>();

  private final Map<String, Endings> plainNouns = new HashMap<>();

  /** Nouns that people are called too, in both spellings: only in the plural they are none. */
  private final Set<String> surnames = new HashSet<>();

  /** Nouns in the names of bodies and offices, which are written with capitals too. */
  private final Set<String> bodies = new HashSet<>();

  /** Participles that are names too, but behind the words that go with their verbs. */
  private final Set<String> taken;

  private final Set<String> taking;
  private final WordEnds ends;
  private final Question<Boolean> small;

  SmallWords(Dictionaries dictionaries, Vocabulary vocabulary) {
    for (String table : List.of("given-names", "turkish-given-names", "particle-surnames")) {
      dictionaries.table(table).rows().forEach(row -> names.add(Turkish.fold(row.get(0))));
    }
    WordTable common = dictionaries.table("common-words");
    for (List<String> row : common.rows()) {
      if (row.get(common.column("kind")).equals("verb")) {
        stems.add(Turkish.fold(row.get(common.column("word"))));
      }
    }
    Map<Profile, Endings> kinds = new HashMap<>();
    List<List<String>> rows = dictionaries.table("small-words").rows();
    rows.stream().filter(row -> row.get(1).equals("word")).forEach(row -> add(row.get(0)));
    this.taken = folded(rows, "taken");
    this.taking = folded(rows, "taking");
    WordTable smallNouns = dictionaries.table("small-nouns");
    for (List<String> row : smallNouns.rows()) {
      noun(row.get(0), row.get(smallNouns.column("not")), kinds);
    }
    this.ends =
        WordEnds.of(
            rows.stream()
                .filter(row -> row.get(1).equals("end"))
                .map(row -> Turkish.key(row.get(0)))
                .toArray(String[]::new));
    this.small = vocabulary.question(type -> small(type) ? Boolean.TRUE : null);
  }

  private static Set<String> folded(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> Turkish.fold(row.get(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void add(String word) {
    words.add(Turkish.key(word));
    if (word.length() >= SHORT) {
      folded.add(Turkish.fold(word));
    }
  }

  private void noun(String noun, String not, Map<Profile, Endings> kinds) {
    Endings endings = kinds.computeIfAbsent(Profile.of(noun, Kind.NOUN, false), Endings::new);
    for (String stem : List.of(noun, Suffixes.softened(noun))) {
      Set<String> others = not.equals("surname") ? surnames : bodies;
      if (!not.isEmpty()) {
        others.addAll(List.of(Turkish.key(stem), Turkish.fold(stem)));
      }
      nouns.put(Turkish.key(stem), endings);
      plainNouns.put(Turkish.fold(stem), endings);
    }
  }

  /** Whether a word that is a name too is none behind this one: {@code SÖZ ALAN}. */
  boolean taken(WordType type, WordType before) {
    return type.is(Flag.ALL_CAPS)
        && !type.suffixed()
        && taken.contains(type.folded())
        && taking.contains(before.folded());
  }

  /** Whether the word, all in capitals, would have none within a sentence. */
  boolean is(WordType type) {
    return type.is(Flag.ALL_CAPS) && !type.suffixed() && small.of(type) != null;
  }

  /** Whether the word, in a headline whose words have capitals, would have none elsewhere. */
  public boolean titled(WordType type) {
    return !type.is(Flag.ALL_CAPS) && !type.suffixed() && small.of(type) != null;
  }

  private boolean small(WordType type) {
    String plain = type.folded();
    if (names.contains(plain)) {
      return false;
    }
    boolean bare = !type.turkish() || type.undotted();
    return words.contains(type.key())
        || (bare && folded.contains(plain))
        || ends.end(type.key(), SHORTEST_STEM)
        || (type.undotted() && ends.end(dotted(type.key()), SHORTEST_STEM))
        || verb(plain)
        || noun(type.key(), nouns, false, false)
        || (bare && noun(plain, plainNouns, true, false));
  }

  /** A word with a dot on each i that no back vowel stands before. */
  private static String dotted(String key) {
    char[] letters = key.toCharArray();
    boolean back = false;
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] == 'ı' && !back ? 'i' : letters[i];
      back = Turkish.vowel(letters[i]) ? !Turkish.front(letters[i]) : back;
    }
    return new String(letters);
  }

  /** Whether the word is a form of a noun, be it one that people or bodies are called. */
  public boolean noun(WordType type) {
    return !type.suffixed() && noun(type.key(), nouns, false, true);
  }

  /**
   * Whether the word is a form of a known noun.
   *
   * @param any whether of those too that people or bodies are called
   */
  private boolean noun(String word, Map<String, Endings> nouns, boolean plain, boolean any) {
    for (int end = word.length(); end >= SHORTEST_STEM; end--) {
      String noun = word.substring(0, end);
      Endings endings = nouns.get(noun);
      boolean stands = endings != null && (any || always(noun) || plural(noun, word));
      Ending ending = stands && end < word.length() ? endings.of(word, end, plain) : null;
      if (stands && (end == word.length() || cased(ending) || (any && ending != null))) {
        return true;
      }
    }
    return false;
  }

  private boolean always(String noun) {
    return !surnames.contains(noun) && !bodies.contains(noun);
  }

  private boolean plural(String noun, String word) {
    int end = noun.length();
    boolean many = word.startsWith("lar", end) || word.startsWith("ler", end);
    return many && !bodies.contains(noun);
  }

  /** Whether a suffix makes no new word of a noun: Zincirli is a surname. */
  private static boolean cased(Ending ending) {
    return ending != null && ending != Ending.DERIVED;
  }

  /** Whether a known verb has the ending of a participle or an adverb. */
  private boolean verb(String word) {
    for (int end = word.length() - 2; end >= SHORTEST_STEM; end--) {
      int form = word.charAt(end) == 'y' ? end + 1 : end;
      if (FORMS.contains(word.substring(form)) && stems.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
