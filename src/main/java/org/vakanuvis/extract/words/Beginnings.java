package org.vakanuvis.extract.words;

/**
 * Which tries have a phrase that may begin with a word, by the word's first three letters: most
 * words begin nothing in most tries, and so are looked up in few.
 */
final class Beginnings {
  /** The letters from a to z, one sign for all others, and one for the end of a word. */
  private static final int SIGNS = 28;

  private static final int OTHER = 26;
  private static final int END = 27;

  private static final String TURKISH = "çğıöşü";
  private static final String PLAIN = "cgiosu";

  /** For each beginning a bit for each trie. */
  private final long[] tries = new long[SIGNS * SIGNS * SIGNS];

  private int known;

  /** The beginning of a word, given as {@link Token#key}; Turkish letters count as plain ones. */
  static int of(String key) {
    int beginning = 0;
    for (int i = 0; i < 3; i++) {
      beginning = beginning * SIGNS + (i < key.length() ? sign(key.charAt(i)) : END);
    }
    return beginning;
  }

  private static int sign(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    int turkish = letter < 128 ? -1 : TURKISH.indexOf(letter);
    return turkish < 0 ? OTHER : PLAIN.charAt(turkish) - 'a';
  }

  /** A bit for another trie; beyond the sixty-fourth, tries share theirs. */
  synchronized long next() {
    return 1L << known++;
  }

  /**
   * Notes a phrase of a trie under the beginnings of all words with which it may begin: those that
   * go on behind its first word with a suffix, and those that a line's end breaks.
   */
  synchronized void add(long trie, String path) {
    int letters = 0;
    while (letters < Math.min(3, path.length()) && " '".indexOf(path.charAt(letters)) < 0) {
      letters++;
    }
    add(trie, path, letters, 0, 0);
  }

  private void add(long trie, String path, int letters, int at, int beginning) {
    if (at == 3) {
      tries[beginning] |= trie;
    } else if (at < letters) {
      add(trie, path, letters, at + 1, beginning * SIGNS + sign(path.charAt(at)));
      if (at > 0) {
        add(trie, path, letters, at + 1, beginning * SIGNS + END);
      }
    } else {
      for (int sign = 0; sign < SIGNS; sign++) {
        add(trie, path, letters, at + 1, beginning * SIGNS + sign);
      }
    }
  }

  /** Whether a trie has a phrase that a word of that beginning may begin. */
  boolean has(long trie, int beginning) {
    return (tries[beginning] & trie) != 0;
  }
}
