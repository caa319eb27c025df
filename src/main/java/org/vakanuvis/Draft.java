package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vakanuvis.Progress.Phase;
import org.vakanuvis.cache.Notebook;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.cache.Notebook.Reading;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.Archive;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Fingerprint;
import org.vakanuvis.model.Page;
import org.vakanuvis.model.Planned;
import org.vakanuvis.model.Position;
import org.vakanuvis.model.PressRelease;
import org.vakanuvis.model.RedirectPage;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseChanges;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleaseMarks;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Surroundings;
import org.vakanuvis.search.KeptIndex;
import org.vakanuvis.search.SearchIndexer;
import org.vakanuvis.search.SearchIndexer.Made;
import org.vakanuvis.search.WordReader;
import org.vakanuvis.source.ContentReader;

/**
 * A site that is read and linked but not yet rendered: the front matter of all releases is in
 * memory, their texts are on disk only.
 */
final class Draft implements AutoCloseable {
  private final ContentReader reader;
  private final Optional<Path> memory;
  private final Notebook notes;
  private final SiteLinker linker;
  private final WordReader words;
  private final Study study;
  private final Map<String, ReleaseFile> files = new LinkedHashMap<>();
  private final Map<String, Note> known = new LinkedHashMap<>();
  private final Archive archive;
  private final List<RedirectPage> redirects;
  private final String ground;

  private Draft(
      Workshop workshop,
      List<ReleaseFile> releases,
      Optional<Path> memory,
      Notebook notes,
      Workers workers,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    this.reader = workshop.reader();
    this.memory = memory;
    this.notes = notes;
    this.ground = workshop.key();
    workshop.open(workers);
    this.linker = workshop.linker();
    this.words = workshop.words();
    this.study = workshop.study();
    releases.forEach(file -> files.put(file.id(), file));
    AtomicInteger done = new AtomicInteger();
    List<Optional<Note>> read =
        workers.map(
            releases,
            file -> {
              Optional<Note> note = note(file, diagnostics);
              progress.done(Phase.READING, done.incrementAndGet(), releases.size());
              return note;
            });
    notes.read();
    read.stream().flatMap(Optional::stream).forEach(note -> known.put(note.release().id(), note));
    Set<String> unread =
        files.keySet().stream().filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
    List<Release> linked = known.values().stream().map(Note::release).toList();
    this.archive =
        linker.archive(linked, reader.pages(), unread, one -> known.get(one.id()).mark());
    this.redirects = linker.redirects(archive, reader.register(), unread);
  }

  /**
   * Reads and links a site. Where its description has errors, the rest is only read, so that all
   * problems are told at once, and no draft is made.
   *
   * @param memory the folder of notes of an earlier run
   * @param full whether those are left aside
   */
  static Optional<Draft> read(
      Workshop workshop,
      Optional<Path> memory,
      boolean full,
      Workers workers,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    ContentReader reader = workshop.reader();
    List<ReleaseFile> files = reader.releases();
    if (workshop.site().isEmpty()) {
      reader.pages();
      workers.each(files.stream(), reader::release);
      return Optional.empty();
    }
    Notebook notes = Notebook.open(memory.orElse(null), workshop.key(), full);
    boolean linked = false;
    try {
      Draft draft = new Draft(workshop, files, memory, notes, workers, diagnostics, progress);
      linked = true;
      return Optional.of(draft);
    } finally {
      if (!linked) {
        notes.close();
      }
    }
  }

  /** What is known of a release, read now unless it is known from an earlier run. */
  private Optional<Note> note(ReleaseFile file, Diagnostics diagnostics) throws IOException {
    Optional<Note> known = notes.find(file);
    if (known.isPresent()) {
      known.get().told().forEach(diagnostics);
      return known;
    }
    List<Diagnostic> told = new ArrayList<>();
    Optional<PressRelease> original = reader.release(file, told::add);
    Optional<Note> note = Optional.empty();
    if (original.isPresent()) {
      Reading reading = study.read(original.get(), told::add);
      Note made = Study.note(original.get(), reading, told);
      note = Optional.of(notes.write(file, made, reading));
      told = made.told();
    }
    told.forEach(diagnostics);
    return note;
  }

  Archive archive() {
    return archive;
  }

  /** A release with all that its page is made of; for one thread. */
  final class Sheet {
    private final Release release;
    private final ReleaseFile file;
    private Surroundings around;
    private Reading reading;

    private Sheet(Release release) {
      this.release = release;
      this.file = files.get(release.id());
    }

    private Surroundings around() {
      if (around == null) {
        around = linker.surroundings(archive, release, mostNamed(release));
      }
      return around;
    }

    String id() {
      return release.id();
    }

    /** Stands for what surrounds it, which takes much longer to tell. */
    long vicinity() {
      return linker.vicinity(archive, release, mostNamed(release));
    }

    /** The key of its page, where it is known from an earlier run in the same vicinity. */
    Optional<String> pageKey(String aroundKey) {
      return notes.pageKey(file, aroundKey);
    }

    /** All that makes its page what it is. */
    Object ingredients() {
      return Draft.ingredients(file, notes.digest(file.name()), around());
    }

    /** What was read from its text. */
    Reading reading() throws IOException {
      if (reading == null) {
        Optional<Reading> known = notes.reading(file);
        reading = known.isPresent() ? known.get() : study.read(original(release), told -> {});
      }
      return reading;
    }

    /**
     * The page, for which the text is read again.
     *
     * @throws DiagnosedException if its file is no longer the one that was read before
     */
    ReleasePage page() throws IOException {
      Release whole = reading().release();
      return linker.page(whole, around(), original(whole), reading().findings());
    }

