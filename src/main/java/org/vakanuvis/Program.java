package org.vakanuvis;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** This very program, told apart from every other version of itself. */
final class Program {
  /** Of the jar or folder of classes that it runs from, its templates and dictionaries included. */
  static final String VERSION = version();

  private Program() {}

  private static String version() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot be read", e);
    }
  }

  private static String ofJar(Path jar) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(jar));
    return "jar " + Files.size(jar) + " " + Long.toHexString(sum.getValue());
  }

  /** By sizes and times, as classes are compiled anew often and never by readers. */
  private static String ofFolder(Path folder) throws IOException {
    CRC32 sum = new CRC32();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
      sum.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return "classes " + files.size() + " " + Long.toHexString(sum.getValue());
  }
}
