package org.vakanuvis.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.extract.text.Characters;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.turkish.Turkish;

/**
 * Knows the words of sentences that telexes write without Turkish letters, {@code ILE}, and the
 * given names that they write so, {@code SUKRU}.
 */
final class PlainWords {
  /** Shorter ones are too soon another word: su, şu. */
  private static final int SHORTEST = 3;

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();

  /** Given names, which only words in capitals are. */
  private final Map<String, String> names = new HashMap<>();

  PlainWords(Dictionaries dictionaries) {
    for (String table : List.of("turkish-given-names", "given-names", "particle-surnames")) {
      for (List<String> row : dictionaries.table(table).rows()) {
        String name = Turkish.key(row.get(0));
        known.add(name);
        names.putIfAbsent(Turkish.fold(name), name);
      }
    }
    for (List<String> row : dictionaries.table("small-words").rows()) {
      String word = Turkish.key(row.get(0));
      String plain = Turkish.fold(word);
      if (row.get(1).equals("word") && word.length() >= SHORTEST) {
        known.add(word);
        if (!names.containsKey(plain)) {
          words.merge(plain, word, (one, other) -> "");
        }
      }
    }
  }

  /**
   * The word that is meant, as {@link Turkish#key} has it.
   *
   * @param stem as it stands in a text
   */
  String key(String stem) {
    String key = Turkish.key(stem);
    if (key.length() < SHORTEST || known.contains(key)) {
      return key;
    }
    String plain = Turkish.fold(key);
    boolean small = Characters.small(stem.charAt(0));
    String word = words.getOrDefault(plain, small ? "" : names.getOrDefault(plain, ""));
    boolean meant = plain(stem, small) || (!small && undotted(stem, word));
    return word.length() == stem.length() && meant ? word : key;
  }

  /** Whether a word in capitals is another but for the dots of its i: {@code IÇIN}. */
  private static boolean undotted(String stem, String word) {
    return stem.indexOf('İ') < 0 && stem.equals(Turkish.upper(word).replace('İ', 'I'));
  }

  /** Whether a word has no letter that only Turkish has, all of them small or capitals. */
  private static boolean plain(String stem, boolean small) {
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if (c > 'z' || Characters.small(c) != small) {
        return false;
      }
    }
    return true;
  }
}
