package org.vakanuvis.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/**
 * A file as it lies on disk.
 *
 * @param path as the user would name it, with forward slashes
 * @param bytes not to be changed by anyone who holds them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Original(String path, byte[] bytes) {
  /**
   * In bytes. No release comes near, not with all that was said at a conference; a mistake would
   * fill the memory, of which finding takes a hundred times as much.
   */
  private static final long LARGEST = 8L << 20;

  private static final int MEGABYTE = 20;

  /** Reads a file; empty if that fails, which is reported. */
  static Optional<Original> read(Path file, Consumer<Diagnostic> report) {
    String path = name(file);
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        report.accept(
            Remark.FILE_TOO_LARGE.at(
                path, String.valueOf((size >> MEGABYTE) + 1), String.valueOf(LARGEST >> MEGABYTE)));
        return Optional.empty();
      }
      return Optional.of(new Original(path, Files.readAllBytes(file)));
    } catch (IOException e) {
      report.accept(trouble(file, e));
      return Optional.empty();
    }
  }

  /** A path as messages name it on every system. */
  static String name(Path file) {
    return Position.of(file).path();
  }

  /** What to say of a file or folder that the system does not give. */
  static Diagnostic trouble(Path file, IOException trouble) {
    String path = name(file);
    if (trouble instanceof NoSuchFileException) {
      return Remark.FILE_MISSING.at(path);
    }
    if (trouble instanceof AccessDeniedException) {
      return Remark.FILE_DENIED.at(path);
    }
    String message = trouble.getMessage();
    return Remark.FILE_UNREADABLE.at(
        path, message == null ? trouble.getClass().getSimpleName() : message);
  }
}
