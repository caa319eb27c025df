package org.vakanuvis.source;

import org.vakanuvis.model.Position;

/** Offsets into a text as lines and columns. */
final class Offsets {
  private Offsets() {}

  /** The line and column of an offset. */
  static Position of(String path, String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return new Position(path, line, offset - start + 1);
  }
}
