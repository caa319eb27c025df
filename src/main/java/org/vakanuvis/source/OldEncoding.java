package org.vakanuvis.source;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in one of the encodings in which Turkish was written before Unicode: of Windows and of
 * ISO, or, where these make no sense of it, of DOS and of the Macintosh.
 *
 * @param sense how many letters Turkish has beyond ASCII, less what no Turkish text has
 */
record OldEncoding(String text, Charset charset, int sense) {
  private static final Charset WINDOWS = Charset.forName("windows-1254");
  private static final Charset ISO = Charset.forName("ISO-8859-9");

  /** Not every Java has them. */
  private static final String[] RARE = {"IBM857", "x-MacTurkish"};

  /** Fewer letters prove nothing. */
  private static final int FEWEST = 3;

  private static final String LETTERS = "çğıöşüÇĞİÖŞÜâîûÂÎÛéÉ";
  private static final String SIGNS = "\u00A0«»°“”„‘’‚–—…•©®§·´";

  /** The text that the bytes most likely are; empty where they are none of any encoding. */
  static Optional<OldEncoding> of(byte[] bytes) {
    Optional<OldEncoding> usual = in(usesWindowsSigns(bytes) ? WINDOWS : ISO, bytes);
    return Stream.of(RARE)
        .filter(Charset::isSupported)
        .flatMap(name -> in(Charset.forName(name), bytes).stream())
        .filter(
            other -> other.sense >= FEWEST && other.sense > usual.map(OldEncoding::sense).orElse(0))
        .reduce((one, other) -> other.sense > one.sense ? other : one)
        .or(() -> usual);
  }

  private static Optional<OldEncoding> in(Charset charset, byte[] bytes) {
    return Decoder.strict(bytes, 0, charset)
        .map(text -> new OldEncoding(text, charset, sense(text)));
  }

  private static int sense(String text) {
    int sense = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = LETTERS.indexOf(c) >= 0;
      boolean strange = c >= 0x80 && !letter && SIGNS.indexOf(c) < 0;
      sense += letter ? 1 : strange ? -1 : 0;
    }
    return sense;
  }

  /** Whether bytes stand there that are quotes and dashes in the one and nothing in the other. */
  private static boolean usesWindowsSigns(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xE0) == 0x80) {
        return true;
      }
    }
    return false;
  }
}
