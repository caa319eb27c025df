package org.vakanuvis;

/** Told how far a build has come; called from several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (phase, done, total) -> {};

  /**
   * A piece is done.
   *
   * @param total 0 where it is not known
   */
  void done(Phase phase, int done, int total);

  /** What a build does, one after the other. */
  enum Phase {
    READING,
    ORIGINALS,
    RELEASES,
    PAGES
  }
}
