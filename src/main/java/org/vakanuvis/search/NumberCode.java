package org.vakanuvis.search;

/**
 * Writes rising numbers as a text that scripts can hold and gzip packs well: each as its distance
 * from the one before, small distances as one character.
 *
 * <p>The characters are those of ASCII from {@code #}, without the backslash: 60 of them end a
 * number, the other 31 stand before that, the higher part first. {@code ara.js} reads them.
 */
final class NumberCode {
  private static final int ENDS = 60;
  private static final int MORE = 31;

  private final StringBuilder text = new StringBuilder();
  private int last = -1;

  /** The next number, higher than the one before; the first is counted from 0. */
  NumberCode add(int number) {
    int distance = number - last - 1;
    last = number;
    int high = distance / ENDS;
    if (high > 0) {
      lead(high);
    }
    text.append(digit(distance % ENDS));
    return this;
  }

  private void lead(int high) {
    // Without a digit for nothing, so that no number has two spellings.
    int rest = (high - 1) / MORE;
    if (rest > 0) {
      lead(rest);
    }
    text.append(digit(ENDS + (high - 1) % MORE));
  }

  private static char digit(int value) {
    char c = (char) ('#' + value);
    return c < '\\' ? c : (char) (c + 1);
  }

  /** All numbers so far. */
  String text() {
    return text.toString();
  }
}
