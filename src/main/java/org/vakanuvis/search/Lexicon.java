package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vakanuvis.turkish.Turkish;

/** Every word of the archive with where it stands. Safe to fill from several threads. */
final class Lexicon {
  /** The marks of a word that is no word but a value to filter by, such as {@code @ulke:tr}. */
  static final char VALUE = '@';

  /** The order of the index. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::folded).thenComparing(Entry::word);

  private final Map<String, Postings> words = new ConcurrentHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, List<Authority>> authorities = new HashMap<>();

  /**
   * A page that is a direct answer.
   *
   * @param name what it is called
   * @param path below the site's root
   * @param releases how many it tells of
   * @param others its other names, parted by bars
   */
  public record Authority(String name, String path, int releases, String others) {}

  /**
   * A word as the index has it.
   *
   * @param word in small letters
   * @param folded the same without Turkish letters, by which the index is sorted
   * @param whole whether it is never another word's form
   * @param releases how many it stands in
   * @param postings see {@link Postings#text}
   * @param known whether it is there even if no text has it
   */
  public record Entry(
      String word,
      String folded,
      boolean whole,
      int releases,
      String postings,
      List<Authority> authorities,
      boolean known) {
    public Entry {
      authorities = List.copyOf(authorities);
    }

    /** A word of texts and of no name, that stands nowhere yet. */
    static Entry found(String word, Set<String> whole) {
      String folded = Turkish.fold(word);
      return new Entry(word, folded, whole.contains(folded), 0, "", List.of(), false);
    }

    /** A word that stands in other releases than before. */
    Entry in(Postings others) {
      return new Entry(word, folded, whole, others.count(), others.text(), authorities, known);
    }

    /** A word that stands in the same releases as another. */
    Entry in(Entry other) {
      return new Entry(word, folded, whole, other.releases, other.postings, authorities, known);
    }

    /** A word of an earlier index, as if nothing were known of it but its releases. */
    Entry foundAgain(Set<String> whole) {
      return new Entry(word, folded, whole.contains(folded), releases, postings, List.of(), false);
    }

    /** A word whose releases stand elsewhere. */
    Entry elsewhere() {
      return new Entry(word, folded, whole, releases, "*", authorities, known);
    }

    /** About how many characters it takes. */
    int size() {
      int names =
          authorities.stream().mapToInt(a -> 20 + a.name().length() + a.path().length()).sum();
      return 6 + word.length() + postings.length() + names;
    }
  }

  /** Notes that a word stands in a release. */
  void add(String word, int slot, int weight) {
    // Asked first: what may enter a word locks its neighbours even where the word is there.
    Postings postings = words.get(word);
    if (postings == null) {
      postings = words.computeIfAbsent(word, w -> new Postings());
    }
    postings.add(slot, weight);
  }

  /** Notes that a value stands in releases. */
  void addValue(String value, int... slots) {
    Postings postings = words.computeIfAbsent(value, w -> new Postings());
    for (int slot : slots) {
      postings.add(slot, 0);
    }
  }

  /**
   * Sees to it that a word is there, whether any text has it or not; not to be called by several
   * threads.
   */
  void know(String word) {
    known.add(word);
    words.computeIfAbsent(word, w -> new Postings());
  }

  /** Notes that a word is part of the name of a page; not to be called by several threads. */
  void name(String word, Authority authority) {
    know(word);
    authorities.computeIfAbsent(word, w -> new ArrayList<>()).add(authority);
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
                  authorities.getOrDefault(word, List.of()),
                  known.contains(word)));
        });
    entries.sort(ORDER);
    return entries;
  }
}
