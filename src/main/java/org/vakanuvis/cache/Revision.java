package org.vakanuvis.cache;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.vakanuvis.cache.Index.Entry;

/**
 * The index as a run makes it anew: nearly all entries are as they are listed, and therefore not
 * held twice; safe to use from several threads.
 */
final class Revision {
  private final Index before;

  /** By name, the places of the entries that are as they are listed. */
  private final ConcurrentMap<String, Integer> same = new ConcurrentHashMap<>();

  /** The others. */
  private final ConcurrentMap<String, Entry> others = new ConcurrentHashMap<>();

  /** A revision of an index, in which nothing is entered yet. */
  Revision(Index before) {
    this.before = before;
  }

  /** Enters what is known of a release now. */
  void put(Entry entry) {
    int place = before.find(entry.name());
    if (place >= 0 && before.entry(place).equals(entry)) {
      same.put(entry.name(), place);
      others.remove(entry.name());
    } else {
      others.put(entry.name(), entry);
      same.remove(entry.name());
    }
  }

  /** Enters a release as it is listed at that place. */
  void put(String name, int place) {
    same.put(name, place);
  }

  /** What is known of a release; empty where it is nothing. */
  Optional<Entry> entry(String name) {
    Integer place = same.get(name);
    return place == null ? Optional.ofNullable(others.get(name)) : Optional.of(before.entry(place));
  }

  /** The keys of its page; empty where nothing is known of it. */
  Optional<Index.Keys> keys(String name) {
    Integer place = same.get(name);
    return place == null
        ? Optional.ofNullable(others.get(name))
            .map(entry -> new Index.Keys(entry.pageKey(), entry.aroundKey()))
        : Optional.of(before.keys(place));
  }

  /** The piece that its note is; empty where nothing is known of it. */
  Optional<Blobs.Place> note(String name) {
    Integer place = same.get(name);
    return place == null
        ? Optional.ofNullable(others.get(name)).map(Entry::note)
        : Optional.of(before.glance(place).note());
  }

  /** Whether anything is known of a release. */
  boolean has(String name) {
    return same.containsKey(name) || others.containsKey(name);
  }

  /** The digest of its files, as it is known now or else listed; empty words for none. */
  String digest(String name) {
    Entry other = others.get(name);
    if (other != null) {
      return other.digest();
    }
    Integer place = same.get(name);
    int listed = place == null ? before.find(name) : place;
    return listed < 0 ? "" : before.digest(listed);
  }

  /** What is not as it is listed, by name; null for what is gone. */
  SortedMap<String, Entry> changes() {
    SortedMap<String, Entry> changes = new TreeMap<>(others);
    gone().forEach(name -> changes.put(name, null));
    return changes;
  }

  /** The names that are listed and of which nothing is known now. */
  Set<String> gone() {
    BitSet here = new BitSet(before.size());
    same.values().forEach(here::set);
    others.keySet().stream().mapToInt(before::find).filter(place -> place >= 0).forEach(here::set);
    Set<String> gone = new TreeSet<>();
    for (int i = here.nextClearBit(0); i < before.size(); i = here.nextClearBit(i + 1)) {
      gone.add(before.name(i));
    }
    return gone;
  }

  /** The same, where of all others nothing was asked, and they are as they were. */
  SortedMap<String, Entry> additions() {
    return new TreeMap<>(others);
  }

  /** The entries of all releases, in the order of their names. */
  List<Entry> all() {
    List<Entry> all = new ArrayList<>(others.values());
    same.values().forEach(place -> all.add(before.entry(place)));
    all.sort(Comparator.comparing(Entry::name));
    return all;
  }

  /** The same, with those that are listed and of which nothing was asked. */
  List<Entry> allListed() {
    SortedMap<String, Entry> all = new TreeMap<>();
    before.entries().forEach(entry -> all.put(entry.name(), entry));
    all.putAll(others);
    return List.copyOf(all.values());
  }
}
