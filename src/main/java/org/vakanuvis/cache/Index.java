package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vakanuvis.model.FileStamp;

/**
 * The list of all that is kept.
 *
 * @param key of all that the findings rest on beside the files; of another key nothing is of use
 * @param volume the number of the file that holds the pieces
 * @param end behind its last piece
 */
record Index(String key, int volume, long end, Map<String, Entry> entries) {
  private static final String FORMAT = "vakanuvis 2";

  /**
   * What is kept of one release.
   *
   * @param name its path under the folder of releases
   * @param text by which its file is known; {@link FileStamp#UNSURE} where only its bytes can tell
   * @param sidecar the same of its sidecar
   * @param digest of the bytes of both
   * @param pageKey of all that the release's page is made of; empty where that is not noted
   */
  record Entry(
      String name,
      FileStamp text,
      FileStamp sidecar,
      String digest,
      Blobs.Place note,
      Blobs.Place reading,
      String pageKey,
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
      this(name, text, sidecar, digest, note, reading, "", NOWHERE);
    }

    /** The same with files that look so now. */
    Entry seen(FileStamp nowText, FileStamp nowSidecar) {
      return new Entry(name, nowText, nowSidecar, digest, note, reading, pageKey, around);
    }

    /** The same with what surrounds it. */
    Entry surrounded(String key, Blobs.Place place) {
      return new Entry(name, text, sidecar, digest, note, reading, key, place);
    }

    /** How many bytes its pieces take. */
    long length() {
      return (long) note.length() + reading.length() + around.length();
    }
  }

  /** Nothing is kept. */
  static Index empty(String key, int volume) {
    return new Index(key, volume, 0, Map.of());
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
    return key.equals(known) ? read(key, volume, trace) : empty(key, volume);
  }

  private static Index read(String key, int volume, Trace trace) {
    long end = trace.number();
    int count = trace.count();
    Map<String, Entry> entries = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String name = trace.words();
      Entry entry =
          new Entry(
              name,
              stamp(trace),
              stamp(trace),
              trace.words(),
              place(trace),
              place(trace),
              trace.words(),
              place(trace));
      entries.put(name, entry);
    }
    return new Index(key, volume, end, entries);
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
  static void write(Path file, String key, int volume, long end, Collection<Entry> entries)
      throws IOException {
    Ink ink = new Ink();
    ink.words(FORMAT);
    ink.words(key);
    ink.number(volume);
    ink.number(end);
    ink.number(entries.size());
    for (Entry entry : entries) {
      ink.words(entry.name());
      write(entry.text(), ink);
      write(entry.sidecar(), ink);
      ink.words(entry.digest());
      write(entry.note(), ink);
      write(entry.reading(), ink);
      ink.words(entry.pageKey());
      write(entry.around(), ink);
    }
    SealedFile.write(file, ink.bytes());
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
