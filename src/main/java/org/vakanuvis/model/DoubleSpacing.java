package org.vakanuvis.model;

/** Tells texts set with an empty line below every line, of which none parts paragraphs. */
public final class DoubleSpacing {
  /** A line of wrapped text is no shorter. */
  private static final int NARROWEST = 40;

  /** So many lines at least go on below an empty one with a small letter. */
  private static final int FEWEST = 2;

  /** One of so many long lines is followed so at least. */
  private static final int SHARE = 8;

  /** At most one of so many lines has none above it. */
  private static final int CLOSE = 10;

  /** At least one of so many long lines ends within a sentence. */
  private static final int HALF = 2;

  private final String text;
  private int close;
  private int apart;
  private int wide;
  private int longer;
  private int open;
  private int flowing;

  /** Where the next line end stands, so that no stretch is looked through twice. */
  private int nextEnd;

  private DoubleSpacing(String text) {
    this.text = text;
    this.nextEnd = next(0);
    count();
  }

  /** Whether a text is set so. */
  public static boolean of(String text) {
    DoubleSpacing found = new DoubleSpacing(text);
    boolean flows = found.flowing >= FEWEST && found.flowing * SHARE >= found.longer;
    return (flows && found.close * CLOSE <= found.apart) || found.brief();
  }

  /**
   * Whether no line of a text that is short, or parts its paragraphs by more empty lines, has one
   * right above, and several end within a sentence: in capitals none goes on with a small letter.
   */
  private boolean brief() {
    boolean parted = flowing > 0 || wide > 0;
    return close == 0 && parted && open >= FEWEST && open * HALF >= longer;
  }

  private void count() {
    int newlines = 0;
    int above = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || LineEnd.is(c)) {
        boolean pair = text.startsWith("\r\n", i);
        newlines += !pair && LineEnd.is(c) ? 1 : 0;
        i++;
        continue;
      }
      close += newlines == 1 ? 1 : 0;
      apart += newlines > 1 ? 1 : 0;
      wide += newlines > 2 && apart > 1 ? 1 : 0;
      if (above >= 0 && newlines == 2) {
        longer++;
        open += open(text.charAt(above)) && Character.isLetter(c) ? 1 : 0;
        flowing += goesOn(text.charAt(above), i) ? 1 : 0;
      }
      int end = lineEnd(i);
      above = last(i, end);
      newlines = 0;
      i = end;
    }
  }

  /** Where the line of a character ends. */
  private int lineEnd(int at) {
    nextEnd = nextEnd < at ? next(at) : nextEnd;
    return nextEnd;
  }

  private int next(int from) {
    int next = from;
    while (next < text.length() && !LineEnd.is(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The last visible character of a long line; negative for a short one. */
  private int last(int start, int end) {
    int last = end - 1;
    while (last > start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last - start >= NARROWEST ? last : -1;
  }

  /** Whether a line that ends so ends within a sentence. */
  private static boolean open(char last) {
    return Character.isLetter(last) || last == '-' || last == ',';
  }

  /** Whether a line goes on with the sentence above, and is no item with a label, {@code b)}. */
  private boolean goesOn(char last, int start) {
    boolean label = start + 1 < text.length() && ").-".indexOf(text.charAt(start + 1)) >= 0;
    return open(last) && last != ',' && Character.isLowerCase(text.charAt(start)) && !label;
  }
}
