package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.Phrases;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.search.Shelves.Shelf;

/**
 * Makes the static index that the search page asks: is given the words of each release, from any
 * thread, and then gives the files.
 */
public final class SearchIndexer {
  /** Archives of up to so many numbers are cut into small files, all of which are few. */
  private static final int SMALL = 8_192;

  private static final int MIDDLING = 65_536;

  private final Analyser analyser;
  private final Slots slots;
  private final Lexicon lexicon = new Lexicon();
  private final Set<String> whole;
  private final Calendar calendar;
  private final AddressBlocks addresses;
  private final List<SiteFile> facets;
  private final int releases;

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
    this.releases = archive.releases().size();
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

  /** The files of the index; to be called once, when every release was read. */
  public Stream<SiteFile> files() {
    List<Entry> entries = lexicon.entries(whole);
    Set<String> bare = lexicon.folded();
    Analyser.Vocabulary known = new Analyser.Vocabulary(bare::contains, whole::contains);
    List<Shelf> shelves = Shelves.of(shelved(entries), shelf());
    return Stream.of(
            Stream.of(
                new Contents(analyser, shelves, calendar)
                    .file(releases, slots.capacity(), addresses.size())),
            shelves.stream().map(SearchIndexer::file),
            entries.stream().filter(this::own).map(SearchIndexer::ownFile),
            addresses.files(),
            calendar.files(),
            facets.stream(),
            Stream.of(new WordList(analyser, known).file(entries)))
        .flatMap(files -> files);
  }

  /** About how many characters a file of words holds. */
  private int shelf() {
    return slots.capacity() <= SMALL ? 12_000 : slots.capacity() <= MIDDLING ? 24_000 : 32_000;
  }

  /** Whether a word stands in so many releases that it has a file of its own. */
  private boolean own(Entry entry) {
    return entry.postings().length() > shelf() / 2;
  }

  /** What stands in the files of words: of a word with a file of its own, only that it has one. */
  private List<Entry> shelved(List<Entry> entries) {
    List<Entry> shelved = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      shelved.add(
          own(entry)
              ? new Entry(
                  entry.word(),
                  entry.folded(),
                  entry.whole(),
                  entry.releases(),
                  "*",
                  entry.authorities())
              : entry);
    }
    return shelved;
  }

  private static SiteFile ownFile(Entry entry) {
    return IndexFile.of(
        "p-" + IndexFile.name(entry.word()), json -> json.writeString(entry.postings()));
  }

  private static SiteFile file(Shelf shelf) {
    return IndexFile.of(
        "k-" + IndexFile.name(shelf.start()),
        json -> {
          json.writeStartArray();
          for (Entry entry : shelf.entries()) {
            json.writeString(entry.word());
            json.writeString((entry.whole() ? "!" : "") + entry.postings());
            if (!entry.authorities().isEmpty()) {
              json.writeStartArray();
              for (Lexicon.Authority authority : entry.authorities()) {
                json.writeStartArray();
                json.writeString(authority.name());
                json.writeString(authority.path());
                json.writeNumber(authority.releases());
                if (!authority.others().isEmpty()) {
                  json.writeString(authority.others());
                }
                json.writeEndArray();
              }
              json.writeEndArray();
            }
          }
          json.writeEndArray();
        });
  }
}
