package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * A file of pieces of bytes, each with its checksum elsewhere. Safe to use from several threads.
 */
final class Blobs implements AutoCloseable {
  private final FileChannel channel;
  private final AtomicLong end;

  /**
   * The file.
   *
   * @param end behind the last piece that counts; what stands there is overwritten
   */
  Blobs(Path file, long end) throws IOException {
    Set<? extends OpenOption> options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.channel = FileChannel.open(file, options);
    this.end = new AtomicLong(end);
  }

  /** Where a piece stands, and its checksum. */
  record Place(long at, int length, int sum) {}

  /** Adds a piece. */
  Place add(byte[] bytes) throws IOException {
    long at = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
    return new Place(at, bytes.length, sum(bytes));
  }

  /** A piece; empty where it is no longer what was added. */
  Optional<byte[]> read(Place place) throws IOException {
    if (place.at() < 0 || place.length() < 0 || place.at() + place.length() > channel.size()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[place.length()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.at() + buffer.position()) < 0) {
        return Optional.empty();
      }
    }
    return sum(bytes) == place.sum() ? Optional.of(bytes) : Optional.empty();
  }

  static int sum(byte[] bytes) {
    return sum(bytes, bytes.length);
  }

  /** The checksum of the first bytes. */
  static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  long end() {
    return end.get();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
