package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.List;
import org.vakanuvis.search.Lexicon.Entry;

/**
 * Cuts the words into files of a size to be loaded at once: by their first letter, what is too
 * large by the second, and so on, small neighbours together.
 *
 * <p>Where it is cut depends only on the words of the same beginning, so that one more release
 * moves hardly a cut.
 */
final class Shelves {
  private final int limit;
  private final List<Shelf> shelves = new ArrayList<>();

  /**
   * Words that stand in one file.
   *
   * @param start not behind the first of them and behind all of the file before, in folded letters
   */
  record Shelf(String start, List<Entry> entries) {}

  private Shelves(int limit) {
    this.limit = limit;
  }

  /**
   * The words in files.
   *
   * @param entries in their order
   * @param limit about how many characters a file may hold; more only where a single word does
   */
  static List<Shelf> of(List<Entry> entries, int limit) {
    Shelves cut = new Shelves(limit);
    if (size(entries) <= limit) {
      return List.of(new Shelf("", entries));
    }
    cut.cut("", entries);
    return List.copyOf(cut.shelves);
  }

  private void cut(String prefix, List<Entry> entries) {
    int start = 0;
    int held = 0;
    int from = 0;
    while (from < entries.size()) {
      String head = head(entries.get(from).folded(), prefix.length());
      int to = from;
      while (to < entries.size() && head(entries.get(to).folded(), prefix.length()).equals(head)) {
        to++;
      }
      int size = size(entries.subList(from, to));
      if (held > 0 && held + size > limit) {
        put(prefix, entries.subList(start, from));
        start = from;
        held = 0;
      }
      if (size > limit && head.length() > prefix.length()) {
        cut(head, entries.subList(from, to));
        start = to;
      } else {
        held += size;
      }
      from = to;
    }
    put(prefix, entries.subList(start, entries.size()));
  }

  private void put(String prefix, List<Entry> entries) {
    if (!entries.isEmpty()) {
      shelves.add(new Shelf(head(entries.get(0).folded(), prefix.length()), entries));
    }
  }

  private static String head(String word, int length) {
    return word.substring(0, Math.min(word.length(), length + 1));
  }

  private static int size(List<Entry> entries) {
    return entries.stream().mapToInt(Entry::size).sum();
  }
}
