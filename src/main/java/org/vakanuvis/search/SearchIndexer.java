package org.vakanuvis.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;

/**
 * Makes the static index that the search page asks: is given the words of each release, from any
 * thread, and then gives the files.
 */
public final class SearchIndexer {
  private final Archive archive;
  private final Analyser analyser;
  private final Slots slots;
  private final Lexicon lexicon = new Lexicon();

  /**
   * An indexer for one archive, the words of every release of which it must be given.
   *
   * @param words what reads them, with the dictionaries of the archive
   */
  public SearchIndexer(Archive archive, WordReader words) {
    this.archive = archive;
    this.analyser = words.analyser();
    this.slots = new Slots(archive.releases().stream().map(Release::id).toList());
  }

  /**
   * An index that is made.
   *
   * @param kept what its files of words are made of
   * @param files all its files, each made when it is asked for
   */
  public record Made(KeptIndex kept, Stream<SiteFile> files) {}

  /**
   * Takes the words of a release; safe to call from several threads.
   *
   * @param words as {@link WordReader} read them
   */
  public void read(String id, List<String> words) {
    int slot = slots.of(id);
    for (String word : words) {
      lexicon.add(word.substring(1), slot, word.charAt(0) - '0');
    }
  }

  /** The index; to be called once, when every release was read. */
  public Made index() {
    return made(lexicon::entries);
  }

  /**
   * A release that says something else than before, has another number, came or went.
   *
   * @param then the words that an earlier index has; none where it does not have the release
   * @param now the same as {@link #read} takes; none where it is gone
   */
  public record Reworded(String id, List<String> then, List<String> now) {
    public Reworded {
      then = List.copyOf(then);
      now = List.copyOf(now);
    }
  }

  /** The ids of releases that came or went since an earlier index, or have other numbers in it. */
  public Set<String> moved(KeptIndex before) {
    return Rewording.moved(before.slots(), slots.all());
  }

  /**
   * The same as if every release had been read, where all but a few say what they said before.
   *
   * @param before an earlier index
   * @param others those that say something else, and those that {@link #moved}
   */
  public Made index(KeptIndex before, List<Reworded> others) {
    return made(whole -> entries(whole, before, others));
  }

  private List<Entry> entries(Set<String> whole, KeptIndex before, List<Reworded> others) {
    Rewording rewording = new Rewording(before, slots.all());
    rewording.change(others);
    Map<String, Entry> now = new HashMap<>();
    // Names and what results are narrowed by follow from the archive alone.
    lexicon.entries(whole).forEach(entry -> now.put(entry.word(), entry));
    for (Entry entry : before.entries()) {
      if (entry.word().charAt(0) != Lexicon.VALUE && entry.releases() > 0) {
        now.merge(entry.word(), entry.foundAgain(whole), Entry::in);
      }
    }
    rewording
        .changed()
        .forEach(
            (word, postings) ->
                now.compute(
                    word,
                    (w, entry) -> {
                      Entry known = entry == null ? Entry.found(w, whole) : entry;
                      return postings.count() > 0 || known.known() ? known.in(postings) : null;
                    }));
    return now.values().stream().sorted(Lexicon.ORDER).toList();
  }

  /**
   * The index, once all that follows from the archive alone is entered.
   *
   * @param entries the words, told those that are never a form of another
   */
  private Made made(Function<Set<String>, List<Entry>> entries) {
    Names names = new Names(archive, analyser);
    names.enter(lexicon);
    Set<String> whole = names.whole();
    Phrases phrases = Phrases.load("site", archive.site().language());
    List<SiteFile> facets = new Facets(archive, slots, phrases).enter(lexicon);
    Calendar calendar = new Calendar(archive, slots);
    AddressBlocks addresses = new AddressBlocks(archive, slots);
    KeptIndex index =
        new KeptIndex(
            slots.count(),
            slots.capacity(),
            addresses.size(),
            calendar.years().stream()
                .map(year -> new KeptIndex.Year(year, calendar.releases(year)))
                .toList(),
            slots.all(),
            whole.stream().sorted().toList(),
            entries.apply(whole));
    // Not a stream of streams: asked for one file, that would make all files of words at once.
    return new Made(
        index,
        Stream.concat(
            Stream.concat(new WordFiles(analyser, index).files(), addresses.files()),
            Stream.concat(calendar.files(), facets.stream())));
  }
}
