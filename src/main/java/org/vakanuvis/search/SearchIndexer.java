package org.vakanuvis.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;

/**
 * Makes the static index that the search page asks: is given the words of each release, from any
 * thread, and then gives the files.
 */
public final class SearchIndexer {
  private final Analyser analyser;
  private final Slots slots;
  private final Lexicon lexicon = new Lexicon();
  private final Set<String> whole;
  private final Calendar calendar;
  private final AddressBlocks addresses;
  private final List<SiteFile> facets;

  /** An indexer for one archive, the words of every release of which it must be given. */
  public SearchIndexer(Archive archive) {
    this.analyser = new Analyser(archive.dictionaries());
    this.slots = new Slots(archive.releases().stream().map(Release::id).toList());
    Names names = new Names(archive, analyser);
    names.enter(lexicon);
    this.whole = names.whole();
    this.calendar = new Calendar(archive, slots);
    this.addresses = new AddressBlocks(archive, slots);
    Phrases phrases = Phrases.load("site", archive.site().language());
    this.facets = new Facets(archive, slots, phrases).enter(lexicon);
  }

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

  /** What the files of words are made of; to be called once, when every release was read. */
  public KeptIndex index() {
    return new KeptIndex(
        slots.count(),
        slots.capacity(),
        addresses.size(),
        calendar.years().stream()
            .map(year -> new KeptIndex.Year(year, calendar.releases(year)))
            .toList(),
        slots.all(),
        whole.stream().sorted().toList(),
        lexicon.entries(whole));
  }

  /** The files of the index. */
  public Stream<SiteFile> files(KeptIndex index) {
    return Stream.of(
            new WordFiles(analyser, index).files(),
            addresses.files(),
            calendar.files(),
            facets.stream())
        .flatMap(files -> files);
  }
}
