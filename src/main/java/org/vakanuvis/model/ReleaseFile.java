package org.vakanuvis.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a release lies on disk, before anything of it is read.
 *
 * @param id its path under the folder of releases, without extension, with forward slashes
 * @param name the same with extension
 * @param text the file that holds the text
 * @param sidecar the file beside it that holds the editor's header, where there is one
 */
public record ReleaseFile(String id, String name, Path text, Optional<Path> sidecar) {
  /** How the name of a sidecar ends. */
  public static final String SIDECAR = ".yaml";

  /** The name of the sidecar of a text. */
  public static String sidecar(String text) {
    return text.substring(0, text.lastIndexOf('.')) + SIDECAR;
  }
}