    /** Notes what surrounds the release, under the key of its page. */
    void surround(String key, String aroundKey) throws IOException {
      notes.surround(file, key, aroundKey, this::around);
    }
  }

  /**
   * All that makes the page of a release what it is.
   *
   * @param digest of its file and its sidecar
   */
  static Object ingredients(ReleaseFile file, String digest, Surroundings around) {
    return List.of(file.name(), digest, around);
  }

  /** What the page of a release is made of. */
  Sheet sheet(Release release) {
    return new Sheet(release);
  }

  private PressRelease original(Release release) throws DiagnosedException {
    return reader
        .release(files.get(release.id()), diagnostic -> {})
        .filter(again -> again.file().sha256().equals(release.file().sha256()))
        .orElseThrow(
            () ->
                new DiagnosedException(
                    Diagnostic.error(
                        Position.of(release.file().path()), "source.changed-meanwhile")));
  }

  /**
   * The page of a release that was edited, while all others are as they were read; empty where the
   * file belongs to none, or has errors.
   */
  Optional<ReleasePage> edited(Path changed) {
    return files.values().stream()
        .filter(file -> file.text().equals(changed) || sidecar(file).equals(changed))
        .findFirst()
        .map(file -> new ReleaseFile(file.id(), file.name(), file.text(), standing(sidecar(file))))
        .flatMap(file -> reader.release(file, problem -> {}))
        .map(this::relinked);
  }

  /** Where the sidecar of a release stands, or would. */
  private static Path sidecar(ReleaseFile file) {
    String name = ReleaseFile.sidecar(file.text().getFileName().toString());
    return file.sidecar().orElseGet(() -> file.text().resolveSibling(name));
  }

  private static Optional<Path> standing(Path file) {
    return Optional.of(file).filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
  }

  private ReleasePage relinked(PressRelease original) {
    Reading reading = study.read(original, problem -> {});
    Release whole = reading.release();
    Release light = whole.withoutSpans();
    List<Release> releases =
        archive.releases().stream()
            .map(release -> release.id().equals(whole.id()) ? light : release)
            .toList();
    // What is wrong with the archive is told by the build that follows.
    SiteLinker again = new SiteLinker(archive.site(), reader.dictionaries(), problem -> {});
    Archive around = again.archive(releases, reader.pages(), Set.of(), this::mark);
    return again.page(
        whole,
        again.surroundings(around, whole, SiteLinker.mostNamed(whole)),
        original,
        reading.findings());
  }

  private long mark(Release release) {
    Note note = known.get(release.id());
    return note == null ? 0 : note.mark();
  }

  private List<String> mostNamed(Release release) {
    return known.get(release.id()).mostNamed();
  }

  /** The bytes of some releases and their sidecars, as one digest each, sorted. */
  List<String> digests(List<Release> releases) {
    return releases.stream()
        .map(release -> release.file().name())
        .map(notes::told)
        .sorted()
        .toList();
  }

  /** How many releases were known from an earlier run. */
  int known() {
    return notes.found();
  }

  /**
   * The releases that are not as the run before read them; empty where nothing of that is known.
   */
  Optional<ReleaseChanges> changes() {
    return notes.found() == 0
        ? Optional.empty()
        : Optional.of(new ReleaseChanges(notes.renewed(), notes.gone()));
  }

  /** All that every page rests on beside templates and site: findings depend on no more. */
  String ground() {
    return ground;
  }

  /** Stands for the bytes of all releases and their sidecars. */
  long digest() {
    Fingerprint all = new Fingerprint();
    for (Note note : known.values()) {
      String name = note.release().file().name();
      all.add(name).add(notes.digest(name));
    }
    return all.number();
  }

  /** Stands for the same, by the words kept of the run before and what is another since. */
  List<Object> steps() {
    return EarlierWords.steps(notes);
  }

  /** Keeps the words of the search index for the next run. */
  void keep(String key, KeptIndex words) throws IOException {
    if (memory.isPresent() && !notes.passing()) {
      Retouch.words(memory.get()).write(key, words);
    }
  }

  /** Keeps what was read for the next run, and the key of the words of the search index. */
  void keep(String words) throws IOException {
    notes.save(words);
    notes.shorten(known.values());
  }

  /** What the search index of the archive is made with. */
  SearchIndexer indexer() {
    return new SearchIndexer(archive, words);
  }

  /**
   * Makes the search index where its words are known from an earlier run for all releases but a
   * few; empty where every release has to be asked for its own.
   */
  Optional<Supplier<Made>> words(SearchIndexer search) throws IOException {
    if (memory.isEmpty() || notes.words().isEmpty()) {
      return Optional.empty();
    }
    Optional<KeptIndex> before = Retouch.words(memory.get()).read(notes.words());
    return before.isEmpty()
        ? Optional.empty()
        : new EarlierWords(this, notes).index(before.get(), search);
  }

  @Override
  public void close() {
    notes.close();
  }

  /**
   * Every other page by its sort, those that lists lead to before the lists, the home page last;
   * each sort can be asked for by a thread of its own.
   */
  List<Supplier<Stream<Planned<Page>>>> otherPages() {
    List<Supplier<Stream<Planned<Page>>>> pages = new ArrayList<>();
    pages.add(() -> redirects.stream().map(Draft::redirect));
    pages.addAll(linker.pages(archive));
    return pages;
  }

  /** It may stand below any other page, of which it would seem a part if it were known by a key. */
  private static Planned<Page> redirect(RedirectPage page) {
    return new Planned<>(page.address().file(), () -> null, () -> page);
  }

  /** What stands for all that lists and feeds show. */
  ReleaseMarks marks() {
    return linker.marks(archive);
  }

  /** The releases of each period of the files for download, by its name. */
  Map<String, List<Release>> periods() {
    return DataFiles.periods(archive.releases());
  }
}
