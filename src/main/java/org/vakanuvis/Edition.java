package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vakanuvis.Progress.Phase;
import org.vakanuvis.Workers.Begun;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseChanges;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.render.SiteRenderer;
import org.vakanuvis.search.SearchIndexer;
import org.vakanuvis.search.SearchIndexer.Made;

/** All files of a site that is drafted, in the order in which they are made. */
final class Edition {
  /** How many sorts of pages are planned before they are printed; each holds its lists. */
  private static final int AHEAD = 3;

  private final Draft draft;
  private final Press press;
  private final Workers workers;
  private final Stats stats;
  private final Progress progress;
  private final Optional<ReleaseChanges> changes;

  /**
   * An edition of a draft.
   *
   * @param changes in what it is another than the site that stands; empty where that is not known
   */
  Edition(
      Draft draft,
      Press press,
      Workers workers,
      Stats stats,
      Progress progress,
      Optional<ReleaseChanges> changes) {
    this.draft = draft;
    this.press = press;
    this.workers = workers;
    this.stats = stats;
    this.progress = progress;
    this.changes = changes;
  }

  /**
   * What was written.
   *
   * @param words the key under which the words of the search index are kept
   */
  record Written(int pages, String words) {}

  /**
   * Writes what pages lead to before the pages, and what is for programs last.
   *
   * @param content the folder of content, as the user names it
   */
  Written write(SiteRenderer renderer, SiteWriter writer, Path content) throws IOException {
    stats.begin(Stats.Phase.ORIGINALS);
    Search search =
        workers.beside(
            this::search,
            () -> {
              workers.each(renderer.assets(), writer::write);
              originals(writer, content.resolve("releases"));
            });
    stats.begin(Stats.Phase.RELEASES);
    SearchIndexer indexer = search.indexer();
    AtomicInteger pages =
        new AtomicInteger(
            releases(
                search.known().isPresent()
                    ? sheet -> {}
                    : sheet -> indexer.read(sheet.id(), sheet.reading().words())));
    Workers.Piece rest =
        () -> {
          stats.begin(Stats.Phase.PAGES);
          pages.addAndGet(others());
          stats.begin(Stats.Phase.LISTINGS);
          listings(renderer, writer);
        };
    String words;
    if (search.known().isPresent()) {
      Supplier<Made> known = search.known().get();
      words =
          workers.beside(
              () -> {
                sources(writer, content);
                return revised(known, writer);
              },
              rest);
    } else {
      // All words take so much room that nothing is made beside them.
      stats.begin(Stats.Phase.SEARCH);
      Made index = indexer.index();
      workers.each(index.files(), writer::write);
      words = kept(index, draft.digest());
      rest.done();
      sources(writer, content);
    }
    return new Written(pages.get(), words);
  }

  private void sources(SiteWriter writer, Path content) throws IOException {
    writer.writeSources(draft.archive().releases(), changes, content);
  }

  /** Writes an index that is hardly another; returns the key under which its words are kept. */
  private String revised(Supplier<Made> known, SiteWriter writer) throws IOException {
    Made index = known.get();
    for (SiteFile file : (Iterable<SiteFile>) index.files()::iterator) {
      writer.write(file);
    }
    return kept(index, draft.steps());
  }

  private void originals(SiteWriter writer, Path folder) throws IOException {
    Map<String, List<Release>> periods = draft.periods();
    AtomicInteger done = new AtomicInteger();
    workers.each(
        periods.entrySet().stream(),
        period -> {
          String path = DataFiles.originals(period.getKey()).path();
          List<Release> releases = period.getValue();
          String key = press.key(draft.digests(releases));
          if (!writer.keeps(path, key)) {
            SortedMap<String, String> texts = new TreeMap<>();
            releases.forEach(one -> texts.put(one.file().name(), one.file().sha256()));
            writer.writeOriginals(path, key, texts, changes, folder);
          }
          progress.done(Phase.ORIGINALS, done.incrementAndGet(), periods.size());
        });
  }

  /** Prints the releases' pages, each of which is shown to a reader first; returns how many. */
  int releases(Workers.Work<Draft.Sheet> reader) throws IOException {
    List<Release> releases = draft.archive().releases();
    AtomicInteger done = new AtomicInteger();
    workers.each(
        releases,
        release -> {
          Draft.Sheet sheet = draft.sheet(release);
          reader.on(sheet);
          String aroundKey = press.key(sheet.vicinity());
          String key = sheet.pageKey(aroundKey).orElseGet(() -> press.key(sheet.ingredients()));
          press.print(draft.archive().address(release).file(), key, sheet::page);
          sheet.surround(key, aroundKey);
          progress.done(Phase.RELEASES, done.incrementAndGet(), releases.size());
        });
    return done.get();
  }

  /** Prints every other page; returns how many. */
  int others() throws IOException {
    AtomicInteger done = new AtomicInteger();
    Iterator<Supplier<Stream<Planned<Page>>>> sorts = draft.otherPages().iterator();
    Deque<Begun<List<Planned<Page>>>> planned = new ArrayDeque<>();
    while (sorts.hasNext() || !planned.isEmpty()) {
      while (sorts.hasNext() && planned.size() < AHEAD) {
        Supplier<Stream<Planned<Page>>> sort = sorts.next();
        planned.add(workers.begin(() -> sort.get().toList()));
      }
      workers.each(
          planned.remove().result().stream(),
          page -> progress.done(Phase.PAGES, done.addAndGet(press.print(page)), 0));
    }
    return done.get();
  }

  /**
   * What the search index is made with.
   *
   * @param known makes it where every release need not be asked for its words
   */
  private record Search(SearchIndexer indexer, Optional<Supplier<Made>> known) {}

  private Search search() throws IOException {
    SearchIndexer indexer = draft.indexer();
    return new Search(indexer, draft.words(indexer));
  }

  /**
   * Keeps the words of the search index; returns the key under which they are kept.
   *
   * @param texts stand for the bytes of all releases
   */
  private String kept(Made index, Object texts) throws IOException {
    String words = press.key(texts);
    draft.keep(words, index.kept());
    return words;
  }

  private void listings(SiteRenderer renderer, SiteWriter writer) throws IOException {
    workers.each(
        renderer.listings(draft.archive(), draft.marks()),
        file -> {
          Object ingredients = file.ingredients().get();
          String key = ingredients == null ? "" : press.key(ingredients);
          if (key.isEmpty() || !writer.keeps(file.path(), key)) {
            writer.write(file.made(), key);
          }
        });
  }
}
