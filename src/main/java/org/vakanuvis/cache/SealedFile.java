package org.vakanuvis.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that ends in the checksum of its bytes. */
final class SealedFile {
  private SealedFile() {}

  /** The bytes, behind them the checksum; empty where the file is missing or damaged. */
  static Optional<byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - Integer.BYTES;
    boolean whole =
        length >= 0
            && ByteBuffer.wrap(bytes, length, Integer.BYTES).getInt() == Blobs.sum(bytes, length);
    return whole ? Optional.of(bytes) : Optional.empty();
  }

  /** Writes the first of some bytes and their checksum, all or nothing. */
  static void write(Path file, byte[] bytes, int length) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      out.write(bytes, 0, length);
      out.write(ByteBuffer.allocate(Integer.BYTES).putInt(Blobs.sum(bytes, length)).array());
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
