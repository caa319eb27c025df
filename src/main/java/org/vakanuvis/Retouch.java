package org.vakanuvis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vakanuvis.cache.Keepsake;
import org.vakanuvis.cache.LastBuild.Past;
import org.vakanuvis.cache.LastBuild.Result;
import org.vakanuvis.cache.Notebook;
import org.vakanuvis.link.SiteLinker;
import org.vakanuvis.model.DataFiles;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Dictionaries;
import org.vakanuvis.model.Permalink;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.ReleasePage;
import org.vakanuvis.model.Sha256;
import org.vakanuvis.model.SiteFile;
import org.vakanuvis.model.Surroundings;
import org.vakanuvis.output.SiteWriter;
import org.vakanuvis.output.SourceList;
import org.vakanuvis.output.StandingSite;
import org.vakanuvis.render.SiteRenderer;
import org.vakanuvis.render.TemplateSet;
import org.vakanuvis.search.IndexRevision;
import org.vakanuvis.search.IndexRevision.Revised;
import org.vakanuvis.search.KeptIndex;
import org.vakanuvis.source.ContentReader;

/**
 * Brings a site up to date where nothing changed but the texts of a few releases that say the same
 * facts still: no page but theirs shows anything of that, and no other release is looked at.
 */
final class Retouch {
  private final SiteBuild.Settings settings;
  private final Path memory;
  private final StandingSite site;
  private final Past past;
  private final Stats stats;
  private final Diagnostics told = new Diagnostics();

  /**
   * A build upon the last one.
   *
   * @param site as the last build left it
   * @param past that build
   */
  Retouch(SiteBuild.Settings settings, Path memory, StandingSite site, Past past, Stats stats) {
    this.settings = settings;
    this.memory = memory;
    this.site = site;
    this.past = past;
    this.stats = stats;
  }

  /** Where the words of an index are kept, under the key of all releases. */
  static Keepsake<KeptIndex> words(Path memory) {
    return new Keepsake<>(memory.resolve("words"), KeptIndex.class);
  }

  /**
   * A site that was brought up to date.
   *
   * @param seal tells it from any other
   * @param result what it came to
   */
  record Done(String seal, Result result) {}

  /** All that a piece of the work asks for. */
  private record Desk(
      List<Touched> touched, Notebook notes, SiteLinker linker, Press press, SiteWriter writer) {}

  /** Does it; empty where more than that has changed, with the site left as it was. */
  Optional<Done> done(Workshop workshop, Workers workers) throws IOException {
    Optional<Set<String>> names = Touched.names(past.changed(), settings.content());
    if (names.isEmpty() || workshop.site().isEmpty()) {
      return Optional.empty();
    }
    workshop.open(workers);
    ContentReader reader = workshop.reader();
    SiteLinker linker = workshop.linker();
    String ground = workshop.key();
    try (Notebook notes = Notebook.open(memory, ground, false)) {
      Optional<List<Touched>> touched =
          Touched.of(names.get(), settings.content(), notes, reader, workshop.study());
      if (touched.isEmpty()) {
        return Optional.empty();
      }
      TemplateSet templates = new TemplateSet(settings.templates());
      SiteRenderer renderer =
          new SiteRenderer(workshop.site().get(), past.result().navigation(), templates, told);
      try (SiteWriter writer = SiteWriter.upon(site, memory)) {
        Press press = new Press(renderer, Press.Bed.of(writer), ground, stats);
        Desk desk = new Desk(touched.get(), notes, linker, press, writer);
        return done(desk, reader.dictionaries(), workers);
      }
    }
  }

