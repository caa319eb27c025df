package org.vakanuvis.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Builds the site that is previewed. */
public interface Rebuild {
  /**
   * Brings the site in a folder up to date.
   *
   * @param address under which the folder is served
   * @return what keeps it from being built, in words; empty if it was built
   */
  List<String> into(Path folder, URI address);
}
