package org.vakanuvis;

import java.io.IOException;
import java.nio.file.Path;
import org.vakanuvis.output.SiteProof;

/** Whether a site still is what was written. */
public final class Fixity {
  private final Diagnostics diagnostics;

  /**
   * A proof.
   *
   * @param diagnostics takes an error for each file that is missing or altered, a warning for each
   *     that is not listed
   */
  public Fixity(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Holds a content folder against what a site says it was made of; returns how many files. */
  public int proveSources(Path site, Path content) throws IOException {
    return new SiteProof(site, diagnostics).holdSources(content);
  }

  /** Holds a site against its manifest; returns how many files that lists. */
  public int prove(Path site) throws IOException {
    return new SiteProof(site, diagnostics).hold();
  }
}