  private Optional<Done> done(Desk desk, Dictionaries dictionaries, Workers workers)
      throws IOException {
    Notebook notes = desk.notes;
    List<String> steps = new ArrayList<>(List.of(notes.words()));
    for (Touched one : desk.touched) {
      notes.write(one.file(), one.note(), one.now());
      steps.add(notes.told(one.file().name()));
    }
    String wordsNow = desk.press.key(steps);
    Optional<SourceList> sources = sources(desk.touched);
    Optional<KeptIndex> words = words(memory).read(notes.words());
    if (sources.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    stats.begin(Stats.Phase.RELEASES);
    List<Piece> pieces =
        List.of(
            () -> originals(desk, sources.get()) && listed(desk, sources.get()),
            () -> words(desk, new IndexRevision(dictionaries, words.get()), wordsNow),
            () -> pages(desk) && data(desk));
    List<Boolean> done = workers.map(pieces, Piece::done);
    tell(desk.touched);
    if (done.contains(false) || told.hasErrors()) {
      return Optional.empty();
    }
    stats.begin(Stats.Phase.SETTLING);
    desk.writer.finish();
    notes.saveUpon(wordsNow);
    stats.spared(
        past.result().releases() - desk.touched.size(), desk.writer.kept(), desk.writer.written());
    Result before = past.result();
    Result result =
        new Result(
            before.releases(),
            before.pages(),
            desk.writer.bytes(),
            before.navigation(),
            told.sorted());
    return Optional.of(new Done(desk.writer.seal(), result));
  }

  /** A piece of the work; tells whether it can be done so. */
  private interface Piece {
    boolean done() throws IOException;
  }

  /**
   * What the site is made of now; empty where a text is or was the same as another's, which editors
   * are told.
   */
  private Optional<SourceList> sources(List<Touched> touched) throws IOException {
    Optional<SourceList> listed = site.sources();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> others = new TreeMap<>();
    for (Touched one : touched) {
      String name = "releases/" + one.file().name();
      boolean other = !one.digest().equals(one.digestBefore());
      if (!listed.get().digest(name).equals(Optional.of(one.digestBefore()))
          || (other && listed.get().count(one.digestBefore()) > 1)
          || (other && (listed.get().count(one.digest()) > 0))
          || (other && others.containsValue(one.digest()))) {
        return Optional.empty();
      }
      others.put(name, one.digest());
      if (one.file().sidecar().isPresent()) {
        others.put(ReleaseFile.sidecar(name), Sha256.of(one.file().sidecar().get()));
      }
    }
    return Optional.of(listed.get().with(others));
  }

  private boolean originals(Desk desk, SourceList sources) throws IOException {
    Path releases = settings.content().resolve("releases");
    for (String period : periods(desk.touched)) {
      String zip = DataFiles.originals(period).path();
      SortedMap<String, String> texts = site.originals(zip, sources);
      String key = desk.press.key(texts.keySet().stream().map(desk.notes::told).sorted().toList());
      if (desk.writer.keeps(zip, key)) {
        continue;
      }
      Optional<SiteFile> revised = site.originals(zip, changed(desk.touched, period), releases);
      if (revised.isPresent()) {
        desk.writer.write(revised.get(), key);
      } else {
        desk.writer.writeOriginals(zip, key, texts, Optional.empty(), releases);
      }
    }
    return true;
  }

  /** The digests of the texts of one period that were touched, by name. */
  private static SortedMap<String, String> changed(List<Touched> touched, String period) {
    SortedMap<String, String> changed = new TreeMap<>();
    touched.stream()
        .filter(one -> DataFiles.period(one.now().release()).equals(period))
        .forEach(one -> changed.put(one.file().name(), one.digest()));
    return changed;
  }

  private static boolean listed(Desk desk, SourceList sources) throws IOException {
    desk.writer.writeSources(sources);
    return true;
  }

  private static Set<String> periods(List<Touched> touched) {
    Set<String> periods = new TreeSet<>();
    touched.forEach(one -> periods.add(DataFiles.period(one.now().release())));
    return periods;
  }

  private boolean words(Desk desk, IndexRevision revision, String key) throws IOException {
    for (Touched one : desk.touched) {
      revision.change(one.file().id(), one.before().reading().words(), one.now().words());
    }
    Revised revised = revision.revised();
    for (SiteFile file : revised.files()) {
      desk.writer.write(file);
    }
    revised.gone().forEach(desk.writer::drop);
    words(memory).write(key, revised.index());
    return true;
  }

  /** The pages of the releases, which all else that they show surrounds as before. */
  private boolean pages(Desk desk) throws IOException {
    for (Touched one : desk.touched) {
      Surroundings around = one.before().around();
      String digest = desk.notes.digest(one.file().name());
      ReleasePage page =
          desk.linker.page(one.now().release(), around, one.original(), one.now().findings());
      if (!site.key(page.address().file()).equals(one.before().pageKey())) {
        return false;
      }
      String key = desk.press.key(Draft.ingredients(one.file(), digest, around));
      desk.press.print(page.address().file(), key, () -> page);
      desk.notes.surround(one.file(), key, one.before().aroundKey(), () -> around);
    }
    return true;
  }

  /** The data files, in which nothing of a release but its digest is another. */
  private boolean data(Desk desk) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Touched one : desk.touched) {
      String period = DataFiles.period(one.now().release());
      for (Permalink file : List.of(DataFiles.csv(period), DataFiles.jsonLines(period))) {
        String text = texts.get(file.path());
        if (text == null) {
          text = new String(site.read(file.path()), StandardCharsets.UTF_8);
        }
        int at = text.indexOf(one.digestBefore());
        if (at < 0 || text.indexOf(one.digestBefore(), at + 1) >= 0) {
          return false;
        }
        texts.put(file.path(), text.replace(one.digestBefore(), one.digest()));
      }
    }
    for (Map.Entry<String, String> file : texts.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      desk.writer.write(new SiteFile(file.getKey(), bytes));
    }
    return true;
  }

  /** Tells what the last build told, but of these releases what is so now. */
  private void tell(List<Touched> touched) {
    Set<Diagnostic> all = new HashSet<>(past.result().told());
    touched.forEach(one -> all.removeAll(Set.copyOf(one.before().note().told())));
    touched.forEach(one -> all.addAll(one.note().told()));
    all.forEach(told);
  }
}
