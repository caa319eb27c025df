package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.turkish.Turkish;

/**
 * Brings an index up to date where nothing changed but the words of some releases: is told which,
 * and then gives what has to be written.
 */
public final class IndexRevision {
  private final KeptIndex before;
  private final WordFiles earlier;
  private final Analyser analyser;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Postings> changed = new HashMap<>();

  /** A revision of an index. */
  public IndexRevision(Dictionaries dictionaries, KeptIndex before) {
    this.before = before;
    this.analyser = new Analyser(dictionaries);
    this.earlier = new WordFiles(analyser, before);
    before.slots().forEach(slot -> slots.put(slot.id(), slot.number()));
    before.entries().forEach(entry -> entries.put(entry.word(), entry));
  }

  /**
   * Takes the words of a release as {@link WordReader} read them.
   *
   * @param then those that the index has
   */
  public void change(String id, List<String> then, List<String> now) {
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

  private KeptIndex index() {
    Set<String> whole = new HashSet<>(before.whole());
    List<Entry> now = new ArrayList<>(before.entries().size());
    for (Entry entry : before.entries()) {
      Postings postings = changed.get(entry.word());
      if (postings == null) {
        now.add(entry);
      } else if (postings.count() > 0 || entry.known()) {
        now.add(entry.in(postings));
      }
    }
    changed.forEach(
        (word, postings) -> {
          if (!entries.containsKey(word) && postings.count() > 0) {
            String folded = Turkish.fold(word);
            Entry made = new Entry(word, folded, whole.contains(folded), 0, "", List.of(), false);
            now.add(made.in(postings));
          }
        });
    now.sort(Lexicon.ORDER);
    return before.of(now);
  }

  /**
   * An index that was brought up to date.
   *
   * @param index what is to be kept of it
   * @param files those that may have become others
   * @param gone the paths of those that are no more
   */
  public record Revised(KeptIndex index, List<SiteFile> files, Set<String> gone) {
    public Revised {
      files = List.copyOf(files);
      gone = Set.copyOf(gone);
    }
  }

  /** The index as it is now. */
  public Revised revised() {
    if (changed.isEmpty()) {
      return new Revised(before, List.of(), Set.of());
    }
    KeptIndex index = index();
    WordFiles now = new WordFiles(analyser, index);
    return new Revised(index, now.filesSince(earlier).toList(), now.goneSince(earlier));
  }
}
