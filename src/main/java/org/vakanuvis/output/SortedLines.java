package org.vakanuvis.output;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.vakanuvis.model.Halving;
import org.vakanuvis.model.Utf8;

/**
 * A list as the bytes of its lines, sorted by what stands behind a head of fixed width: long lists,
 * few lines of which are looked at and fewer changed.
 */
final class SortedLines {
  private final byte[] bytes;
  private final int head;

  /** Where each line begins, and where one more would. */
  private final int[] starts;

  private final int size;

  /**
   * The lines in the first bytes.
   *
   * @param end behind the last line end
   * @param head how many bytes of each line stand before its name
   * @throws IllegalArgumentException if a line has none
   */
  SortedLines(byte[] bytes, int end, int head) {
    this.bytes = bytes;
    this.head = head;
    int[] found = new int[64];
    int count = 0;
    for (int at = 0; at < end; at++) {
      if (count + 1 == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
      // The name has a letter at least, and no head has a line end.
      for (at += head; at < end && bytes[at] != '\n'; at++) {}
      if (at >= end) {
        throw new IllegalArgumentException("a line is cut off");
      }
    }
    found[count] = end;
    this.starts = found;
    this.size = count;
  }

  /** How many lines there are. */
  int size() {
    return size;
  }

  /** The number of the line of that name; below zero if there is none. */
  int find(String name) {
    int place = place(name);
    return stands(place, name) ? place : -1;
  }

  /** The first line that does not stand before a name. */
  private int place(String name) {
    return Halving.first(size, i -> compare(i, name) < 0);
  }

  private int compare(int line, String name) {
    return Utf8.compare(bytes, starts[line] + head, starts[line + 1] - 1, name);
  }

  /** The name of a line. */
  String name(int line) {
    return text(starts[line] + head, starts[line + 1] - 1);
  }

  /** A stretch of a line's head. */
  String head(int line, int from, int to) {
    return text(starts[line] + from, starts[line] + to);
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Whether a stretch of a line's head is that text and blanks behind it. */
  boolean headIs(int line, int from, int to, String text) {
    int start = starts[line] + from;
    for (int i = 0; i < to - from; i++) {
      if (bytes[start + i] != (i < text.length() ? text.charAt(i) : ' ')) {
        return false;
      }
    }
    return text.length() <= to - from;
  }

  /** The numbers of the lines whose names begin so: the first, and one more than the last. */
  int[] range(String beginning) {
    int first = place(beginning);
    int end = first;
    while (end < size && name(end).startsWith(beginning)) {
      end++;
    }
    return new int[] {first, end};
  }

  /** A number that stands in a line's head in 16 hexadecimal digits. */
  long number(int line, int from) {
    long number = 0;
    for (int at = starts[line] + from; at < starts[line] + from + 16; at++) {
      number = number << 4 | Character.digit(bytes[at], 16);
    }
    return number;
  }

  /** How many lines have a head that begins so. */
  int count(String beginning) {
    byte[] wanted = beginning.getBytes(StandardCharsets.US_ASCII);
    int count = 0;
    for (int line = 0; line < size; line++) {
      int from = starts[line];
      if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
        count++;
      }
    }
    return count;
  }

  /** Adds a stretch of a line to other bytes. */
  void copy(int line, int from, int to, ByteBuffer out) {
    out.put(bytes, starts[line] + from, to - from);
  }

  /** How long a line is, with its line end. */
  int length(int line) {
    return starts[line + 1] - starts[line];
  }

  /**
   * The lines with others in place of some of them and between them.
   *
   * @param heads of the others by their names; null for a line that is no more
   */
  byte[] with(SortedMap<String, String> heads) {
    byte[] now = new byte[starts[size] + heads.entrySet().stream().mapToInt(this::growth).sum()];
    ByteBuffer out = ByteBuffer.wrap(now);
    int done = 0;
    for (Map.Entry<String, String> other : heads.entrySet()) {
      int place = place(other.getKey());
      out.put(bytes, starts[done], starts[place] - starts[done]);
      done = stands(place, other.getKey()) ? place + 1 : place;
      if (other.getValue() != null) {
        out.put(bytes(other));
      }
    }
    out.put(bytes, starts[done], starts[size] - starts[done]);
    return now;
  }

  private boolean stands(int place, String name) {
    return place < size && compare(place, name) == 0;
  }

  /** By how many bytes the list grows with another line in its place. */
  private int growth(Map.Entry<String, String> other) {
    int place = place(other.getKey());
    int before = stands(place, other.getKey()) ? starts[place + 1] - starts[place] : 0;
    return (other.getValue() == null ? 0 : bytes(other).length) - before;
  }

  private static byte[] bytes(Map.Entry<String, String> line) {
    return (line.getValue() + line.getKey() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
