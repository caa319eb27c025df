package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that grow while values are written; words that come again take a byte or two. */
class Ink {
  private static final int FIRST = 256;

  private byte[] bytes = new byte[FIRST];
  private int length;
  private final Map<String, Integer> words = new HashMap<>();

  void put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  /** A number that is small more often than not, and never below zero. */
  void number(long value) {
    long rest = value;
    while (rest >= 0x80) {
      put((int) rest | 0x80);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** A number of either sign. */
  void signed(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      put((int) (value >>> shift));
    }
  }

  /** Words; null is 0, what came before is its place, counted from 2. */
  void words(String value) {
    if (value == null) {
      place(0);
      return;
    }
    Integer earlier = words.putIfAbsent(value, words.size());
    if (earlier != null) {
      place(earlier + 2L);
      return;
    }
    place(1);
    byte[] letters = value.getBytes(StandardCharsets.UTF_8);
    number(letters.length);
    raw(letters, 0, letters.length);
  }

  /** What tells where words stand. */
  void place(long place) {
    number(place);
  }

  /** Whether a record is known already, and told by as much, so that its parts need not be. */
  boolean record(Object value, RecordForm form) {
    return false;
  }

  /** Bytes as they are. */
  void raw(byte[] others, int from, int to) {
    int more = to - from;
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
    System.arraycopy(others, from, bytes, length, more);
    length += more;
  }

  /** All that was written with another. */
  void all(Ink other) {
    raw(other.bytes, 0, other.length);
  }

  /** How many bytes were written. */
  int length() {
    return length;
  }

  /** Makes a file of all that was written, whole or not at all. */
  void seal(Path file) throws IOException {
    SealedFile.write(file, bytes, length);
  }

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
