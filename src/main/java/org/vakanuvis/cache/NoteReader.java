package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vakanuvis.cache.Notebook.Note;
import org.vakanuvis.model.Once;

/**
 * Reads notes, which stay in memory and of which facts without spans are much the same in all; in
 * short where they are written so, else by their pieces. Safe to use from several threads.
 */
final class NoteReader {
  /** Of so many notes one may be read by its piece before all are written in short anew. */
  private static final int FEW = 50;

  private final Blobs blobs;
  private final Form notes;
  private final Pool pool = new Pool();
  private Supplier<Shorthand> shorthand;

  /** How many notes were read that are not known in short. */
  private final AtomicInteger longhand = new AtomicInteger();

  /**
   * A reader.
   *
   * @param blobs the pieces
   * @param notes how they are read
   * @param shorthand the notes in short, asked for once and only where a note is asked for
   */
  NoteReader(Blobs blobs, Form notes, Supplier<Shorthand> shorthand) {
    this.blobs = blobs;
    this.notes = notes;
    this.shorthand = new Once<>(shorthand);
  }

  /** The note of a piece; empty where it is damaged. */
  Optional<Note> note(Blobs.Place piece) throws IOException {
    Note known = (Note) shorthand.get().note(piece, notes);
    return known == null ? blobs.read(piece).map(this::note) : Optional.of(known);
  }

  /** The note that a piece says. */
  Note note(byte[] bytes) {
    longhand.incrementAndGet();
    return (Note) notes.read(new Trace(bytes, Optional.of(pool)));
  }

  /** Forgets by what equal facts were found, and the notes in short. */
  void forget() {
    pool.clear();
    shorthand = () -> Shorthand.NONE;
  }

  /**
   * Writes notes in short.
   *
   * @param known by their pieces' places
   */
  void shorten(SortedMap<Blobs.Place, Note> known, Path file, String key, int volume)
      throws IOException {
    Shorthand.Writer writer = new Shorthand.Writer(notes);
    for (Map.Entry<Blobs.Place, Note> one : known.entrySet()) {
      writer.add(one.getKey(), one.getValue());
    }
    writer.write(file, key, volume);
  }

  /** Whether it is worth while to write in short what so many releases say. */
  boolean tired(int releases) {
    return longhand.get() > releases / FEW;
  }
}
