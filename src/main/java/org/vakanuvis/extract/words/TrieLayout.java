package org.vakanuvis.extract.words;

import java.util.Arrays;

/**
 * The nodes of a {@link TokenTrie} while it is made, from phrases in the order of their letters.
 */
final class TrieLayout {
  private static final int NONE = -1;

  private char[] letters = new char[1024];
  private int[] firsts = new int[1024];
  private int[] lasts = new int[1024];
  private int[] siblings = new int[1024];
  private int[] entries = new int[1024];
  private int size;
  private String before = "";
  private int[] nodes = new int[64];

  TrieLayout() {
    node('\0');
  }

  void add(int entry, String path) {
    int shared = 0;
    int most = Math.min(path.length(), before.length());
    while (shared < most && path.charAt(shared) == before.charAt(shared)) {
      shared++;
    }
    nodes = path.length() < nodes.length ? nodes : Arrays.copyOf(nodes, path.length() * 2);
    for (int i = shared; i < path.length(); i++) {
      int node = node(path.charAt(i));
      int parent = nodes[i];
      if (firsts[parent] == NONE) {
        firsts[parent] = node;
      } else {
        siblings[lasts[parent]] = node;
      }
      lasts[parent] = node;
      nodes[i + 1] = node;
    }
    int end = nodes[path.length()];
    entries[end] = entries[end] == NONE ? entry : entries[end];
    before = path;
  }

  private int node(char letter) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      lasts = Arrays.copyOf(lasts, size * 2);
      siblings = Arrays.copyOf(siblings, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
    }
    letters[size] = letter;
    firsts[size] = NONE;
    siblings[size] = NONE;
    entries[size] = NONE;
    return size++;
  }

  /** The trie, its nodes in the order of their depth, so that siblings stand side by side. */
  TrieNodes nodes() {
    int[] order = new int[size];
    int[] children = new int[size + 1];
    char[] inOrder = new char[size];
    int[] entriesInOrder = new int[size];
    int next = 1;
    for (int i = 0; i < size; i++) {
      inOrder[i] = letters[order[i]];
      entriesInOrder[i] = entries[order[i]];
      children[i] = next;
      for (int child = firsts[order[i]]; child != NONE; child = siblings[child]) {
        order[next++] = child;
      }
    }
    children[size] = next;
    return new TrieNodes(inOrder, children, entriesInOrder);
  }
}
