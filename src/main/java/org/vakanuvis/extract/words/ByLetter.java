package org.vakanuvis.extract.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a dictionary has by one of the letters of its words, so that a word is compared with few.
 *
 * @param <T> what is found by a letter
 */
public final class ByLetter<T> {
  /** All small letters of Turkish stand before it; whatever does not is found together. */
  private static final int LETTERS = 'ş' + 1;

  private final List<List<T>> lists = new ArrayList<>(Collections.nCopies(LETTERS + 1, List.of()));

  /** Adds a thing under a letter; there may be several under one. */
  public void add(char letter, T thing) {
    int slot = slot(letter);
    List<T> list = lists.get(slot);
    if (list.isEmpty()) {
      list = new ArrayList<>();
      lists.set(slot, list);
    }
    list.add(thing);
  }

  /** In the order in which they were added; things of another letter may be among them. */
  public List<T> of(char letter) {
    return lists.get(slot(letter));
  }

  private static int slot(char letter) {
    return Math.min(letter, LETTERS);
  }
}
