package org.vakanuvis.source;

import java.nio.charset.Charset;
import java.util.Optional;
import org.vakanuvis.turkish.Turkish;

/**
 * Letters as mail programs send them, {@code D=C4=B1=C5=9Fi=C5=9Fleri}: in a letter that was saved
 * as it was sent, its long lines broken behind equals signs.
 */
final class MailCodes {
  private static final Charset OLD = Charset.forName("windows-1254");

  /** Fewer prove nothing. */
  private static final int FEWEST = 3;

  /** A line of mail is broken when it has so many characters. */
  private static final int WIDE = 66;

  private static final int WIDEST = 76;

  private final String text;

  /** How many letters and line ends tell that it is written so. */
  private int proofs;

  private MailCodes(String text) {
    this.text = joined(text);
  }

  /** The text with its letters; empty if it is not written so. */
  static Optional<String> mended(String text) {
    // Nothing else stands in such a letter.
    if (text.indexOf('=') < 0 || text.chars().anyMatch(c -> c >= 0x80)) {
      return Optional.empty();
    }
    MailCodes codes = new MailCodes(text);
    String read = codes.read();
    return codes.proofs < FEWEST ? Optional.empty() : Optional.of(read);
  }

  /** The text with each line joined to the next that ends with an equals sign. */
  private String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = c == '=' ? lineEnd(text, i + 1) : 0;
      if (end == 0) {
        joined.append(c);
      } else {
        int width = i + 1 - line;
        proofs += width >= WIDE && width <= WIDEST ? 1 : 0;
        i += end;
      }
      line = end > 0 || c == '\n' ? i + 1 : line;
    }
    return joined.toString();
  }

  /** How many characters end a line here. */
  private static int lineEnd(String text, int at) {
    return text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
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
        proofs += Turkish.marked(run);
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
