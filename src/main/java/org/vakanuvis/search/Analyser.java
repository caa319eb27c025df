package org.vakanuvis.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.WordTable;
import org.vakanuvis.turkish.Turkish;

/**
 * How search understands words: what a text's words are, and which of them are forms of one.
 *
 * <p>{@code ara.js} does the same with what a reader types; {@code src/test/resources/search} holds
 * both to the same cases.
 */
final class Analyser {
  /** A stem that no text has bare is believed from this length on. */
  private static final int BELIEVED = 4;

  private static final String APOSTROPHES = "'’‘ʼʻʹ´`";

  private final Endings endings = new Endings();
  private final SplitSpellings splits;
  private final Set<String> functionWords;
  private final Spellings spellings;

  Analyser(Dictionaries dictionaries) {
    this.splits = new SplitSpellings(dictionaries.table("split-spellings"));
    WordTable table = dictionaries.table("function-words");
    this.functionWords =
        table.rows().stream()
            .map(row -> Turkish.fold(row.get(table.column("word"))))
            .collect(Collectors.toUnmodifiableSet());
    this.spellings = new Spellings(functionWords);
  }

  /**
   * What an archive knows of words.
   *
   * @param bare whether a folded word stands in it
   * @param whole whether a folded word is a name or else never the form of another
   */
  record Vocabulary(Predicate<String> bare, Predicate<String> whole) {}

  /**
   * The words of a text in their order, as {@link Turkish#key} has them: without what stands behind
   * an apostrophe, where that is a suffix. Single letters are none.
   */
  List<String> words(String text) {
    String whole =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < whole.length()) {
      int end = run(whole, at);
      if (end == at) {
        at++;
        continue;
      }
      int next = end;
      String word = whole.substring(at, end);
      while (next + 1 < whole.length() && APOSTROPHES.indexOf(whole.charAt(next)) >= 0) {
        int more = run(whole, next + 1);
        if (more == next + 1) {
          break;
        }
        String suffix = whole.substring(next + 1, more);
        next = more;
        boolean number = Character.isDigit(word.charAt(word.length() - 1));
        if (!number && !endings.suffix(Turkish.fold(suffix))) {
          word += suffix; // Kur’an, O’Neill
          end = more;
        }
      }
      at = next;
      if (word.length() > 1 || Character.isDigit(word.charAt(0))) {
        words.add(spellings.key(word));
      }
    }
    return words;
  }

  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The same, and behind two words that can be written as one, that one. */
  List<String> indexed(String text) {
    List<String> words = words(text);
    List<String> indexed = new ArrayList<>(words.size() + 8);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      indexed.add(word);
      if (i + 1 < words.size()
          && splits.begins(word)
          && splits.joins(Turkish.fold(word), Turkish.fold(words.get(i + 1)))) {
        indexed.add(word + words.get(i + 1));
      }
    }
    return indexed;
  }

  /** Whether a word serves others only, and is looked for within quotation marks alone. */
  boolean functionWord(String word) {
    return spellings.functionWord(word);
  }

  /**
   * What a folded word may stand for: itself, and the stems that the archive makes believable. A
   * name is no other word's form, and a form of a name no other's.
   */
  List<String> bases(String word, Vocabulary known) {
    if (known.whole().test(word)) {
      return List.of(word);
    }
    List<String> bases = new ArrayList<>();
    bases.add(word);
    for (String stem : endings.stems(word)) {
      if (known.whole().test(stem)) {
        return List.of(word, stem);
      }
      if (stem.length() >= BELIEVED || known.bare().test(stem)) {
        bases.add(stem);
      }
    }
    return bases;
  }

  /** How near a word of the archive is to one that was asked for. */
  Nearness nearness(String asked, String other, Vocabulary known) {
    String a = Turkish.fold(asked);
    String b = Turkish.fold(other);
    if (a.equals(b)) {
      return asked.equals(other) ? Nearness.SAME : Nearness.FOLDED;
    }
    // Who asks for a word believes in it, whether any text has it bare or not.
    Vocabulary asking =
        new Vocabulary(word -> word.equals(a) || known.bare().test(word), known.whole());
    List<String> bases = bases(a, asking);
    if (bases(b, asking).stream().anyMatch(bases::contains)) {
      return Nearness.INFLECTED;
    }
    boolean verbs = !known.whole().test(a) && !known.whole().test(b);
    Set<String> stems = endings.verbs(a);
    return verbs && endings.verbs(b).stream().anyMatch(stems::contains)
        ? Nearness.CONJUGATED
        : Nearness.NONE;
  }

  Endings endings() {
    return endings;
  }

  SplitSpellings splits() {
    return splits;
  }

  Set<String> functionWords() {
    return functionWords;
  }

  /** How near two words are, the nearest first. */
  enum Nearness {
    /** The same letters. */
    SAME,
    /** The same but for Turkish letters. */
    FOLDED,
    /** Forms of one noun or name. */
    INFLECTED,
    /** Forms of one verb. */
    CONJUGATED,
    /** Nothing in common. */
    NONE
  }
}
