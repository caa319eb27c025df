package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.vakanuvis.model.Findings;

/** Files old enough to be known by their time, and what is found where nothing is. */
final class NotedFiles {
  static final Findings NOTHING =
      new Findings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_123L);

  private NotedFiles() {}

  /** Writes a file as if long ago. */
  static void put(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }
}
