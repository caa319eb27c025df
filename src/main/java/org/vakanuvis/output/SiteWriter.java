package org.vakanuvis.output;

import java.io.IOException;
import java.nio.file.Path;
import org.vakanuvis.model.SiteFile;

/**
 * Writes a site into its folder: each file whole, only what changed, and nothing deleted that it
 * did not write itself.
 */
@SuppressWarnings("DoNotCallSuggester") // a skeleton until its stage is built
public final class SiteWriter implements AutoCloseable {
  public SiteWriter(Path output) {}

  /**
   * Writes one file unless the same bytes stand there already. Safe to call from several threads.
   */
  public void write(SiteFile file) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Deletes what an earlier run wrote and this one did not, and writes the manifest. */
  public void finish() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Gives the folder free for other runs. */
  @Override
  public void close() throws IOException {}
}
