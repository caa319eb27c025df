package org.vakanuvis.extract;

import java.util.List;

/** The ends by which words are told. */
final class WordEnds {
  private final ByLetter<String> byLastLetter = new ByLetter<>();

  private WordEnds(List<String> ends) {
    ends.forEach(end -> byLastLetter.add(last(end), end));
  }

  static WordEnds of(String... ends) {
    return new WordEnds(List.of(ends));
  }

  /** Whether a word ends so. */
  boolean end(String word) {
    return end(word, 0);
  }

  /**
   * Whether a word ends so.
   *
   * @param stem how many letters at least stand before the end
   */
  boolean end(String word, int stem) {
    if (word.isEmpty()) {
      return false;
    }
    for (String end : byLastLetter.of(last(word))) {
      if (word.length() >= end.length() + stem && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }
}
