package org.vakanuvis.model;

import java.io.IOException;

/** Something that could not be read or written, with words for people. */
public final class DiagnosedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** The trouble that the diagnostic tells of. */
  public DiagnosedException(Diagnostic diagnostic) {
    super(diagnostic.position().path() + ": " + diagnostic.code() + diagnostic.arguments());
    this.diagnostic = diagnostic;
  }

  /** What to tell people. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
