package org.vakanuvis.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds the site that is previewed. */
public interface Rebuild {
  /**
   * Brings the site in a folder up to date.
   *
   * @param address under which the folder is served
   * @return what keeps it from being built, in words; empty if it was built
   */
  List<String> into(Path folder, URI address);

  /**
   * A page that can be shown at once, before all of the site is brought up to date.
   *
   * @param changed the only file that changed since the last build
   * @return empty where it takes a whole build to tell
   */
  default Optional<ServedPage> atOnce(Path changed) {
    return Optional.empty();
  }
}
