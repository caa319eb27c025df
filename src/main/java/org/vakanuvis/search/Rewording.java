package org.vakanuvis.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.search.Lexicon.Entry;

/** Finds where the words of an index stand now that some releases have others. */
final class Rewording {
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Postings> changed = new HashMap<>();

  Rewording(KeptIndex before) {
    before.slots().forEach(slot -> slots.put(slot.id(), slot.number()));
    before.entries().forEach(entry -> entries.put(entry.word(), entry));
  }

  /**
   * Takes the words of a release as {@link WordReader} read them.
   *
   * @param then those that the index has
   */
  void change(String id, List<String> then, List<String> now) {
    int slot = slots.get(id);
    Set<String> same = new HashSet<>(then);
    same.retainAll(Set.copyOf(now));
    for (String word : then) {
      if (!same.contains(word)) {
        postings(word.substring(1)).remove(slot);
      }
    }
    for (String word : now) {
      if (!same.contains(word)) {
        postings(word.substring(1)).add(slot, word.charAt(0) - '0');
      }
    }
  }

  private Postings postings(String word) {
    return changed.computeIfAbsent(
        word,
        w -> {
          Entry entry = entries.get(w);
          return entry == null ? new Postings() : Postings.of(entry.postings());
        });
  }

  /** The words that came, went or stand elsewhere, with all places of each. */
  Map<String, Postings> changed() {
    return Collections.unmodifiableMap(changed);
  }

  /** Whether the index did not have a word. */
  boolean isNew(String word) {
    return !entries.containsKey(word);
  }
}
