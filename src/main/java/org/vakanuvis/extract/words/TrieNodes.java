package org.vakanuvis.extract.words;

import java.util.Arrays;

/** The nodes of a {@link TokenTrie}, in the order of their depth; the first is the root. */
final class TrieNodes {
  /** No child, no entry. */
  static final int NONE = -1;

  /** The letters that most words are made of. */
  private static final String LETTERS = "abcçdefgğhıijklmnoöpqrsştuüvwxyz";

  /** For each character its number among the letters, or {@link #NONE}. */
  private static final byte[] NUMBERS = numbers();

  /** So many nodes have a row of their own: most searches end at the second letter. */
  private static final int MOST_ROWS = 40;

  /** The letter that leads to each node; a node's children stand side by side, in their order. */
  private final char[] letters;

  /** The first child of each node; its last stands before the first of the next node. */
  private final int[] children;

  private final int[] entries;

  /** How many nodes, the root and those at one letter from it, have their children in rows. */
  private final int tops;

  /** The child of each of those nodes for each letter, one row after the other. */
  private final int[] rows;

  TrieNodes(char[] letters, int[] children, int[] entries) {
    this.letters = letters;
    this.children = children;
    this.entries = entries;
    this.tops = Math.min(MOST_ROWS, Math.max(1, children[1]));
    this.rows = new int[tops * LETTERS.length()];
    Arrays.fill(rows, NONE);
    for (int node = 0; node < tops; node++) {
      for (int child = children[node]; child < children[node + 1]; child++) {
        int number = number(letters[child]);
        if (number != NONE) {
          rows[node * LETTERS.length() + number] = child;
        }
      }
    }
  }

  private static byte[] numbers() {
    byte[] numbers = new byte['ş' + 1];
    Arrays.fill(numbers, (byte) NONE);
    for (int i = 0; i < LETTERS.length(); i++) {
      numbers[LETTERS.charAt(i)] = (byte) i;
    }
    return numbers;
  }

  private static int number(char letter) {
    return letter < NUMBERS.length ? NUMBERS[letter] : NONE;
  }

  /** The node that a letter leads to from another; {@link #NONE} if it leads nowhere. */
  int child(int node, char letter) {
    if (node < tops) {
      int number = number(letter);
      if (number != NONE) {
        return rows[node * LETTERS.length() + number];
      }
    }
    int end = children[node + 1];
    for (int child = children[node]; child < end; child++) {
      if (letters[child] >= letter) {
        return letters[child] == letter ? child : NONE;
      }
    }
    return NONE;
  }

  /** The first entry of the phrases that end at a node; {@link #NONE} if none does. */
  int entry(int node) {
    return entries[node];
  }
}
