package org.vakanuvis.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes a page as its template writes it, and parts that are made already; used again and again.
 */
final class Sheet extends Writer {
  /** How many letters it has room for at first; parts of pages have hardly more. */
  private static final int FIRST = 1 << 9;

  private final Tidy tidy = new Tidy();
  private char[] text = new char[FIRST];
  private int length;

  @Override
  public void write(char[] letters, int from, int count) {
    room(count);
    System.arraycopy(letters, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String words, int from, int count) {
    room(count);
    words.getChars(from, from + count, text, length);
    length += count;
  }

  @Override
  public void write(int letter) {
    room(1);
    text[length++] = (char) letter;
  }

  /** Adds a part that is tidied already, between two tags. */
  void lay(byte[] part) {
    settle();
    tidy.add(part);
  }

  /** The page, tidied; the sheet is empty then. */
  byte[] take() {
    settle();
    return tidy.take();
  }

  /** Throws away what was written. */
  void clear() {
    length = 0;
    tidy.take();
  }

  private void settle() {
    tidy.add(text, length);
    length = 0;
  }

  private void room(int more) {
    if (text.length - length < more) {
      text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
