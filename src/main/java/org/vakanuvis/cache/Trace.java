package org.vakanuvis.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads what {@link Ink} wrote; of bytes that it did not write any exception may come. */
final class Trace {
  private final byte[] bytes;
  private final UnaryOperator<String> pool;
  private final UnaryOperator<Object> facts;
  private final List<String> words = new ArrayList<>();
  private int at;

  /** A reading from the first byte. */
  Trace(byte[] bytes) {
    this(bytes, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * The same, where much comes again.
   *
   * @param pool gives one object for equal words
   * @param facts gives one object for equal facts, and for what they rest on
   */
  Trace(byte[] bytes, UnaryOperator<String> pool, UnaryOperator<Object> facts) {
    this.bytes = bytes;
    this.pool = pool;
    this.facts = facts;
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

  /** One object for equal facts. */
  Object once(Object fact) {
    return facts.apply(fact);
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
    long place = number();
    if (place == 0) {
      return null;
    }
    if (place > 1) {
      return words.get((int) place - 2);
    }
    int length = count();
    String value = pool.apply(new String(bytes, at, length, StandardCharsets.UTF_8));
    at += length;
    words.add(value);
    return value;
  }
}
