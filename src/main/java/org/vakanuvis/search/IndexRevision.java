package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.search.SearchIndexer.Reworded;

/**
 * Brings an index up to date where nothing changed but the words of some releases: is told which,
 * and then gives what has to be written.
 */
public final class IndexRevision {
  private final KeptIndex before;
  private final WordFiles earlier;
  private final Analyser analyser;
  private final Rewording rewording;
  private final List<Reworded> others = new ArrayList<>();

  /** A revision of an index. */
  public IndexRevision(Dictionaries dictionaries, KeptIndex before) {
    this.before = before;
    this.analyser = new Analyser(dictionaries);
    this.earlier = new WordFiles(analyser, before);
    this.rewording = new Rewording(before, before.slots());
  }

  /**
   * Takes the words of a release as {@link WordReader} read them.
   *
   * @param then those that the index has
   */
  public void change(String id, List<String> then, List<String> now) {
    others.add(new Reworded(id, then, now));
  }

  private KeptIndex index() {
    Map<String, Postings> changed = rewording.changed();
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
          if (rewording.isNew(word) && postings.count() > 0) {
            now.add(Entry.found(word, whole).in(postings));
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

  /** The index as it is now; to be called once. */
  public Revised revised() {
    rewording.change(others);
    if (rewording.changed().isEmpty()) {
      return new Revised(before, List.of(), Set.of());
    }
    KeptIndex index = index();
    WordFiles now = new WordFiles(analyser, index);
    return new Revised(index, now.filesSince(earlier).toList(), now.goneSince(earlier));
  }
}
