package org.vakanuvis.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files of the content whole or not at all. */
final class WholeFile {
  private static final String UNFINISHED = ".vakanuvis-tmp";

  private WholeFile() {}

  /** Writes a file in UTF-8, over the one that stands there. */
  static void write(Path file, String text) throws IOException {
    Path unfinished = unfinished(file);
    Files.writeString(unfinished, text);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where a file is written until it is whole. */
  static Path unfinished(Path file) {
    return file.resolveSibling("." + file.getFileName() + UNFINISHED);
  }
}
