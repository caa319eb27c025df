package org.vakanuvis.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip as the stretches of bytes of its entries, so that some can be put in place of others
 * without packing the rest anew.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3</a>
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY_LENGTH = 12;
  private static final int END_DIRECTORY_AT = 16;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_LENGTH = 46;
  private static final int HEADER_NAME = 28;
  private static final int HEADER_EXTRA = 30;
  private static final int HEADER_COMMENT = 32;
  private static final int HEADER_ENTRY_AT = 42;

  private final ByteBuffer zip;
  private final int directory;
  private final List<Part> parts = new ArrayList<>();

  /** An entry: where it begins and ends, and its header in the directory. */
  private record Part(String name, int from, int to, int header, int headerEnd) {}

  private ZipParts(ByteBuffer zip) {
    this.zip = zip;
    int end = zip.limit() - END_LENGTH;
    require(zip.getInt(end) == END);
    int count = Short.toUnsignedInt(zip.getShort(end + END_COUNT));
    this.directory = zip.getInt(end + END_DIRECTORY_AT);
    int[] headers = new int[count + 1];
    headers[0] = directory;
    for (int i = 0; i < count; i++) {
      int at = headers[i];
      require(zip.getInt(at) == HEADER);
      headers[i + 1] =
          at
              + HEADER_LENGTH
              + Short.toUnsignedInt(zip.getShort(at + HEADER_NAME))
              + Short.toUnsignedInt(zip.getShort(at + HEADER_EXTRA))
              + Short.toUnsignedInt(zip.getShort(at + HEADER_COMMENT));
    }
    // Larger directories stand elsewhere, and what is told of them here is not true.
    require(headers[count] == end);
    for (int i = 0; i < count; i++) {
      int at = headers[i];
      int next = i + 1 < count ? zip.getInt(headers[i + 1] + HEADER_ENTRY_AT) : directory;
      int from = zip.getInt(at + HEADER_ENTRY_AT);
      require(from >= 0 && from <= next && next <= directory);
      int length = Short.toUnsignedInt(zip.getShort(at + HEADER_NAME));
      int text = at + HEADER_LENGTH;
      String name = new String(bytes(text, text + length), StandardCharsets.UTF_8);
      parts.add(new Part(name, from, next, at, headers[i + 1]));
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("no zip of ours");
    }
  }

  /** The parts of a zip that Java wrote; empty where it is none or too large for this. */
  static Optional<ZipParts> of(byte[] zip) {
    try {
      return Optional.of(new ZipParts(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * The same zip with the entries of another in place of those of their names; empty where it lacks
   * one.
   */
  Optional<byte[]> with(ZipParts others) {
    Map<String, Part> instead = new HashMap<>();
    others.parts.forEach(part -> instead.put(part.name(), part));
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.limit() + others.zip.limit());
    ByteArrayOutputStream headers = new ByteArrayOutputStream(zip.limit() - directory);
    for (Part part : parts) {
      Part other = instead.remove(part.name());
      ZipParts source = other == null ? this : others;
      Part used = other == null ? part : other;
      byte[] header = source.bytes(used.header(), used.headerEnd());
      put(header, HEADER_ENTRY_AT, out.size());
      headers.writeBytes(header);
      out.writeBytes(source.bytes(used.from(), used.to()));
    }
    byte[] end = bytes(zip.limit() - END_LENGTH, zip.limit());
    put(end, END_DIRECTORY_LENGTH, headers.size());
    put(end, END_DIRECTORY_AT, out.size());
    out.writeBytes(headers.toByteArray());
    out.writeBytes(end);
    return instead.isEmpty() ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private byte[] bytes(int from, int to) {
    byte[] some = new byte[to - from];
    zip.get(from, some);
    return some;
  }

  private static void put(byte[] header, int at, int value) {
    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
  }
}
