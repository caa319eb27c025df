package org.vakanuvis.model;

/** The characters that end a line, those too that hardly any program writes today. */
public final class LineEnd {
  private LineEnd() {}

  /** Whether a line ends with it: a vertical tab is what Word makes of a line's forced end. */
  public static boolean is(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
