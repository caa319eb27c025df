package org.vakanuvis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /** When each file was last written. */
  static Map<String, String> times(Path folder) throws IOException {
    Map<String, String> times = new TreeMap<>();
    for (Map.Entry<String, Path> file : files(folder).entrySet()) {
      times.put(file.getKey(), Files.getLastModifiedTime(file.getValue()).toString());
    }
    return times;
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, Path> file : files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.copy(file.getValue(), target);
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
