package org.vakanuvis.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A record that one build keeps for the next, of use only to one that goes on from there.
 *
 * @param <T> a public record of what {@link Notebook} can note as well
 */
public final class Keepsake<T extends Record> {
  private final Path file;
  private final Class<T> type;

  /** What is kept in a file. */
  public Keepsake(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /** What was kept under a key; empty where it is another's, missing or damaged. */
  public Optional<T> read(String key) throws IOException {
    Optional<byte[]> bytes = SealedFile.read(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Trace trace = new Trace(bytes.get());
    return key.equals(trace.words())
        ? Optional.of(type.cast(new Forms().of(type).read(trace)))
        : Optional.empty();
  }

  /** Keeps a record, all or nothing. */
  public void write(String key, T value) throws IOException {
    Ink ink = new Ink();
    ink.words(key);
    new Forms().of(type).write(value, ink);
    ink.seal(file);
  }
}
