package org.vakanuvis.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** Words for what the system refuses. */
final class IoTrouble {
  private IoTrouble() {}

  /** The trouble as something to tell an editor. */
  static Diagnostic of(IOException failure) {
    if (failure instanceof DiagnosedException diagnosed) {
      return diagnosed.diagnostic();
    }
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      Position position = Position.of(file.getFile());
      if (file instanceof AccessDeniedException) {
        return Diagnostic.error(position, "io.denied");
      }
      if (file instanceof NoSuchFileException) {
        return Diagnostic.error(position, "io.missing");
      }
      if (file instanceof FileAlreadyExistsException || file instanceof NotDirectoryException) {
        return Diagnostic.error(position, "io.in-the-way");
      }
      String reason = file.getReason() == null ? "" : file.getReason();
      return Diagnostic.error(position, "io.failed", reason);
    }
    return Diagnostic.error(
        Position.of("vakanuvis"), "io.failed", String.valueOf(failure.getMessage()));
  }
}
