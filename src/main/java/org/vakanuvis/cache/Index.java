package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vakanuvis.model.FileStamp;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Utf8;

/** The list of all that is kept, an entry a release, of which each is read when it is asked for. */
final class Index {
  private static final String FORMAT = "vakanuvis 5";

  private final String key;
  private final int volume;
  private final long end;
  private final long used;
  private final String words;
  private final byte[] bytes;

  /** Where each entry begins, in the order of the names, and where one more would. */
  private final int[] starts;

  private Index(
      String key, int volume, long end, long used, String words, byte[] bytes, int[] starts) {
    this.key = key;
    this.volume = volume;
    this.end = end;
    this.used = used;
    this.words = words;
    this.bytes = bytes;
    this.starts = starts;
  }

  /**
   * What is kept of one release.
   *
   * @param name its path under the folder of releases
   * @param text by which its file is known; {@link FileStamp#UNSURE} where only its bytes can tell
   * @param sidecar the same of its sidecar
   * @param digest of the bytes of both
   * @param pageKey of all that the release's page is made of; empty where that is not noted
   * @param aroundKey of all that what surrounds it rests on
   */
  record Entry(
      String name,
      FileStamp text,
      FileStamp sidecar,
      String digest,
      Blobs.Place note,
      Blobs.Place reading,
      String pageKey,
      String aroundKey,
      Blobs.Place around) {
    private static final Blobs.Place NOWHERE = new Blobs.Place(0, 0, 0);

    /** Of a release of which nothing is known but itself. */
    Entry(
        String name,
        FileStamp text,
        FileStamp sidecar,
        String digest,
        Blobs.Place note,
        Blobs.Place reading) {
      this(name, text, sidecar, digest, note, reading, "", "", NOWHERE);
    }

    /** The same with files that look so now. */
    Entry seen(FileStamp nowText, FileStamp nowSidecar) {
      return new Entry(
          name, nowText, nowSidecar, digest, note, reading, pageKey, aroundKey, around);
    }

    /** The same with what surrounds it. */
    Entry surrounded(String key, String nowAroundKey, Blobs.Place place) {
      return new Entry(name, text, sidecar, digest, note, reading, key, nowAroundKey, place);
    }

    /** The same with its pieces in another file; empty where one of them is damaged. */
    Optional<Entry> moved(Blobs from, Blobs to) throws IOException {
      Optional<byte[]> one = from.read(note);
      Optional<byte[]> two = from.read(reading);
      Optional<byte[]> three = from.read(around);
      return one.isEmpty() || two.isEmpty() || three.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Entry(
                  name,
                  text,
                  sidecar,
                  digest,
                  to.add(one.get()),
                  to.add(two.get()),
                  pageKey,
                  aroundKey,
                  to.add(three.get())));
    }

