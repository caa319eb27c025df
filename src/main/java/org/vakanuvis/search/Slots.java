package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers by which the index knows releases: places in a table at least twice as large as the
 * archive, each near where the digest of the release's id points.
 *
 * <p>They depend on nothing but which ids there are. One more release takes a free place and moves
 * hardly another; all are given anew only when the table doubles.
 */
final class Slots {
  private static final int SMALLEST = 64;

  private record Wish(long hash, String id) {}

  private final int capacity;
  private final Map<String, Integer> slots;
  private final List<KeptIndex.Slot> all;
  private final int[] inOrder;

  Slots(Collection<String> ids) {
    int table = SMALLEST;
    while (table < 2 * ids.size()) {
      table *= 2;
    }
    int shift = Long.SIZE - Integer.numberOfTrailingZeros(table);
    List<Wish> wishes = new ArrayList<>(ids.size());
    ids.forEach(id -> wishes.add(new Wish(hash(id), id)));
    wishes.sort(Slots::compare);
    this.slots = new HashMap<>(ids.size() * 2);
    List<KeptIndex.Slot> taken = new ArrayList<>(ids.size());
    int next = 0;
    for (Wish wish : wishes) {
      int slot = Math.max(next, (int) (wish.hash() >>> shift));
      slots.put(wish.id(), slot);
      taken.add(new KeptIndex.Slot(wish.id(), slot));
      next = slot + 1;
    }
    this.all = List.copyOf(taken);
    this.inOrder = ids.stream().mapToInt(slots::get).toArray();
    // The last ones may have been pushed past the end.
    this.capacity = Math.max(table, next);
  }

  /** By hand: comparators of parts would make an object of each number that they compare. */
  private static int compare(Wish one, Wish other) {
    int hashes = Long.compareUnsigned(one.hash(), other.hash());
    return hashes != 0 ? hashes : one.id().compareTo(other.id());
  }

  /** FNV-1a, its bits then spread as MurmurHash3 does. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  /** The number of the release of that place among those that were given. */
  int at(int place) {
    return inOrder[place];
  }

  /** The number of a release. */
  int of(String id) {
    return slots.get(id);
  }

  /** All releases with their numbers, by number. */
  List<KeptIndex.Slot> all() {
    return all;
  }

  /** How many releases there are. */
  int count() {
    return slots.size();
  }

  /** One more than the highest number there can be. */
  int capacity() {
    return capacity;
  }
}
