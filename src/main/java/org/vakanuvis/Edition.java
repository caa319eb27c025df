package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
    String words =
        workers.beside(
            () -> {
              writer.writeSources(draft.archive().releases(), changes, content);
              return words(search, writer);
            },
            () -> {
              stats.begin(Stats.Phase.PAGES);
              pages.addAndGet(others());
              stats.begin(Stats.Phase.LISTINGS);
              listings(renderer, writer);
            });
    return new Written(pages.get(), words);
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
        releases.stream(),
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
    List<Begun<List<Planned<Page>>>> sorts = new ArrayList<>();
    draft.otherPages().forEach(sort -> sorts.add(workers.begin(() -> sort.get().toList())));
    for (Begun<List<Planned<Page>>> sort : sorts) {
      workers.each(
          sort.result().stream(),
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

  /** Writes the search index; returns the key under which its words are kept. */
  private String words(Search search, SiteWriter writer) throws IOException {
    Made index = search.known().map(Supplier::get).orElseGet(search.indexer()::index);
    for (SiteFile file : (Iterable<SiteFile>) index.files()::iterator) {
      writer.write(file);
    }
    String words = press.key(draft.digests(draft.archive().releases()));
    draft.keep(words, index.kept());
    return words;
  }

  private void listings(SiteRenderer renderer, SiteWriter writer) throws IOException {
    workers.each(
        renderer.listings(draft.archive()),
        file -> {
          Object ingredients = file.ingredients().get();
          String key = ingredients == null ? "" : press.key(ingredients);
          if (key.isEmpty() || !writer.keeps(file.path(), key)) {
            writer.write(file.made(), key);
          }
        });
  }
}
