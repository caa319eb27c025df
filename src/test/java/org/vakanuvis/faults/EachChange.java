package org.vakanuvis.faults;

import java.nio.file.Path;

/**
 * Shows the disk as it would be found had the power been cut: before every change, and in the
 * middle of each writing.
 */
public final class EachChange implements Weather {
  private final Look look;
  private int rest = -1;

  /** Somebody who looks at the disk while nothing moves. */
  public interface Look {
    /**
     * Comes before each change.
     *
     * @param operation the change that is about to be made
     */
    void at(String operation, Path path);
  }

  /** A day on which that is looked at. */
  public EachChange(Look look) {
    this.look = look;
  }

  @Override
  public synchronized int change(String operation, Path path, int bytes) {
    boolean torn = bytes == rest;
    look.at(torn ? operation + " the rest of" : operation, path);
    int granted = torn || bytes < 2 ? bytes : bytes / 2;
    rest = torn || bytes < 2 ? -1 : bytes - granted;
    return granted;
  }
}
