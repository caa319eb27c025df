package org.vakanuvis.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.search.SearchIndexer.Reworded;

/** Finds where the words of an index stand now that some releases have others, came or went. */
final class Rewording {
  private final List<KeptIndex.Slot> slotsBefore;
  private final List<KeptIndex.Slot> slotsNow;
  private final Map<String, Integer> before = new HashMap<>();
  private final Map<String, Integer> now = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Postings> changed = new HashMap<>();

  /**
   * A rewording of an index.
   *
   * @param slots the numbers that releases have now
   */
  Rewording(KeptIndex index, List<KeptIndex.Slot> slots) {
    this.slotsBefore = index.slots();
    this.slotsNow = slots;
    index.entries().forEach(entry -> entries.put(entry.word(), entry));
  }

  /** Those of some releases: hardly any of all is ever asked for. */
  private static void number(
      Set<String> ids, List<KeptIndex.Slot> slots, Map<String, Integer> numbers) {
    for (KeptIndex.Slot slot : slots) {
      if (ids.contains(slot.id())) {
        numbers.put(slot.id(), slot.number());
      }
    }
  }

  /** The releases that came or went or have another number now. */
  static Set<String> moved(List<KeptIndex.Slot> before, List<KeptIndex.Slot> now) {
    Set<String> moved = new TreeSet<>();
    if (before.equals(now)) {
      return moved;
    }
    Set<KeptIndex.Slot> then = new HashSet<>(before);
    for (KeptIndex.Slot slot : now) {
      if (!then.remove(slot)) {
        moved.add(slot.id());
      }
    }
    then.forEach(slot -> moved.add(slot.id()));
    return moved;
  }

  /** Takes releases with their words; none may be left out of which {@link #moved} tells. */
  void change(List<Reworded> releases) {
    Set<String> ids = new HashSet<>();
    releases.forEach(one -> ids.add(one.id()));
    number(ids, slotsBefore, before);
    number(ids, slotsNow, now);
    // One may have the number now that another had: all leave before the first enters.
    releases.forEach(this::leave);
    releases.forEach(this::enter);
  }

  private void leave(Reworded one) {
    Integer slot = before.get(one.id());
    Set<String> same = same(one);
    for (String word : one.then()) {
      if (!same.contains(word)) {
        postings(word.substring(1)).remove(slot);
      }
    }
  }

  private void enter(Reworded one) {
    Integer slot = now.get(one.id());
    Set<String> same = same(one);
    for (String word : one.now()) {
      if (!same.contains(word)) {
        postings(word.substring(1)).add(slot, word.charAt(0) - '0');
      }
    }
  }

  /** The words that stand as they stood. */
  private Set<String> same(Reworded one) {
    if (!Objects.equals(before.get(one.id()), now.get(one.id()))) {
      return Set.of();
    }
    Set<String> same = new HashSet<>(one.then());
    same.retainAll(Set.copyOf(one.now()));
    return same;
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
