package org.vakanuvis.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vakanuvis.cache.Index.Entry;
import org.vakanuvis.cache.Index.Glance;
import org.vakanuvis.cache.Index.Keys;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Findings;
import org.vakanuvis.model.Release;
import org.vakanuvis.model.ReleaseFile;
import org.vakanuvis.model.Surroundings;

/**
 * What was read from each release, by this run and the one before it; safe to use from several
 * threads.
 */
public final class Notebook implements AutoCloseable {
  /** A file of this many bytes is worth being written anew where most of it is out of use. */
  private static final long WASTE = 1 << 22;

  private final Desk desk;
  private final Index before;
  private final Blobs blobs;
  private final Revision now;
  private final NoteReader reader;
  private final Set<String> renewed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger found = new AtomicInteger();
  private final Form notes;
  private final Form readings;
  private final Form surroundings;

  private Notebook(Desk desk, Index before) throws IOException {
    Forms forms = new Forms();
    this.notes = forms.of(Note.class);
    this.readings = forms.of(Reading.class);
    this.surroundings = forms.of(Surroundings.class);
    this.desk = desk;
    this.before = before;
    this.now = new Revision(before);
    this.blobs = new Blobs(desk.volume(before.volume()), before.end());
    this.reader = new NoteReader(blobs, notes, () -> shorthand(forms));
  }

  /**
   * What is held in memory of a release.
   *
   * @param release without spans
   * @param mostNamed its countries, the most often named first, which without spans nobody can tell
   * @param mark stands for all that other pages show of it
   * @param told what editors have to know of it
   */
  public record Note(Release release, List<String> mostNamed, long mark, List<Diagnostic> told) {
    public Note {
      mostNamed = List.copyOf(mostNamed);
      told = List.copyOf(told);
    }
  }

  /**
   * What its page is made of beside its text.
   *
   * @param release with spans
   * @param words that search finds it by
   */
  public record Reading(Release release, Findings findings, List<String> words) {
    public Reading {
      words = List.copyOf(words);
    }
  }

  /**
   * What is known of a release from an earlier run.
   *
   * @param pageKey of all that its page was made of then
   * @param aroundKey of all that its surroundings rested on
   * @param sidecar whether it had one
   */
  public record Earlier(
      Note note,
      Reading reading,
      Surroundings around,
      String pageKey,
      String aroundKey,
      boolean sidecar) {}

