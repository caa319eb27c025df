package org.vakanuvis.extract.frame;

import org.vakanuvis.extract.words.Token.Flag;

/** Reads the name of a source that stands in brackets: {@code Kaynak: (AA)}. */
final class BracketedNames {
  private BracketedNames() {}

  /**
   * The first word of the name that brackets hold, be it behind the address of a page: {@code
   * https://… (X Ajansı, 30.04.2024)}; the token itself for none.
   */
  static int first(LineView line, int index) {
    if (line.mark(index, "(")) {
      return line.name(index + 1) ? index + 1 : index;
    }
    String key = line.token(index).key();
    boolean web = key.equals("http") || key.equals("https") || key.equals("www");
    int end = index + 1;
    while (web && end < line.end() && !line.token(end).is(Flag.SPACED)) {
      end++;
    }
    return web && line.mark(end, "(") && line.name(end + 1) ? end + 1 : index;
  }

  /** Behind a name that a comma or a bracket ends. */
  static int end(LineView line, int index) {
    int end = index;
    while (end < line.end() && !line.mark(end, ",)")) {
      end++;
    }
    return end;
  }
}
