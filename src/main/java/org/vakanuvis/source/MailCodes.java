package org.vakanuvis.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Letters as mail programs send them, {@code D=C4=B1=C5=9Fi=C5=9Fleri}: in a letter that was saved
 * as it was sent, its long lines broken behind equals signs.
 */
final class MailCodes {
  private static final Charset OLD = Charset.forName("windows-1254");

  /** Fewer prove nothing. */
  private static final int FEWEST = 3;

  private static final String LETTERS = "çğıöşüÇĞİÖŞÜ";

  private final String text;
  private int letters;

  private MailCodes(String text) {
    this.text = text;
  }

  /** The text with its letters; empty if it is not written so. */
  static Optional<String> mended(String text) {
    // Nothing else stands in such a letter.
    if (text.indexOf('=') < 0 || text.chars().anyMatch(c -> c >= 0x80)) {
      return Optional.empty();
    }
    MailCodes codes = new MailCodes(joined(text));
    String read = codes.read();
    return codes.letters < FEWEST ? Optional.empty() : Optional.of(read);
  }

  /** The text with each line joined to the next that ends with an equals sign. */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("=\r\n", i)) {
        i += 2;
      } else if (text.startsWith("=\n", i)) {
        i++;
      } else {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  private String read() {
    StringBuilder read = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (code(end) >= 0x80) {
        end += HexBytes.WIDTH;
      }
      int sign = code(i);
      if (end > i) {
        String run = letters(text.substring(i, end));
        letters += (int) run.chars().filter(c -> LETTERS.indexOf(c) >= 0).count();
        read.append(run);
        i = end;
      } else if (sign >= ' ' && sign < 0x7F) {
        read.append((char) sign);
        i += HexBytes.WIDTH;
      } else {
        read.append(text.charAt(i++));
      }
    }
    return read.toString();
  }

  /** The byte that begins here; -1 for none. */
  private int code(int at) {
    return at < text.length() && text.charAt(at) == '=' ? HexBytes.number(text, at + 1, 2) : -1;
  }

  private static String letters(String codes) {
    return HexBytes.utf8(codes).orElseGet(() -> new String(HexBytes.bytes(codes), OLD));
  }
}
