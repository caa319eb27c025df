package org.vakanuvis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.vakanuvis.cache.Notebook;

/**
 * The folders in which builds keep what the next one need not find again: one for each output
 * folder, gone when that is gone. All of it may be deleted at any time.
 */
final class Memory {
  private static final String OWNER = "output";

  /** So long a run may take from when it names its folder until it holds it, and far longer. */
  private static final Duration COMING = Duration.ofMinutes(10);

  private Memory() {}

  /** The folder for an output; empty where nothing is to be kept or it cannot be made. */
  static Optional<Path> of(Optional<Path> memory, Path output) {
    if (memory.isEmpty()) {
      return Optional.empty();
    }
    try {
      String owner = output.toAbsolutePath().normalize().toString();
      Path folder = memory.get().resolve(name(owner));
      Files.createDirectories(folder);
      // Each time: other runs see by it that the folder is wanted, though no site is there yet.
      Files.writeString(folder.resolve(OWNER), owner);
      forgetOrphans(memory.get(), folder);
      return Files.isWritable(folder) ? Optional.of(folder) : Optional.empty();
    } catch (IOException e) {
      // A disk that takes no notes is no reason to build no site.
      return Optional.empty();
    }
  }

  private static String name(String owner) {
    CRC32 sum = new CRC32();
    sum.update(owner.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static String owner(Path folder) throws IOException {
    Path file = folder.resolve(OWNER);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private static void forgetOrphans(Path memory, Path own) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(memory, Files::isDirectory)) {
      entries.forEach(folders::add);
    }
    for (Path folder : folders) {
      String owner = owner(folder);
      if (!folder.equals(own)
          && !owner.isEmpty()
          && !Files.exists(Path.of(owner))
          && named(folder).plus(COMING).isBefore(named(own))
          && !Notebook.held(folder)) {
        forget(folder);
      }
    }
  }

  /** When a run last named it, by the clock of its disk. */
  private static Instant named(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder.resolve(OWNER)).toInstant();
  }

  private static void forget(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
