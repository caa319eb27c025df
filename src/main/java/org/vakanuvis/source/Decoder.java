package org.vakanuvis.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * Bytes to text: by byte order mark, else strict UTF-8, else an old Turkish encoding. Line ends and
 * combining marks stay as they are written.
 */
final class Decoder {
  private final Original file;
  private final Consumer<Diagnostic> report;

  /** Whether it is the text of a release, and not what an editor wrote. */
  private final boolean release;

  private Decoder(Original file, boolean release, Consumer<Diagnostic> report) {
    this.file = file;
    this.release = release;
    this.report = report;
  }

  /**
   * The text of a file without a byte order mark.
   *
   * @param charset what it was read in
   * @param mark how many UTF-16 units the byte order mark took, 0 or 1
   */
  record Decoded(String text, String charset, int mark) {
    /** Whether it is written as files are today. */
    boolean utf8() {
      return charset.equals(StandardCharsets.UTF_8.name());
    }
  }

  /** The text of a release, its letters read that stand as codes, and its words whole. */
  static Optional<Decoded> release(Original file, Consumer<Diagnostic> report) {
    return new Decoder(file, true, report).decoded();
  }

  /** The text of a file; empty if it has none, which is reported. */
  static Optional<Decoded> decode(Original file, Consumer<Diagnostic> report) {
    return new Decoder(file, false, report).decoded();
  }

  private Optional<Decoded> decoded() {
    return byMark().or(this::byContent).flatMap(this::checked);
  }

  private Optional<Decoded> byContent() {
    byte[] bytes = file.bytes();
    if (binary(bytes)) {
      report.accept(Remark.FILE_BINARY.at(file.path()));
      return Optional.empty();
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.map(text -> decoded(text, StandardCharsets.UTF_8)).or(this::legacy);
  }

  private Optional<Decoded> byMark() {
    byte[] bytes = file.bytes();
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE)
          .map(text -> new Decoded(text, "UTF-16LE", 1));
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE)
          .map(text -> new Decoded(text, "UTF-16BE", 1));
    }
    return Optional.empty();
  }

  private Optional<Decoded> legacy() {
    byte[] bytes = file.bytes();
    Utf8Damage damage = Utf8Damage.of(bytes);
    if (damage.sound() > damage.broken()) {
      // No Turkish text in an old encoding holds more sound sequences than broken ones.
      report.accept(Remark.FILE_DAMAGED.at(damage.position(file.path())));
      return Optional.empty();
    }
    Optional<OldEncoding> old = OldEncoding.of(bytes);
    report.accept(
        old.map(read -> Remark.FILE_LEGACY_ENCODING.at(file.path(), read.charset().name()))
            .orElseGet(() -> Remark.FILE_UNDECODABLE.at(file.path())));
    return old.map(read -> decoded(read.text(), read.charset()));
  }

  private static Decoded decoded(String text, Charset charset) {
    boolean mark = text.startsWith("\uFEFF");
    return new Decoded(mark ? text.substring(1) : text, charset.name(), mark ? 1 : 0);
  }

  private Optional<Decoded> checked(Decoded decoded) {
    String text = decoded.text();
    if (text.indexOf('\0') >= 0) {
      report.accept(Remark.FILE_BINARY.at(file.path()));
      return Optional.empty();
    }
    Decoded sent = below(decoded, MailCodes::mended, Remark.FILE_MAIL_CODES);
    Decoded coded = below(sent, Escapes::mended, Remark.FILE_ESCAPES);
    Decoded own = mended(coded, Mojibake::mended, Remark.FILE_MOJIBAKE);
    Decoded marked = mended(own, LooseMarks::mended, Remark.FILE_LOOSE_MARKS);
    Decoded whole = below(marked, Invisible::mended, Remark.FILE_INVISIBLE);
    int lost = whole.text().indexOf('\uFFFD');
    if (lost >= 0) {
      report.accept(Remark.FILE_LOST_CHARACTERS.at(Offsets.of(file.path(), whole.text(), lost)));
    }
    return Optional.of(whole);
  }

  /** The text of a release mended below the header that an editor wrote, if it has one. */
  private Decoded below(Decoded decoded, Function<String, Optional<String>> mend, Remark remark) {
    return release
        ? mended(
            decoded,
            text -> {
              int start = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
              String header = text.substring(0, start);
              return mend.apply(text.substring(start)).map(header::concat);
            },
            remark)
        : decoded;
  }

  private Decoded mended(Decoded decoded, Function<String, Optional<String>> mend, Remark remark) {
    Optional<String> text = mend.apply(decoded.text());
    text.ifPresent(mended -> report.accept(remark.at(file.path())));
    return text.map(mended -> new Decoded(mended, decoded.charset(), decoded.mark()))
        .orElse(decoded);
  }

  /** The bytes from one on in an encoding; empty if they are none of its text. */
  static Optional<String> strict(byte[] bytes, int start, Charset charset) {
    try {
      // A new decoder reports what it cannot take.
      ByteBuffer part = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return Optional.of(charset.newDecoder().decode(part).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether no text looks like that: a NUL, or more than one control character in a hundred. */
  private static boolean binary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean space = (b >= '\t' && b <= '\r') || b == 0x1A;
      if (b > 0 && b < 0x20 && !space) {
        controls++;
      }
    }
    return controls > 1 + bytes.length / 100;
  }

  /**
   * How far bytes are from UTF-8.
   *
   * @param sound how many well-formed sequences of several bytes
   * @param broken how many ill-formed ones
   * @param before the text before the first ill-formed one
   */
  private record Utf8Damage(int sound, int broken, String before) {
    static Utf8Damage of(byte[] bytes) {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length + 1);
      int broken = 0;
      int firstEnd = -1;
      for (CoderResult result = decoder.decode(in, out, true);
          result.isError();
          result = decoder.decode(in, out, true)) {
        if (broken++ == 0) {
          firstEnd = out.position();
        }
        in.position(in.position() + result.length());
      }
      out.flip();
      int sound =
          (int) out.chars().filter(c -> c >= 0x80 && !Character.isLowSurrogate((char) c)).count();
      return new Utf8Damage(sound, broken, out.subSequence(0, Math.max(firstEnd, 0)).toString());
    }

    Position position(String path) {
      return Offsets.of(path, before, before.length());
    }
  }
}
