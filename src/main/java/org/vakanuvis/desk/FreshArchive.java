package org.vakanuvis.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vakanuvis.model.DiagnosedException;
import org.vakanuvis.model.Diagnostic;
import org.vakanuvis.model.Position;

/** Writes an archive with one example in it, ready to be built and published. */
public final class FreshArchive {
  private static final String PROGRAM = "vakanuvis.jar";

  private FreshArchive() {}

  /**
   * Writes it into a folder.
   *
   * @param folder made if it is not there
   * @return whether the program itself lies in it too, which it does if it runs from a jar
   * @throws DiagnosedException if the folder holds anything
   */
  public static boolean write(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new DiagnosedException(Diagnostic.error(Position.of(folder), "init.not-empty"));
        }
      }
    }
    List<String> lines =
        new String(bytes("files.txt"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      Path file = folder.resolve(parts[1]);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(parts[0]));
      if (parts.length > 2 && !file.toFile().setExecutable(true)) {
        throw new IOException(file.toString());
      }
    }
    Optional<Path> program = program();
    if (program.isPresent()) {
      Files.copy(program.get(), folder.resolve(PROGRAM));
    }
    return program.isPresent();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = FreshArchive.class.getResourceAsStream("/init/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without init/" + name);
      }
      return in.readAllBytes();
    }
  }

  /** The jar that this runs from. */
  private static Optional<Path> program() {
    CodeSource source = FreshArchive.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.ofNullable(source == null ? null : source.getLocation())
          .filter(location -> location.getPath().endsWith(".jar"))
          .map(location -> Path.of(URI.create(location.toString())))
          .filter(Files::isRegularFile);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
