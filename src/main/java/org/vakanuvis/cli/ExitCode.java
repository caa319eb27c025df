package org.vakanuvis.cli;

/** What the program leaves with. */
final class ExitCode {
  /** All went well; doubts and warnings do not change that. */
  static final int CLEAN = 0;

  /** The content or the templates have errors. */
  static final int ERRORS = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** Something could not be read or written. */
  static final int IO = 3;

  private ExitCode() {}
}
