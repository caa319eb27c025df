package org.vakanuvis.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that are written as two hexadecimal digits each, behind a mark: {@code %C5%9F}. */
final class HexBytes {
  /** How many characters a byte takes. */
  static final int WIDTH = 3;

  private static final int HEX = 16;

  private HexBytes() {}

  /** The number that so many digits make; -1 where other characters stand. */
  static int number(String text, int at, int digits) {
    int number = at + digits <= text.length() ? 0 : -1;
    for (int i = at; number >= 0 && i < at + digits; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, HEX) : -1;
      number = digit < 0 ? -1 : number * HEX + digit;
    }
    return number;
  }

  /** The bytes of nothing but such. */
  static byte[] bytes(String codes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < codes.length(); i += WIDTH) {
      bytes.write(number(codes, i + 1, 2));
    }
    return bytes.toByteArray();
  }

  /** The letters that nothing but such make in UTF-8; empty where they make none. */
  static Optional<String> utf8(String codes) {
    return Decoder.strict(bytes(codes), 0, StandardCharsets.UTF_8);
  }
}
