package org.vakanuvis.search;

import java.util.Arrays;

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

  private static int value(char digit) {
    return digit < '\\' ? digit - '#' : digit - '#' - 1;
  }

  /** The numbers that a text tells. */
  static int[] numbers(String text) {
    int[] numbers = new int[text.length()];
    int count = 0;
    int last = -1;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = value(text.charAt(i));
      if (value >= ENDS) {
        high = high * MORE + value - ENDS + 1;
      } else {
        last += high * ENDS + value + 1;
        numbers[count++] = last;
        high = 0;
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** All numbers so far. */
  String text() {
    return text.toString();
  }
}
