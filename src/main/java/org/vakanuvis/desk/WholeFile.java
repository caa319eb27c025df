package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files of the content whole or not at all: they are on disk before they take the place of
 * what stood there, so that even after a power cut one of the two stands, and never half of it.
 * Nothing else holds what editors wrote; the site, which can be made again, is written faster.
 */
final class WholeFile {
  private static final String UNFINISHED = ".vakanuvis-tmp";

  private WholeFile() {}

  /** Writes a file in UTF-8, over the one that stands there. */
  static void write(Path file, String text) throws IOException {
    Path unfinished = force(file, text.getBytes(StandardCharsets.UTF_8));
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Copies a file, byte for byte, to where none stands.
   *
   * @throws FileAlreadyExistsException if one does
   */
  static void copy(Path from, Path file) throws IOException {
    Files.move(force(file, Files.readAllBytes(from)), file);
  }

  /** Writes bytes beside the file that they are for, and waits until they are on disk. */
  private static Path force(Path file, byte[] bytes) throws IOException {
    Path unfinished = unfinished(file);
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    return unfinished;
  }

  /** Where a file is written until it is whole. */
  private static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + UNFINISHED);
  }
}