  /**
   * Opens the notes of a folder.
   *
   * @param folder made if it is not there; where it is null or another run is at it, notes are kept
   *     for this run only
   * @param key of all that findings rest on beside the releases' files
   * @param fresh whether what earlier runs noted is left aside
   */
  public static Notebook open(Path folder, String key, boolean fresh) throws IOException {
    Desk desk = Desk.open(folder);
    try {
      Index before = Index.read(desk.index(), key);
      return new Notebook(desk, fresh ? Index.empty(key, before.volume()) : before);
    } catch (IOException | RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  /** Whether some run is at the notes of a folder at this moment. */
  public static boolean held(Path folder) throws IOException {
    return Desk.isHeld(folder);
  }

  /**
   * What an earlier run noted of a release whose files are the same still; empty where there is
   * nothing of use.
   */
  public Optional<Note> find(ReleaseFile file) throws IOException {
    int place = before.find(file.name());
    if (place < 0) {
      return Optional.empty();
    }
    Glance glance = before.glance(place);
    FileStamp text = FileStamp.of(file.text());
    FileStamp sidecar = file.sidecar().map(FileStamp::of).orElse(FileStamp.NONE);
    boolean known = glance.text().equals(text) && glance.sidecar().equals(sidecar);
    if (!known && !before.digest(place).equals(Digest.of(file))) {
      return Optional.empty();
    }
    Optional<Note> note = reader.note(glance.note());
    if (note.isPresent()) {
      FileStamp settled = desk.settled(text);
      FileStamp settledSidecar = desk.settled(sidecar);
      if (glance.text().equals(settled) && glance.sidecar().equals(settledSidecar)) {
        now.put(file.name(), place);
      } else {
        now.put(before.entry(place).seen(settled, settledSidecar));
      }
      found.incrementAndGet();
    }
    return note;
  }

  private Shorthand shorthand(Forms forms) {
    try {
      return Shorthand.read(desk.shorthand(), before.key(), before.volume(), forms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be called when all notes are read: forgets by what equal facts were found in them. */
  public void read() {
    reader.forget();
  }

  /** What is needed for one page only is not held against what was read before. */
  private static Object read(Form form, byte[] bytes) {
    return form.read(new Trace(bytes));
  }

  /**
   * Notes what was read.
   *
   * @return the note as it would be found again, which takes less room
   */
  public Note write(ReleaseFile file, Note note, Reading reading) throws IOException {
    byte[] bytes = bytes(notes, note);
    FileStamp text = FileStamp.of(file.text());
    FileStamp sidecar = file.sidecar().map(FileStamp::of).orElse(FileStamp.NONE);
    String digest = Digest.of(note.release().file().sha256(), file);
    Entry entry =
        new Entry(
            file.name(),
            desk.settled(text),
            desk.settled(sidecar),
            digest,
            blobs.add(bytes),
            blobs.add(bytes(readings, reading)));
    now.put(entry);
    renewed.add(file.name());
    return reader.note(bytes);
  }

  private static byte[] bytes(Form form, Object value) {
    Ink ink = new Ink();
    form.write(value, ink);
    return ink.bytes();
  }

  /** What was noted for the page of a release; empty where that was damaged. */
  public Optional<Reading> reading(ReleaseFile file) throws IOException {
    Optional<Entry> entry = now.entry(file.name());
    return entry.isEmpty()
        ? Optional.empty()
        : blobs.read(entry.get().reading()).map(bytes -> (Reading) read(readings, bytes));
  }

  /** What an earlier run read from a release, whatever its files are now. */
  public Optional<Earlier> earlier(String name) throws IOException {
    Optional<Entry> listed = before.entry(name);
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = listed.get();
    Optional<byte[]> note = blobs.read(entry.note());
    Optional<byte[]> reading = blobs.read(entry.reading());
    Optional<byte[]> around = blobs.read(entry.around());
    if (note.isEmpty() || reading.isEmpty() || around.isEmpty() || entry.pageKey().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Earlier(
            reader.note(note.get()),
            (Reading) read(readings, reading.get()),
            (Surroundings) read(surroundings, around.get()),
            entry.pageKey(),
            entry.aroundKey(),
            !entry.sidecar().equals(FileStamp.NONE)));
  }

  /** The names of the releases that this run read, not an earlier one. */
  public Set<String> renewed() {
    return Set.copyOf(renewed);
  }

  /** The names of the releases that an earlier run read and this one did not find. */
  public Set<String> gone() {
    return now.gone();
  }

  /** The words of the releases that an earlier run read and this one did not find, by id. */
  public Map<String, List<String>> wordsGone() throws IOException {
    Map<String, List<String>> gone = new HashMap<>();
    for (Entry entry : before.entries()) {
      if (!now.has(entry.name())) {
        Optional<byte[]> bytes = blobs.read(entry.reading());
        bytes
            .map(known -> (Reading) read(readings, known))
            .ifPresent(one -> gone.put(one.release().id(), one.words()));
      }
    }
    return gone;
  }

  /** The words that an earlier run read in a release; empty where it did not read it. */
  public Optional<List<String>> wordsBefore(String name) throws IOException {
    Optional<Entry> entry = before.entry(name);
    return entry.isEmpty()
        ? Optional.empty()
        : blobs.read(entry.get().reading()).map(bytes -> ((Reading) read(readings, bytes)).words());
  }

  /** The key under which the earlier run kept the words of all releases; empty if it did not. */
  public String words() {
    return before.words();
  }

  /**
   * Notes what the rest of the archive is to a release's page.
   *
   * @param key of all that the page is made of; what is noted under the same is not noted again
   * @param aroundKey of all that its surroundings rest on
   */
  public void surround(
      ReleaseFile file, String key, String aroundKey, Supplier<Surroundings> around)
      throws IOException {
    Optional<Keys> keys = now.keys(file.name());
    if (keys.isPresent() && !desk.passing() && !keys.get().equals(new Keys(key, aroundKey))) {
      Entry entry = now.entry(file.name()).orElseThrow();
      boolean noted = entry.pageKey().equals(key);
      Blobs.Place place = noted ? entry.around() : blobs.add(bytes(surroundings, around.get()));
      now.put(entry.surrounded(key, aroundKey, place));
    }
  }

  /**
   * The key of all that the page of a release is made of, where that is known from an earlier run.
   *
   * @param aroundKey of all that its surroundings rest on now
   */
  public Optional<String> pageKey(ReleaseFile file, String aroundKey) {
    return now.keys(file.name())
        .filter(keys -> keys.around().equals(aroundKey))
        .map(Keys::page)
        .filter(key -> !key.isEmpty());
  }

  /**
   * Of the bytes of a release and its sidecar, as they were when it was noted by this run, or else
   * by the one before; empty words where it was not.
   */
  public String digest(String name) {
    return now.digest(name);
  }

  /** The name of a release and the same digest. */
  public String told(String name) {
    return name + " " + digest(name);
  }

  /** Whether nothing of it outlasts this run. */
  public boolean passing() {
    return desk.passing();
  }

  /** How many releases were found in it. */
  public int found() {
    return found.get();
  }

  /**
   * Keeps the notes of this run for the next one, and forgets all others.
   *
   * @param words the key under which the words of all of them are kept
   */
  public void save(String words) throws IOException {
    SortedMap<String, Entry> others = now.changes();
    if (desk.passing() || (words.equals(before.words()) && others.isEmpty())) {
      return;
    }
    if (wasteful(before.used(others))) {
      saveAnew(words, now.all());
    } else {
      before.write(desk.index(), blobs.end(), words, others);
    }
  }

  private boolean wasteful(long used) {
    return blobs.end() > WASTE && used < blobs.end() / 2;
  }

  /** The same, but keeps the notes of all other releases beside them. */
  public void saveUpon(String words) throws IOException {
    SortedMap<String, Entry> others = now.additions();
    if (desk.passing()) {
      return;
    }
    if (wasteful(before.used(others))) {
      saveAnew(words, now.allListed());
    } else {
      before.write(desk.index(), blobs.end(), words, others);
    }
  }

  /**
   * Repeats the notes of all releases in short, where few of them were read so; to be called once
   * they are saved.
   */
  public void shorten(Collection<Note> all) throws IOException {
    if (desk.passing() || !reader.tired(all.size())) {
      return;
    }
    SortedMap<Blobs.Place, Note> known = new TreeMap<>(Comparator.comparing(Blobs.Place::at));
    for (Note note : all) {
      now.note(note.release().file().name()).ifPresent(piece -> known.put(piece, note));
    }
    reader.shorten(known, desk.shorthand(), before.key(), before.volume());
  }

  private void saveAnew(String words, List<Entry> entries) throws IOException {
    int volume = before.volume() + 1;
    Files.deleteIfExists(desk.volume(volume));
    try (Blobs fresh = new Blobs(desk.volume(volume), 0)) {
      List<Entry> moved = new ArrayList<>(entries.size());
      for (Entry e : entries) {
        e.moved(blobs, fresh).ifPresent(moved::add);
      }
      Index.write(desk.index(), before.key(), volume, fresh.end(), words, moved);
    }
    blobs.close();
    Files.deleteIfExists(desk.volume(before.volume()));
  }

  /** Gives the folder free for other runs. */
  @Override
  public void close() {
    try (desk) {
      blobs.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
