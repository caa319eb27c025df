package org.vakanuvis.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link Ink} wrote; of bytes that it did not write any exception may come. */
class Trace {
  private final byte[] bytes;
  private final Optional<Pool> pool;
  private final List<String> words = new ArrayList<>();
  private int at;

  /** A reading from the first byte. */
  Trace(byte[] bytes) {
    this(bytes, Optional.empty());
  }

  /**
   * The same, where much comes again.
   *
   * @param pool holds what came before; empty where nothing is to be held
   */
  Trace(byte[] bytes, Optional<Pool> pool) {
    this.bytes = bytes;
    this.pool = pool;
  }

  /** A reading from a later byte, of what refers to nothing before it. */
  Trace(byte[] bytes, int at) {
    this(bytes);
    this.at = at;
  }

  /** Where the next byte stands. */
  int at() {
    return at;
  }

  /** Passes over bytes. */
  void pass(int count) {
    at += count;
  }

  /** Passes over words, to which what follows may not refer. */
  void passWords() {
    if (number() == 1) {
      pass(count());
      words.add("");
    }
  }

  /** A record of these parts. */
  Object record(Class<?> type, Object[] parts, Function<Object[], Object> maker) {
    return pool.isPresent() ? pool.get().record(type, parts, maker) : maker.apply(parts);
  }

  /** The record that is told without its parts; null where these follow. */
  Object record() {
    return null;
  }

  int take() {
    return bytes[at++] & 0xff;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = take();
      value |= (long) (part & 0x7f) << shift;
      if (part < 0x80) {
        return value;
      }
    }
  }

  /** A number of things that are to come, each of which takes a byte at least. */
  int count() {
    long count = number();
    if (count > bytes.length - at) {
      throw new IllegalStateException("more than there is: " + count);
    }
    return (int) count;
  }

  long signed() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (long) take() << shift;
    }
    return value;
  }

  String words() {
    return words(number());
  }

  /** Words of which this tells where they stand. */
  final String words(long place) {
    if (place == 0) {
      return null;
    }
    if (place > 1) {
      return words.get((int) place - 2);
    }
    int length = count();
    String read = new String(bytes, at, length, StandardCharsets.UTF_8);
    String value = pool.isPresent() ? pool.get().words(read) : read;
    at += length;
    words.add(value);
    return value;
  }
}
