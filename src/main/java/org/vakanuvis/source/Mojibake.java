package org.vakanuvis.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vakanuvis.model.Markup;

/**
 * Turkish letters that a program took for others before the text was saved as UTF-8: {@code
 * Dýþiþleri} by reading windows-1254 as Latin-1, {@code DÄ±ÅŸiÅŸleri} by reading UTF-8 as
 * windows-1252 or Latin-1.
 */
final class Mojibake {
  private static final String TURKISH = "ışğİŞĞ";

  /** What stands in Latin-1 where the old Turkish encodings have {@link #TURKISH}. */
  private static final String LATIN = "ýþðÝÞÐ";

  /** A foreign name or two may have such letters. */
  private static final int FEWEST = 3;

  /** What windows-1252 has in the place of Latin-1's control characters, where it has something. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int FIRST_CONTROL = 0x80;

  /** What programs write for a byte that the encoding they take has not. */
  private static final char LOST = '\uFFFD';

  private Mojibake() {}

  /** The text with its own letters; empty if it has them already. */
  static Optional<String> mended(String text) {
    String signs = signs(text);
    Optional<String> letters = letters(text);
    return letters.isPresent() || signs.equals(text) ? letters : Optional.of(signs);
  }

  private static Optional<String> letters(String text) {
    // Hardly any sentence goes without these: where one stands, the text was read as it should.
    if (has(text, TURKISH, 1) || has(Markup.words(text), TURKISH, 1)) {
      return Optional.empty();
    }
    if (has(text, LATIN, FEWEST)) {
      return Optional.of(signs(fromLatin(text)));
    }
    String mended = fromUtf8(text);
    return has(mended, TURKISH, FEWEST) ? Optional.of(mended) : Optional.empty();
  }

  /** Whether so many of the letters stand in a text, read no further than to the last of them. */
  private static boolean has(String text, String letters, int fewest) {
    int found = 0;
    for (int i = 0; i < text.length() && found < fewest; i++) {
      if (letters.indexOf(text.charAt(i)) >= 0) {
        found++;
      }
    }
    return found == fewest;
  }

  private static String fromLatin(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int letter = LATIN.indexOf(text.charAt(i));
      if (letter >= 0) {
        mended.setCharAt(i, TURKISH.charAt(letter));
      }
    }
    return mended.toString();
  }

  /** The quotes and dashes of Windows where a text has control characters in their place. */
  private static String signs(String text) {
    // Where no line ends otherwise, the one that stands for three dots is a line end.
    boolean lines = text.indexOf('\n') >= 0;
    StringBuilder signs = null;
    for (int i = 0; i < text.length(); i++) {
      int control = text.charAt(i) - FIRST_CONTROL;
      boolean sign = control >= 0 && control < WINDOWS.length();
      if (sign && (lines || text.charAt(i) != '\u0085')) {
        signs = signs == null ? new StringBuilder(text) : signs;
        signs.setCharAt(i, WINDOWS.charAt(control));
      }
    }
    return signs == null ? text : signs.toString();
  }

  /** Each letter is read again that the bytes make for which others were taken; others stay. */
  private static String fromUtf8(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int size = size(text.charAt(i));
      String letter = size < 2 || i + size > text.length() ? "" : letter(text, i, size);
      mended.append(letter.isEmpty() ? text.substring(i, i + 1) : letter);
      i += letter.isEmpty() ? 1 : size;
    }
    return mended.toString();
  }

  /** How many bytes the letter has that begins with one; 1 for those that begin none. */
  private static int size(char c) {
    int first = b(c);
    return first < 0xC2 || first > 0xF4 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** The letter of so many bytes that were taken for others; empty where they make none. */
  private static String letter(String text, int start, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      int value = b(text.charAt(start + i));
      if (value < 0 || (i > 0 && (value & 0xC0) != 0x80)) {
        boolean last = i == size - 1 && text.charAt(start + i) == LOST;
        return last ? guessed(text, start, size) : "";
      }
      bytes[i] = (byte) value;
    }
    return Decoder.strict(bytes, 0, StandardCharsets.UTF_8).orElse("");
  }

  /**
   * The letter the last byte of which was lost: of those of which this happens, Turkish has only
   * capitals, and a quote.
   */
  private static String guessed(String text, int start, int size) {
    char next = start + size < text.length() ? text.charAt(start + size) : ' ';
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    boolean last = Character.isUpperCase(before) && !Character.isLowerCase(next);
    boolean capital = last || Character.isUpperCase(next);
    return switch (text.charAt(start)) {
      case 'Å' -> "Ş";
      case 'Ä' -> capital ? "Ğ" : String.valueOf(LOST);
      case 'Ã' -> last ? "Î" : String.valueOf(LOST);
      case 'â' -> text.charAt(start + 1) == '€' ? "”" : "";
      default -> String.valueOf(LOST);
    };
  }

  /** The byte for which a program took a letter; -1 for none. */
  private static int b(char c) {
    int control = WINDOWS.indexOf(c);
    return control >= 0 ? FIRST_CONTROL + control : c < 0x100 ? c : -1;
  }
}
