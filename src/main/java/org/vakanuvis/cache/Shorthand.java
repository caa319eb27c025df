package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Notes of many releases in one file, read much sooner than each by itself: words and facts that
 * come again stand in it once and are known by a number. It only repeats what the pieces of notes
 * say, each known by its place and checksum, and where it is missing or damaged they are read. Safe
 * to use from several threads.
 */
final class Shorthand {
  private static final String FORMAT = "vakanuvis shorthand 1";

  /** None is known. */
  static final Shorthand NONE =
      new Shorthand(new byte[0], new String[0], new Object[0], new long[0], new int[0], new int[0]);

  private final byte[] bytes;
  private final String[] words;
  private final Object[] records;

  /** Where the piece of each note stands, ascending. */
  private final long[] places;

  private final int[] sums;
  private final int[] starts;

  private Shorthand(
      byte[] bytes, String[] words, Object[] records, long[] places, int[] sums, int[] starts) {
    this.bytes = bytes;
    this.words = words;
    this.records = records;
    this.places = places;
    this.sums = sums;
    this.starts = starts;
  }

  /** What a file holds; nothing where it is missing, damaged, or of other pieces. */
  static Shorthand read(Path file, String key, int volume, Forms forms) throws IOException {
    Optional<byte[]> sealed = SealedFile.read(file);
    if (sealed.isEmpty()) {
      return NONE;
    }
    Trace trace = new Trace(sealed.get());
    if (!FORMAT.equals(trace.words()) || !key.equals(trace.words()) || trace.number() != volume) {
      return NONE;
    }
    String[] words = new String[trace.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = trace.words();
    }
    Object[] records = new Object[trace.count()];
    Trace rest = trace;
    for (int i = 0; i < records.length; i++) {
      rest = new Reading(sealed.get(), rest.at(), words, records);
      records[i] = forms.recurring((int) rest.number()).parts(rest);
    }
    long[] places = new long[rest.count()];
    int[] sums = new int[places.length];
    int[] starts = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = rest.number();
      sums[i] = (int) rest.signed();
      int length = rest.count();
      starts[i] = rest.at();
      rest.pass(length);
    }
    return new Shorthand(sealed.get(), words, records, places, sums, starts);
  }

  /** The note that a piece says; null where it is not known. */
  Object note(Blobs.Place piece, Form form) {
    int i = Arrays.binarySearch(places, piece.at());
    return i < 0 || sums[i] != piece.sum()
        ? null
        : form.read(new Reading(bytes, starts[i], words, records));
  }

  /** Reads numbers instead of what comes again. */
  private static final class Reading extends Trace {
    private final String[] words;
    private final Object[] records;

    Reading(byte[] bytes, int at, String[] words, Object[] records) {
      super(bytes, at);
      this.words = words;
      this.records = records;
    }

    @Override
    String words() {
      long number = number();
      return (number & 1) == 1 ? words[(int) (number >>> 1)] : words(number >>> 1);
    }

    @Override
    Object record() {
      long number = number();
      return number == 0 ? null : records[(int) number - 1];
    }
  }

  /** Writes such a file; for one thread. */
  static final class Writer {
    private final Stock stock = new Stock();
    private final Ink list = new Ink();
    private final Form form;
    private int count;

    /** A file of notes of this form. */
    Writer(Form form) {
      this.form = form;
    }

    /** Adds what a piece says; they come in the order of their places, each once. */
    void add(Blobs.Place piece, Object note) {
      Ink ink = stock.ink();
      form.write(note, ink);
      list.number(piece.at());
      list.signed(piece.sum());
      list.number(ink.length());
      list.all(ink);
      count++;
    }

    /** Writes all that was added, whole or not at all. */
    void write(Path file, String key, int volume) throws IOException {
      Ink whole = new Ink();
      whole.words(FORMAT);
      whole.words(key);
      whole.number(volume);
      stock.write(whole);
      whole.number(count);
      whole.all(list);
      whole.seal(file);
    }
  }
}
