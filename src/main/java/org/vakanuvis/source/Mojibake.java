package org.vakanuvis.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turkish letters that a program took for others before the text was saved as UTF-8: {@code
 * Dýþiþleri} by reading windows-1254 as Latin-1, {@code DÄ±ÅŸiÅŸleri} by reading UTF-8 as
 * windows-1252.
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
    if (count(text, TURKISH) > 0) {
      return Optional.empty();
    }
    if (count(text, LATIN) >= FEWEST) {
      return Optional.of(fromLatin(text));
    }
    String mended = fromUtf8(text);
    return count(mended, TURKISH) >= FEWEST ? Optional.of(mended) : Optional.empty();
  }

  private static long count(String text, String letters) {
    return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
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
        mended.append(again(text.substring(i, end)));
        i = end;
      }
    }
    return mended.toString();
  }

  private static String again(String run) {
    try {
      ByteBuffer bytes =
          WINDOWS_LATIN
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return run;
    }
  }
}