    /** How many bytes its pieces take. */
    long length() {
      return (long) note.length() + reading.length() + around.length();
    }
  }

  /** Nothing is kept. */
  static Index empty(String key, int volume) {
    return new Index(key, volume, 0, 0, "", new byte[0], new int[1]);
  }

  /** What a file lists; nothing where it is missing, damaged, or of another key. */
  static Index read(Path file, String key) throws IOException {
    Optional<byte[]> bytes = SealedFile.read(file);
    if (bytes.isEmpty()) {
      return empty(key, 0);
    }
    Trace trace = new Trace(bytes.get());
    if (!FORMAT.equals(trace.words())) {
      return empty(key, 0);
    }
    String known = trace.words();
    int volume = (int) trace.number();
    if (!key.equals(known)) {
      return empty(key, volume);
    }
    long end = trace.number();
    long used = trace.number();
    String words = trace.words();
    int[] starts = new int[trace.count() + 1];
    for (int i = 0; i + 1 < starts.length; i++) {
      starts[i] = trace.at();
      trace.pass(trace.count());
    }
    starts[starts.length - 1] = trace.at();
    return new Index(key, volume, end, used, words, bytes.get(), starts);
  }

  /** Of all that the findings rest on beside the files; of another key nothing is of use. */
  String key() {
    return key;
  }

  /** The number of the file that holds the pieces. */
  int volume() {
    return volume;
  }

  /** Where its last piece ends. */
  long end() {
    return end;
  }

  /** The key under which the words of all that it lists are kept; empty where they are not. */
  String words() {
    return words;
  }

  /** How many releases it lists. */
  int size() {
    return starts.length - 1;
  }

  /** What is kept of a release; empty where nothing is. */
  Optional<Entry> entry(String name) {
    int place = find(name);
    return place < 0 ? Optional.empty() : Optional.of(entry(place));
  }

  /** The place of a release's entry; below zero where it has none. */
  int find(String name) {
    int place = place(name);
    return stands(place, name) ? place : -1;
  }

  private boolean stands(int place, String name) {
    return place < size() && compare(place, name) == 0;
  }

  /** The first entry that does not stand before a name. */
  private int place(String name) {
    return Halving.first(size(), i -> compare(i, name) < 0);
  }

  private int compare(int place, String name) {
    Trace trace = trace(place);
    trace.number();
    int length = trace.count();
    int at = trace.at();
    return Utf8.compare(bytes, at, at + length, name);
  }

  private Trace trace(int place) {
    Trace trace = new Trace(bytes, starts[place]);
    trace.count();
    return trace;
  }

  /** The name of the release that has a place. */
  String name(int place) {
    return trace(place).words();
  }

  /** The digest of the files of the release that has a place. */
  String digest(int place) {
    Trace trace = trace(place);
    trace.words();
    stamp(trace);
    stamp(trace);
    return trace.words();
  }

  /** What is asked first of what is kept of a release, see {@link Entry}. */
  record Glance(FileStamp text, FileStamp sidecar, Blobs.Place note) {}

  /** A glance at the release that has a place. */
  Glance glance(int place) {
    Trace trace = trace(place);
    trace.passWords();
    FileStamp text = stamp(trace);
    FileStamp sidecar = stamp(trace);
    trace.passWords();
    return new Glance(text, sidecar, place(trace));
  }

  /** The keys of a release's page and of what its surroundings rest on, see {@link Entry}. */
  record Keys(String page, String around) {}

  /** The keys of the release that has a place. */
  Keys keys(int place) {
    Trace trace = trace(place);
    trace.passWords();
    stamp(trace);
    stamp(trace);
    trace.passWords();
    place(trace);
    place(trace);
    return new Keys(trace.words(), trace.words());
  }

  /** What is kept of the release that has a place. */
  Entry entry(int place) {
    Trace trace = trace(place);
    return new Entry(
        trace.words(),
        stamp(trace),
        stamp(trace),
        trace.words(),
        place(trace),
        place(trace),
        trace.words(),
        trace.words(),
        place(trace));
  }

  private static FileStamp stamp(Trace trace) {
    return new FileStamp(trace.number() - 1, trace.signed());
  }

  private static Blobs.Place place(Trace trace) {
    return new Blobs.Place(trace.number(), (int) trace.number(), number(trace));
  }

  private static int number(Trace trace) {
    return trace.take() | trace.take() << 8 | trace.take() << 16 | trace.take() << 24;
  }

  /** Writes a list, whole or not at all. */
  static void write(
      Path file, String key, int volume, long end, String words, Collection<Entry> entries)
      throws IOException {
    SortedMap<String, Entry> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.put(entry.name(), entry));
    empty(key, volume).write(file, end, words, sorted);
  }

  /**
   * Writes the same list with others in place of some entries and between them, whole or not at
   * all.
   *
   * @param others by name; null for one that is gone
   */
  void write(Path file, long nowEnd, String nowWords, SortedMap<String, Entry> others)
      throws IOException {
    Ink list = new Ink();
    int count = size();
    int done = 0;
    for (Map.Entry<String, Entry> other : others.entrySet()) {
      int place = place(other.getKey());
      list.raw(bytes, starts[done], starts[place]);
      boolean instead = stands(place, other.getKey());
      done = instead ? place + 1 : place;
      count -= instead ? 1 : 0;
      if (other.getValue() != null) {
        count++;
        Ink entry = written(other.getValue());
        list.number(entry.length());
        list.all(entry);
      }
    }
    list.raw(bytes, starts[done], starts[size()]);
    Ink whole = new Ink();
    whole.words(FORMAT);
    whole.words(key);
    whole.number(volume);
    whole.number(nowEnd);
    whole.number(used(others));
    whole.words(nowWords);
    whole.number(count);
    whole.all(list);
    whole.seal(file);
  }

  /** How many bytes the pieces take that are in use where there are others of some releases. */
  long used(SortedMap<String, Entry> others) {
    long now = used;
    for (Map.Entry<String, Entry> other : others.entrySet()) {
      now += other.getValue() == null ? 0 : other.getValue().length();
      now -= entry(other.getKey()).map(Entry::length).orElse(0L);
    }
    return now;
  }

  /** All entries, in their order. */
  List<Entry> entries() {
    return IntStream.range(0, size()).mapToObj(this::entry).toList();
  }

  private static Ink written(Entry entry) {
    Ink ink = new Ink();
    ink.words(entry.name());
    write(entry.text(), ink);
    write(entry.sidecar(), ink);
    ink.words(entry.digest());
    write(entry.note(), ink);
    write(entry.reading(), ink);
    ink.words(entry.pageKey());
    ink.words(entry.aroundKey());
    write(entry.around(), ink);
    return ink;
  }

  private static void write(FileStamp stamp, Ink ink) {
    ink.number(stamp.size() + 1);
    ink.signed(stamp.time());
  }

  private static void write(Blobs.Place place, Ink ink) {
    ink.number(place.at());
    ink.number(place.length());
    write(place.sum(), ink);
  }

  private static void write(int number, Ink ink) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      ink.put(number >>> shift);
    }
  }
}
