package org.vakanuvis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vakanuvis.cache.Notebook;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Release;
import org.vakanuvis.search.KeptIndex;
import org.vakanuvis.search.SearchIndexer;
import org.vakanuvis.search.SearchIndexer.Made;
import org.vakanuvis.search.SearchIndexer.Reworded;

/**
 * Makes the words of the search index from those of an earlier run, where all releases but a few
 * say what they said then.
 */
final class EarlierWords {
  /** With more releases that say something else it is as quick to ask all. */
  private static final int MOST = 1_000;

  private final Draft draft;
  private final Notebook notes;

  EarlierWords(Draft draft, Notebook notes) {
    this.draft = draft;
    this.notes = notes;
  }

  /** What the words of an index are made of: those of the run before, and what is another since. */
  static List<Object> steps(Notebook notes) {
    List<String> renewed = notes.renewed().stream().sorted().map(notes::told).toList();
    return List.of(notes.words(), renewed, notes.gone());
  }

  /**
   * Makes the index as it is now; empty where every release has to be asked for its words.
   *
   * @param before the index of the run that made the notes
   */
  Optional<Supplier<Made>> index(KeptIndex before, SearchIndexer search) throws IOException {
    Set<String> renewed = notes.renewed();
    Set<String> ids = search.moved(before);
    if (renewed.size() + ids.size() > MOST) {
      return Optional.empty();
    }
    for (Release release : draft.archive().releases()) {
      if (renewed.contains(release.file().name())) {
        ids.add(release.id());
      }
    }
    return reworded(before, ids).map(others -> () -> search.index(before, others));
  }

  /** What releases said before and say now; empty where that is not known. */
  private Optional<List<Reworded>> reworded(KeptIndex before, Set<String> ids) throws IOException {
    Set<String> known = new HashSet<>();
    for (KeptIndex.Slot slot : before.slots()) {
      if (ids.contains(slot.id())) {
        known.add(slot.id());
      }
    }
    Set<String> here = draft.archive().entries().keySet();
    Map<String, List<String>> gone = here.containsAll(ids) ? Map.of() : notes.wordsGone();
    List<Reworded> reworded = new ArrayList<>();
    for (String id : ids) {
      Optional<Archive.Entry> now = Optional.ofNullable(draft.archive().entries().get(id));
      Optional<List<String>> then = Optional.of(List.of());
      if (known.contains(id)) {
        then = Optional.ofNullable(gone.get(id));
        if (then.isEmpty() && now.isPresent()) {
          then = notes.wordsBefore(now.get().release().file().name());
        }
      }
      if (then.isEmpty()) {
        return Optional.empty();
      }
      List<String> words = List.of();
      if (now.isPresent()) {
        words = draft.sheet(now.get().release()).reading().words();
      }
      reworded.add(new Reworded(id, then.get(), words));
    }
    return Optional.of(reworded);
  }
}
