package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.vakanuvis.turkish.Turkish;

/** Every word of the archive with where it stands. Safe to fill from several threads. */
final class Lexicon {
  /** The marks of a word that is no word but a value to filter by, such as {@code @ulke:tr}. */
  static final char VALUE = '@';

  private final Map<String, Postings> words = new ConcurrentHashMap<>();
  private final Map<String, List<Authority>> authorities = new HashMap<>();

  /**
   * A page that is a direct answer.
   *
   * @param name what it is called
   * @param path below the site's root
   * @param releases how many it tells of
   * @param others its other names, parted by bars
   */
  record Authority(String name, String path, int releases, String others) {}

  /**
   * A word as the index has it.
   *
   * @param word in small letters
   * @param folded the same without Turkish letters, by which the index is sorted
   * @param whole whether it is never another word's form
   * @param releases how many it stands in
   * @param postings see {@link Postings#text}
   */
  record Entry(
      String word,
      String folded,
      boolean whole,
      int releases,
      String postings,
      List<Authority> authorities) {
    /** About how many characters it takes. */
    int size() {
      int names =
          authorities.stream().mapToInt(a -> 20 + a.name().length() + a.path().length()).sum();
      return 6 + word.length() + postings.length() + names;
    }
  }

  /** Notes that a word stands in a release. */
  void add(String word, int slot, int weight) {
    words.computeIfAbsent(word, w -> new Postings()).add(slot, weight);
  }

  /** Sees to it that a word is there, whether any text has it or not. */
  void know(String word) {
    words.computeIfAbsent(word, w -> new Postings());
  }

  /** Notes that a word is part of the name of a page; not to be called by several threads. */
  void name(String word, Authority authority) {
    know(word);
    authorities.computeIfAbsent(word, w -> new ArrayList<>()).add(authority);
  }

  /** The words without Turkish letters, those for filtering left out. */
  Set<String> folded() {
    return words.keySet().stream()
        .filter(word -> word.charAt(0) != VALUE)
        .map(Turkish::fold)
        .collect(Collectors.toSet());
  }

  /** All words in the order of the index. */
  List<Entry> entries(Set<String> whole) {
    List<Entry> entries = new ArrayList<>(words.size());
    words.forEach(
        (word, postings) -> {
          String folded = Turkish.fold(word);
          entries.add(
              new Entry(
                  word,
                  folded,
                  whole.contains(folded),
                  postings.count(),
                  postings.text(),
                  List.copyOf(authorities.getOrDefault(word, List.of()))));
        });
    entries.sort(Comparator.comparing(Entry::folded).thenComparing(Entry::word));
    return entries;
  }
}
