package org.vakanuvis.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vakanuvis.model.Markup;

/**
 * Turkish letters that a program took for others before the text was saved as UTF-8: {@code
 * Dýþiþleri} by reading windows-1254 as Latin-1, {@code DÄ±ÅŸiÅŸleri} by reading UTF-8 as
 * windows-1252 or Latin-1.
 */
final class Mojibake {
  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
  private static final String TURKISH = "ışğİŞĞ";

  /** What stands in Latin-1 where the old Turkish encodings have {@link #TURKISH}. */
  private static final String LATIN = "ýþðÝÞÐ";

  /** A foreign name or two may have such letters. */
  private static final int FEWEST = 3;

  private Mojibake() {}

  /** The text with its own letters; empty if it has them already. */
  static Optional<String> mended(String text) {
    // Hardly any sentence goes without these: where one stands, the text was read as it should.
    if (has(text, TURKISH, 1) || has(Markup.words(text), TURKISH, 1)) {
      return Optional.empty();
    }
    if (has(text, LATIN, FEWEST)) {
      return Optional.of(fromLatin(text));
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

  /** Each run beyond ASCII is read again if its bytes are UTF-8; others stay. */
  private static String fromUtf8(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      if (end == i) {
        mended.append(text.charAt(i++));
      } else {
        String run = text.substring(i, end);
        mended.append(
            again(run, WINDOWS_LATIN)
                .or(() -> again(run, StandardCharsets.ISO_8859_1))
                .orElse(run));
        i = end;
      }
    }
    return mended.toString();
  }

  /** A run whose letters are bytes of UTF-8 in an encoding; empty where they are not. */
  private static Optional<String> again(String run, Charset charset) {
    try {
      // A new encoder and a new decoder report what they cannot take.
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(run));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
