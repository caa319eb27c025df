package org.vakanuvis.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.search.Lexicon.Entry;
import org.vakanuvis.search.Shelves.Shelf;

/** The files of the index that depend on which words there are: all but those of facts. */
final class WordFiles {
  /** Archives of up to so many numbers are cut into small files, all of which are few. */
  private static final int SMALL = 8_192;

  private static final int MIDDLING = 65_536;

  private final Analyser analyser;
  private final KeptIndex index;
  private final int limit;

  /** By name, in the order of the index. */
  private final List<Shelf> shelves;

  private final Map<String, Entry> own = new HashMap<>();

  WordFiles(Analyser analyser, KeptIndex index) {
    this.analyser = analyser;
    this.index = index;
    this.limit = limit(index.numbers());
    List<Entry> shelved = new ArrayList<>(index.entries().size());
    for (Entry entry : index.entries()) {
      boolean alone = entry.postings().length() > limit / 2;
      if (alone) {
        own.put(ownName(entry), entry);
      }
      shelved.add(alone ? entry.elsewhere() : entry);
    }
    this.shelves = Shelves.of(shelved, limit);
  }

  /** About how many characters a file of words holds. */
  private static int limit(int numbers) {
    return numbers <= SMALL ? 12_000 : numbers <= MIDDLING ? 24_000 : 32_000;
  }

  /** All of them. */
  Stream<SiteFile> files() {
    return Stream.concat(
        Stream.concat(
            shelves.stream().map(WordFiles::file), own.values().stream().map(WordFiles::ownFile)),
        lists());
  }

  /** Those that are not the same as in an earlier index, some of which may turn out to be. */
  Stream<SiteFile> filesSince(WordFiles before) {
    Map<String, Shelf> earlier = new HashMap<>();
    before.shelves.forEach(shelf -> earlier.put(shelf.start(), shelf));
    return Stream.concat(
        Stream.concat(
            shelves.stream()
                .filter(shelf -> !shelf.equals(earlier.get(shelf.start())))
                .map(WordFiles::file),
            own.entrySet().stream()
                .filter(word -> !word.getValue().equals(before.own.get(word.getKey())))
                .map(word -> ownFile(word.getValue()))),
        lists());
  }

  /** The paths of files of an earlier index that are no more. */
  Set<String> goneSince(WordFiles before) {
    Set<String> gone = new HashSet<>(before.names());
    gone.removeAll(names());
    Set<String> paths = new HashSet<>();
    gone.forEach(name -> paths.add(IndexFile.path(name)));
    return paths;
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>(own.keySet());
    shelves.forEach(shelf -> names.add(name(shelf)));
    return names;
  }

  private Stream<SiteFile> lists() {
    Set<String> folded = new HashSet<>();
    for (Entry entry : index.entries()) {
      if (entry.word().charAt(0) != Lexicon.VALUE) {
        folded.add(entry.folded());
      }
    }
    Set<String> whole = new HashSet<>(index.whole());
    Analyser.Vocabulary known = new Analyser.Vocabulary(folded::contains, whole::contains);
    return Stream.of(
        new Contents(analyser, shelves, index).file(),
        new WordList(analyser, known).file(index.entries()));
  }

  private static String ownName(Entry entry) {
    return "p-" + IndexFile.name(entry.word());
  }

  private static SiteFile ownFile(Entry entry) {
    return IndexFile.of(ownName(entry), json -> json.writeString(entry.postings()));
  }

  private static String name(Shelf shelf) {
    return "k-" + IndexFile.name(shelf.start());
  }

  private static SiteFile file(Shelf shelf) {
    return IndexFile.of(
        name(shelf),
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
