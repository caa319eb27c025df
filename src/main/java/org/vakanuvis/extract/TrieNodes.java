package org.vakanuvis.extract;

/** The nodes of a {@link TokenTrie}, in the order of their depth; the first is the root. */
final class TrieNodes {
  /** No child, no entry. */
  static final int NONE = -1;

  /** Behind the last letter that a phrase in our spelling begins with. */
  private static final char FEW = '\u0180';

  /** The letter that leads to each node; the children of a node stand side by side. */
  private final char[] letters;

  /** The first child of each node; its last stands before the first of the next node. */
  private final int[] children;

  private final int[] entries;

  /** The children of the root, at the place of their letters, for every search begins there. */
  private final int[] roots = new int[FEW];

  TrieNodes(char[] letters, int[] children, int[] entries) {
    this.letters = letters;
    this.children = children;
    this.entries = entries;
    for (char letter = 0; letter < FEW; letter++) {
      roots[letter] = sought(0, letter);
    }
  }

  /** The node that a letter leads to from another; {@link #NONE} if it leads nowhere. */
  int child(int node, char letter) {
    return node == 0 && letter < FEW ? roots[letter] : sought(node, letter);
  }

  private int sought(int node, char letter) {
    int end = children[node + 1];
    for (int child = children[node]; child < end; child++) {
      if (letters[child] == letter) {
        return child;
      }
    }
    return NONE;
  }

  /** The first entry of the phrases that end at a node; {@link #NONE} if none does. */
  int entry(int node) {
    return entries[node];
  }
}
