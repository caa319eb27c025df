package org.vakanuvis.model;

import java.util.Set;

/**
 * The releases that are not as they were when the site that stands was made, by their names below
 * the folder of releases.
 *
 * @param others whose file or sidecar is another or new
 * @param gone that are no more
 */
public record ReleaseChanges(Set<String> others, Set<String> gone) {
  public ReleaseChanges {
    others = Set.copyOf(others);
    gone = Set.copyOf(gone);
  }
}
