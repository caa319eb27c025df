package org.vakanuvis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vakanuvis.model.Sha256;

/** Looks at all files of a folder at once. */
final class SiteFolder {
  private SiteFolder() {}

  /** The files by their path below the folder, with forward slashes. */
  static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }

  /** The bytes of all files, in a form that compares and prints. */
  static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    files(folder).forEach((path, file) -> bytes.put(path, HexFormat.of().formatHex(read(file))));
    return bytes;
  }

  /** What tells the bytes of each file from any others, where they are too many to hold. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Map.Entry<String, Path> file : files(folder).entrySet()) {
      digests.put(file.getKey(), Sha256.of(file.getValue()));
    }
    return digests;
  }

  /** When each file was last written. */
  static Map<String, String> times(Path folder) throws IOException {
    Map<String, String> times = new TreeMap<>();
    for (Map.Entry<String, Path> file : files(folder).entrySet()) {
      times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()).toString());
    }
    return times;
  }

  /** Copies a folder with all that is in it, and when it was written. */
  static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, Path> file : files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.copy(file.getValue(), target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
