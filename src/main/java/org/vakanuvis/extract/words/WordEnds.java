package org.vakanuvis.extract.words;

import java.util.List;

/** The ends by which words are told. */
public final class WordEnds {
  private final ByLetter<String> byLastLetter = new ByLetter<>();

  private WordEnds(List<String> ends) {
    ends.forEach(end -> byLastLetter.add(last(end), end));
  }

  /** The ends given, spelt as the words will be that are asked about: by key, or folded. */
  public static WordEnds of(String... ends) {
    return new WordEnds(List.of(ends));
  }

  /** Whether a word ends so. */
  public boolean end(String word) {
    return end(word, 0);
  }

  /**
   * Whether a word ends so.
   *
   * @param stem how many letters at least stand before the end
   */
  public boolean end(String word, int stem) {
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
